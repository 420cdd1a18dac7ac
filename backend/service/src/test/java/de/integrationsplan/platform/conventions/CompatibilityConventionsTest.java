package de.integrationsplan.platform.conventions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import de.integrationsplan.platform.contract.ApiChangelog;
import de.integrationsplan.platform.contract.Contract;
import de.integrationsplan.platform.contract.Deprecation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;

/** A19: within a version of the API changes only add. {@code contract/released.yaml} is the contract of the last release. */
class CompatibilityConventionsTest {

    private static final String RELEASED = text("/contract/released.yaml");

    @Test
    void a19_the_contract_adds_to_that_of_the_last_release_and_breaks_nothing() {
        ChangedOpenApi changes = compare(RELEASED, text("/META-INF/openapi.yaml"));
        List<String> broken = changes.getChangedOperations().stream()
                .filter(operation -> operation.isIncompatible())
                .map(operation -> operation.getHttpMethod() + " " + operation.getPathUrl())
                .toList();
        assertEquals(List.of(), changes.getMissingEndpoints());
        assertEquals(List.of(), broken);
    }

    @Test
    void a19_every_operation_that_is_new_is_told_in_the_changelog() {
        Set<String> told = new ApiChangelog()
                .versions(Locale.ENGLISH).stream()
                        .flatMap(version -> version.changes().stream())
                        .flatMap(change -> change.operations().stream())
                        .collect(Collectors.toSet());
        List<String> untold = compare(RELEASED, text("/META-INF/openapi.yaml")).getNewEndpoints().stream()
                .map(endpoint -> endpoint.getOperation().getOperationId())
                .filter(operation -> !told.contains(operation))
                .toList();
        assertEquals(List.of(), untold);
    }

    /** What readers have relied on so far is still there, even what need not be. */
    @Test
    void a19_no_property_and_no_value_of_an_enumeration_is_gone() throws IOException {
        JsonNode before = new YAMLMapper().readTree(RELEASED).at("/components/schemas");
        JsonNode now = new Contract().document().at("/components/schemas");
        List<String> gone = new ArrayList<>();
        before.properties().forEach(schema -> {
            JsonNode present = now.path(schema.getKey());
            schema.getValue().path("properties").fieldNames().forEachRemaining(name -> {
                if (!present.path("properties").has(name)) {
                    gone.add(schema.getKey() + "." + name);
                }
            });
            schema.getValue().path("enum").forEach(value -> {
                if (!contains(present.path("enum"), value)) {
                    gone.add(schema.getKey() + "=" + value);
                }
            });
        });
        assertEquals(List.of(), gone);
    }

    @Test
    void a19_a_missing_operation_and_a_newly_required_property_would_be_noticed() {
        assertTrue(compare(RELEASED, RELEASED.replace("  /problems/{code}:\n", "  /problem-kinds/{code}:\n"))
                .isIncompatible());
        assertTrue(compare(
                        RELEASED,
                        RELEASED.replace(
                                "    PlanInput:\n      type: object\n      required: [year, title]",
                                "    PlanInput:\n      type: object\n      required: [year, title, subtitle]"))
                .isIncompatible());
        assertFalse(compare(RELEASED, RELEASED).isDifferent());
    }

    @Test
    void a19_what_is_deprecated_is_announced_with_its_end() {
        JsonNode operation = JsonNodeFactory.instance
                .objectNode()
                .put("deprecated", true)
                .put("x-deprecated-on", "2026-01-01")
                .put("x-sunset", "2026-07-01");
        Deprecation deprecation = Deprecation.of(operation).orElseThrow();
        assertEquals("@1767225600", deprecation.deprecationHeader());
        assertEquals("Wed, 01 Jul 2026 00:00:00 GMT", deprecation.sunsetHeader());
        assertTrue(Deprecation.of(JsonNodeFactory.instance.objectNode()).isEmpty());
    }

    @Test
    void a19_what_is_deprecated_goes_on_for_six_months_at_least() {
        new Contract().operations().values().forEach(operation -> Deprecation.of(operation.node())
                .ifPresent(deprecation -> assertFalse(
                        deprecation.until().isBefore(deprecation.since().plusMonths(6)), operation.id())));
    }

    private static boolean contains(JsonNode values, JsonNode value) {
        for (JsonNode one : values) {
            if (one.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private static ChangedOpenApi compare(String before, String after) {
        return OpenApiCompare.fromContents(before, after);
    }

    private static String text(String resource) {
        try (InputStream file = CompatibilityConventionsTest.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
