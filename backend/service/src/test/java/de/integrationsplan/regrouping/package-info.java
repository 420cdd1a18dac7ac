@NullMarked
package de.integrationsplan.regrouping;

import org.jspecify.annotations.NullMarked;
