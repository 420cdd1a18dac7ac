/** How much one caller may ask for. */
@NullMarked
package de.integrationsplan.platform.limit;

import org.jspecify.annotations.NullMarked;
