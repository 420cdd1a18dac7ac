package de.integrationsplan.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One wrong field or parameter of a request.
 *
 * @param pointer JSON pointer into the body; null for a parameter
 * @param parameter name of the parameter or header; null for a body
 * @param code what is wrong, see {@link FieldMessages}
 * @param message the same in the caller's language
 * @param allowed the values that are possible, where there are only some; for programs
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldError(
        @Nullable String pointer,
        @Nullable String parameter,
        String code,
        String message,
        @Nullable List<String> allowed) {

    public FieldError(@Nullable String pointer, @Nullable String parameter, String code, String message) {
        this(pointer, parameter, code, message, null);
    }

    public static FieldError at(String pointer, String code, Object... arguments) {
        return new FieldError(pointer, null, code, FieldMessages.of(code, arguments));
    }

    /** The same error seen from outside: {@code /title} of what stands at {@code /additions/0}. */
    public FieldError under(String prefix) {
        return new FieldError(prefix + pointer, parameter, code, message, allowed);
    }

    public static FieldError parameter(String name, String code, Object... arguments) {
        return new FieldError(null, name, code, FieldMessages.of(code, arguments));
    }

    public FieldError allowing(List<String> values) {
        return new FieldError(pointer, parameter, code, message, values);
    }
}
