/** German words as people type them, and how they are found in texts. */
@NullMarked
package de.integrationsplan.platform.search;

import org.jspecify.annotations.NullMarked;
