@NullMarked
package de.integrationsplan.continuation;

import org.jspecify.annotations.NullMarked;
