/** The table of measures as people want to see it again: their own views, and the team's. */
@NullMarked
package de.integrationsplan.savedview;

import org.jspecify.annotations.NullMarked;
