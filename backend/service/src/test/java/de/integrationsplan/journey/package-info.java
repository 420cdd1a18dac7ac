/** Programs that know nothing but the contract. */
@NullMarked
package de.integrationsplan.journey;

import org.jspecify.annotations.NullMarked;
