/** The contract at work: bodies and parameters are checked against openapi.yaml before any code of a feature sees them. */
@NullMarked
package de.integrationsplan.platform.contract;

import org.jspecify.annotations.NullMarked;
