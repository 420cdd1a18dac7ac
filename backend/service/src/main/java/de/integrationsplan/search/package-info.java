/** One search over everything that a plan names. */
@NullMarked
package de.integrationsplan.search;

import org.jspecify.annotations.NullMarked;
