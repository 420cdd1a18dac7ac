/** The budget rules as sentences and properties, and the budget operations over HTTP. */
@NullMarked
package de.integrationsplan.budget;

import org.jspecify.annotations.NullMarked;
