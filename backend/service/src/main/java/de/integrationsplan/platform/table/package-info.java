/** Tables as CSV and XLSX, safe to open in a spreadsheet program. */
@NullMarked
package de.integrationsplan.platform.table;

import org.jspecify.annotations.NullMarked;
