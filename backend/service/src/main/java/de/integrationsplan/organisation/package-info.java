/** Offices, units, municipalities, partners and contact persons. */
@NullMarked
package de.integrationsplan.organisation;

import org.jspecify.annotations.NullMarked;
