/** Publications that wait for their time. */
@NullMarked
package de.integrationsplan.publishing.schedule;

import org.jspecify.annotations.NullMarked;
