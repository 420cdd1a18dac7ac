/** The delivery ledger: which portal holds which edition. */
@NullMarked
package de.integrationsplan.publishing.delivery;

import org.jspecify.annotations.NullMarked;
