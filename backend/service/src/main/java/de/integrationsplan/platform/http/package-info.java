/** Request ids, entity tags, conditional requests, answers. */
@NullMarked
package de.integrationsplan.platform.http;

import org.jspecify.annotations.NullMarked;
