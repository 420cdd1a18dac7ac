@NullMarked
package de.integrationsplan.transfer.reading;

import org.jspecify.annotations.NullMarked;
