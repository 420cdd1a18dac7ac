package de.integrationsplan.platform.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NumericNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.platform.problem.FieldError;
import java.math.BigDecimal;
import java.util.List;

/**
 * What any document may hold, whatever its schema says: arrays of at most 1,000 entries, and numbers that can be counted with. A few
 * characters such as {@code 1e999999999} would otherwise become a billion digits.
 */
final class JsonLimits {

    private static final int MAX_ENTRIES = 1_000;
    private static final int MAX_EXPONENT = 40;

    private JsonLimits() {}

    static void check(JsonNode node, String pointer, List<FieldError> errors) {
        if (node instanceof ArrayNode array) {
            if (array.size() > MAX_ENTRIES) {
                errors.add(FieldError.at(pointer, "too-many", MAX_ENTRIES));
                return;
            }
            for (int index = 0; index < array.size(); index++) {
                check(array.get(index), pointer + "/" + index, errors);
            }
        } else if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> check(field.getValue(), pointer + "/" + field.getKey(), errors));
        } else if (node instanceof NumericNode number && !isCountable(number.decimalValue())) {
            errors.add(FieldError.at(pointer, "out-of-range", MAX_EXPONENT));
        }
    }

    private static boolean isCountable(BigDecimal number) {
        return Math.abs((long) number.scale()) <= MAX_EXPONENT;
    }
}
