/** What portals and the public read: held in memory as ready bytes, answered on the event loop. */
@NullMarked
package de.integrationsplan.publishing.feed;

import org.jspecify.annotations.NullMarked;
