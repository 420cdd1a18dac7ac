/** What tests stand on: the real stack, users of every role, and an HTTP client that the contract watches. */
@NullMarked
package de.integrationsplan.testing;

import org.jspecify.annotations.NullMarked;
