package de.integrationsplan.platform.idempotency;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST that takes {@code Idempotency-Key}: the same key with the same request answers what was answered before.
 *
 * <p>Source: draft-ietf-httpapi-idempotency-key-header.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {

    /** How long the operation's transaction may take, in seconds; 0 for the limit that all others have. */
    @Nonbinding
    int timeoutSeconds() default 0;
}
