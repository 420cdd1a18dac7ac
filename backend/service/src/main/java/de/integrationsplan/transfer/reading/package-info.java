/** What the county's wording means: each cell read into typed values, with how sure that is and the wording kept. Pure. */
@NullMarked
package de.integrationsplan.transfer.reading;

import org.jspecify.annotations.NullMarked;
