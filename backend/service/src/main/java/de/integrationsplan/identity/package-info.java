/** The only package that knows Keycloak's administration. */
@NullMarked
package de.integrationsplan.identity;

import org.jspecify.annotations.NullMarked;
