package de.integrationsplan.publishing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that the gate found.
 *
 * @param measureId null when it is about the plan or the edition as a whole
 * @param field of the measure, the plan or the publication's input
 * @param code its sentence stands in {@code messages.properties}
 * @param arguments for the sentence
 */
public record Finding(
        @Nullable UUID measureId, @Nullable String title, String field, String code, List<Object> arguments) {

    static Finding of(StaffMeasure measure, String field, String code, Object... arguments) {
        return new Finding(measure.id(), measure.title(), field, code, List.of(arguments));
    }

    static Finding ofWhole(String field, String code, Object... arguments) {
        return new Finding(null, null, field, code, List.of(arguments));
    }
}
