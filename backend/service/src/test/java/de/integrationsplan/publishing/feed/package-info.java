@NullMarked
package de.integrationsplan.publishing.feed;

import org.jspecify.annotations.NullMarked;
