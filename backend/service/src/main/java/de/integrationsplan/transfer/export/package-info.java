/** A plan as the county's table, written so that it can be read back. */
@NullMarked
package de.integrationsplan.transfer.export;

import org.jspecify.annotations.NullMarked;
