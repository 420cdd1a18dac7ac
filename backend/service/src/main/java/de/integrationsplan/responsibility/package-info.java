/** Who leads, who takes part, when. */
@NullMarked
package de.integrationsplan.responsibility;

import org.jspecify.annotations.NullMarked;
