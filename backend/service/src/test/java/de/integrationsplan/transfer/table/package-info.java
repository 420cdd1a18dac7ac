@NullMarked
package de.integrationsplan.transfer.table;

import org.jspecify.annotations.NullMarked;
