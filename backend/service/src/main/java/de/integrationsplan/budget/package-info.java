/** What measures cost: budget lines as they are said, shared pots, totals as ranges. */
@NullMarked
package de.integrationsplan.budget;

import org.jspecify.annotations.NullMarked;
