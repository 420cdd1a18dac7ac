@NullMarked
package de.integrationsplan.publishing;

import org.jspecify.annotations.NullMarked;
