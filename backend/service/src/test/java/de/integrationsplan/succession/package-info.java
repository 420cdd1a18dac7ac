@NullMarked
package de.integrationsplan.succession;

import org.jspecify.annotations.NullMarked;
