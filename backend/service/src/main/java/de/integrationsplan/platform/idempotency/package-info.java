/** A repeated POST has one effect and one answer. */
@NullMarked
package de.integrationsplan.platform.idempotency;

import org.jspecify.annotations.NullMarked;
