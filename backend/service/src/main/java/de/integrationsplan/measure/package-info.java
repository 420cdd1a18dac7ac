/** What is done: measures, their status, schedule and identity over the years. */
@NullMarked
package de.integrationsplan.measure;

import org.jspecify.annotations.NullMarked;
