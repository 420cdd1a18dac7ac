package de.integrationsplan.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One wrong field or parameter of a request.
 *
 * @param pointer JSON pointer into the body; null for a parameter
 * @param parameter name of the parameter or header; null for a body
 * @param code what is wrong, see {@link FieldMessages}
 * @param message the same in the caller's language
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldError(@Nullable String pointer, @Nullable String parameter, String code, String message) {

    public static FieldError at(String pointer, String code, Object... arguments) {
        return new FieldError(pointer, null, code, FieldMessages.of(code, arguments));
    }

    public static FieldError parameter(String name, String code, Object... arguments) {
        return new FieldError(null, name, code, FieldMessages.of(code, arguments));
    }
}
