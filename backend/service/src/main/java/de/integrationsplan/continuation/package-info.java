/** From one year to the next: what differs between two plans. */
@NullMarked
package de.integrationsplan.continuation;

import org.jspecify.annotations.NullMarked;
