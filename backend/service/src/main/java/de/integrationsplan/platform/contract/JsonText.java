package de.integrationsplan.platform.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import de.integrationsplan.platform.problem.FieldError;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;

/**
 * Text that may be stored: Unicode NFC, no NUL or other control characters but tab and line breaks, no lone surrogates, no
 * bidirectional controls (they can make a text read differently from what it says, see Unicode UTS 39 and CVE-2021-42574).
 */
public final class JsonText {

    private JsonText() {}

    public static boolean isAcceptable(String text) {
        return text.codePoints().noneMatch(JsonText::isForbidden);
    }

    public static String normalise(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
    }

    private static boolean isForbidden(int character) {
        boolean control = character < 0x20 && character != '\t' && character != '\n' && character != '\r';
        boolean surrogate = character >= 0xD800 && character <= 0xDFFF;
        boolean bidirectional = (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069)
                || character == 0x200E
                || character == 0x200F
                || character == 0x061C;
        return control || character == 0x7F || surrogate || bidirectional;
    }

    /** Normalises all texts of a document in place and reports those that are not acceptable, by pointer. */
    static JsonNode check(JsonNode node, String pointer, List<FieldError> errors) {
        if (node instanceof TextNode text) {
            if (!isAcceptable(text.textValue())) {
                errors.add(FieldError.at(pointer, "forbidden-character"));
                return node;
            }
            return TextNode.valueOf(normalise(text.textValue()));
        }
        if (node instanceof ArrayNode array) {
            for (int index = 0; index < array.size(); index++) {
                array.set(index, check(array.get(index), pointer + "/" + index, errors));
            }
        } else if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                field.setValue(check(field.getValue(), pointer + "/" + field.getKey(), errors));
            }
        }
        return node;
    }
}
