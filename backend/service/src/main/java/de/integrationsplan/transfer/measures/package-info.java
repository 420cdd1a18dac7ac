/** The measures of a plan as a table to take along: the rows, columns and order that somebody sees. */
@NullMarked
package de.integrationsplan.transfer.measures;

import org.jspecify.annotations.NullMarked;
