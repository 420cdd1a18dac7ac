/** One error shape and one list of problem types (RFC 9457). */
@NullMarked
package de.integrationsplan.platform.problem;

import org.jspecify.annotations.NullMarked;
