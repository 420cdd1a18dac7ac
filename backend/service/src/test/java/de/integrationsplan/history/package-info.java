@NullMarked
package de.integrationsplan.history;

import org.jspecify.annotations.NullMarked;
