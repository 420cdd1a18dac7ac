/** How far measures have come, as people report it, and whose report is due. */
@NullMarked
package de.integrationsplan.progress;

import org.jspecify.annotations.NullMarked;
