/** Keyset pages with signed cursors. */
@NullMarked
package de.integrationsplan.platform.page;

import org.jspecify.annotations.NullMarked;
