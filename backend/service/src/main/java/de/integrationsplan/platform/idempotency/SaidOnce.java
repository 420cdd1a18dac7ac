package de.integrationsplan.platform.idempotency;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import de.integrationsplan.platform.http.RawJson;

/**
 * A body with something that is never stored, such as a secret.
 *
 * @param first what is answered now
 * @param repeated what a repeat of the request is answered
 */
public record SaidOnce(@JsonValue RawJson first, @JsonIgnore RawJson repeated) {}
