@NullMarked
package de.integrationsplan.transfer.export;

import org.jspecify.annotations.NullMarked;
