/** The ledger, by what portals really fetch. */
@NullMarked
package de.integrationsplan.publishing.delivery;

import org.jspecify.annotations.NullMarked;
