/** The gate, immutable editions, and the feed that portals prove themselves by. */
@NullMarked
package de.integrationsplan.publishing;

import org.jspecify.annotations.NullMarked;
