/** What every feature stands on; knows no feature. */
@NullMarked
package de.integrationsplan.platform;

import org.jspecify.annotations.NullMarked;
