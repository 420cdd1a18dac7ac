/** Who may do what: the permissions as one table, and the current user. */
@NullMarked
package de.integrationsplan.access;

import org.jspecify.annotations.NullMarked;
