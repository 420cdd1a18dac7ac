/** Long work that callers do not wait for: 202, a job to look at, and what came of it. */
@NullMarked
package de.integrationsplan.job;

import org.jspecify.annotations.NullMarked;
