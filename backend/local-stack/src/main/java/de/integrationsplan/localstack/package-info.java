/** PostgreSQL and Keycloak on this machine, without Docker: for {@code ./run}, the tests and the benchmarks. */
@NullMarked
package de.integrationsplan.localstack;

import org.jspecify.annotations.NullMarked;
