/** Identities, versions, and reading JSON that the database has assembled. */
@NullMarked
package de.integrationsplan.platform.persistence;

import org.jspecify.annotations.NullMarked;
