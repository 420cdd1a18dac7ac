/** A table as it was handed in, from whatever file: rows, cells and what is wrong with them; no meaning yet. */
@NullMarked
package de.integrationsplan.transfer.table;

import org.jspecify.annotations.NullMarked;
