package de.integrationsplan.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.platform.contract.MergePatch;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergePatchRulesTest {

    private static final List<String> DOCUMENTS = List.of(
            "{}",
            "{'a': 1}",
            "{'a': {'b': 1, 'c': [1, 2]}}",
            "{'a': {'c': [2, 1]}, 'd': 'x'}",
            "{'a': [{'b': 1}], 'd': {}}",
            "{'a': {}, 'd': {'e': {'f': true}}}");

    @Test
    void the_patch_between_two_documents_turns_one_into_the_other() {
        for (String from : DOCUMENTS) {
            for (String to : DOCUMENTS) {
                assertEquals(
                        document(to),
                        MergePatch.between(document(from), document(to)).applyTo(document(from)));
            }
        }
    }

    @Test
    void the_patch_between_the_same_is_empty() {
        DOCUMENTS.forEach(same -> assertEquals(
                document("{}"),
                MergePatch.between(document(same), document(same)).document()));
    }

    private static ObjectNode document(String json) {
        try {
            return (ObjectNode) new ObjectMapper().readTree(json.replace('\'', '"'));
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }
}
