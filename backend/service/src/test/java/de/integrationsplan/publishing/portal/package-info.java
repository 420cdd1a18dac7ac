/** Portals as their developers would write them: with openapi.yaml in hand, and no class of the product. */
@NullMarked
package de.integrationsplan.publishing.portal;

import org.jspecify.annotations.NullMarked;
