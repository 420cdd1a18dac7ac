@NullMarked
package de.integrationsplan.job;

import org.jspecify.annotations.NullMarked;
