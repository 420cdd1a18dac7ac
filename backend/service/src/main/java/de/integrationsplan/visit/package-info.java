/** What changed in a plan since somebody was last here. */
@NullMarked
package de.integrationsplan.visit;

import org.jspecify.annotations.NullMarked;
