/** Who changed what, when: append only, in the transaction of the change. */
@NullMarked
package de.integrationsplan.history;

import org.jspecify.annotations.NullMarked;
