/** Import of a county's table, with proof. */
@NullMarked
package de.integrationsplan.transfer;

import org.jspecify.annotations.NullMarked;
