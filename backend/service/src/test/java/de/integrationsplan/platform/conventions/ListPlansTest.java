package de.integrationsplan.platform.conventions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrationsplan.platform.contract.Operation;
import de.integrationsplan.testing.ManyMeasures;
import de.integrationsplan.testing.Operations;
import de.integrationsplan.testing.PlanLog;
import de.integrationsplan.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * A9 at scale: among 100,000 measures no list goes through everything or sorts it. Looks at what the database really did, by its own
 * log, and not at how long it took.
 */
@QuarkusTest
@TestProfile(ListPlansTest.OwnDatabase.class)
@WithTestResource(Stack.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListPlansTest {

    private static final int MEASURES = 100_000;

    /** Rows that one node of a plan may read or sort for a page: a bounded part, however many there are. */
    private static final long ROWS = 8_000;

    /** What is computed over a whole plan before there is a page: what is due, and what differs between two plans. */
    private static final Set<String> WHOLE =
            Set.of("listDueProgress", "listDueMeasures", "listMyDueProgress", "getPlanComparison");

    /** These fall short: the planner prefers to walk the log, and joins all responsibilities before it sorts them. */
    private static final Set<String> FALL_SHORT =
            Set.of("listMeasureHistory", "listOrganisationResponsibilities", "listResponsibilityFindings");

    /**
     * Filters and orders of lists of measures; what is said of ids is filled in. Several organisations, states of publication and two
     * words that stand in every twentieth measure go further than this.
     */
    private static final List<String> MEASURE_LISTS = List.of(
            "",
            "buildingBlock={buildingBlockId}",
            "goal={goalId}",
            "organisation={organisationId}",
            "organisation={organisationId}&role=lead",
            "buildingBlock={buildingBlockId}&status=running",
            "status=completed",
            "status=running,planned",
            "withoutLead=true",
            "isNew=false",
            "sort=title",
            "sort=-title",
            "sort=status",
            "sort=updated",
            "sort=-updated",
            "sort=-position",
            "sort=title&status=running",
            "updatedSince=2000-01-01T00:00:00Z",
            "q=integration",
            "q=wort33",
            "q=zeichen77",
            "q=integration&sort=title",
            "q=integration&buildingBlock={buildingBlockId}");

    public static class OwnDatabase implements QuarkusTestProfile {}

    private Operations operations;
    private PlanLog log;

    @BeforeAll
    void seed() throws Exception {
        Connection superuser = ManyMeasures.superuser();
        ManyMeasures.add(superuser, 1, MEASURES, MEASURES);
        operations = new Operations(ManyMeasures.ids(superuser, MEASURES));
        log = new PlanLog(superuser);
    }

    @TestFactory
    Stream<DynamicTest> a09_no_list_reads_or_sorts_everything() {
        return operations.each(
                operation -> Operations.isList(operation)
                        && !operation.id().equals("searchAll")
                        && !WHOLE.contains(operation.id())
                        && !FALL_SHORT.contains(operation.id())
                        && operations.isKnown(operation),
                operation ->
                        check(operation, operation.id().equals("listResponsibilityFindings") ? "kind=no-lead" : ""));
    }

    @TestFactory
    Stream<DynamicTest> a09_no_filter_order_or_search_of_measures_reads_or_sorts_everything() {
        Map<String, Operation> all = operations.contract().operations();
        return Stream.of("listPlanMeasures", "listMeasures").flatMap(id -> MEASURE_LISTS.stream()
                .map(parameters -> DynamicTest.dynamicTest(
                        id + " " + parameters, () -> check(all.get(id), operations.fill(parameters)))));
    }

    @TestFactory
    Stream<DynamicTest> a09_the_search_over_everything_ranks_within_a_bound() {
        Operation search = operations.contract().operations().get("searchAll");
        return Stream.of("q=integration", "q=wort33", "q=amt", "q=ziel", "q=10.2")
                .map(words -> DynamicTest.dynamicTest(words, () -> check(search, words)));
    }

    /** The first page and the second. */
    private void check(Operation operation, String parameters) {
        String path = operations.fill(operation.path()) + (parameters.isEmpty() ? "" : "?" + parameters);
        String next = checkPage(operation, path);
        if (next != null) {
            checkPage(operation, next.substring("/api/v1".length()));
        }
    }

    private String checkPage(Operation operation, String path) {
        List<String> next = new ArrayList<>();
        Map<String, String> wrong = new LinkedHashMap<>();
        try {
            for (JsonNode plan : log.during(() -> {
                Response answer =
                        operations.requestWithout(operation, Operations.QUERY).get(path);
                assertEquals(200, answer.statusCode(), answer.asString());
                next.add(answer.path("next"));
            })) {
                if (plan.path("Query Text").asText().contains("json")) {
                    look(plan.get("Plan"), plan.path("Query Text").asText(), wrong);
                }
            }
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
        assertFalse(
                !wrong.isEmpty(),
                () -> path + "\n" + String.join("\n", wrong.keySet()) + "\n"
                        + wrong.values().stream().findFirst().orElse(""));
        return next.get(0);
    }

    private static void look(JsonNode node, String statement, Map<String, String> wrong) {
        long rows = rows(node);
        if (rows > ROWS) {
            wrong.put(
                    "%s %s: %,d rows (%s)"
                            .formatted(
                                    node.path("Node Type").asText(),
                                    node.path("Relation Name").asText(),
                                    rows,
                                    node.path("Index Name").asText()),
                    statement);
        }
        node.path("Plans").forEach(child -> look(child, statement, wrong));
    }

    /** What a node has looked at, whether it was wanted or not. */
    private static long rows(JsonNode node) {
        double each = node.path("Actual Rows").asDouble()
                + node.path("Rows Removed by Filter").asDouble()
                + node.path("Rows Removed by Join Filter").asDouble()
                + node.path("Rows Removed by Index Recheck").asDouble();
        return Math.round(each * node.path("Actual Loops").asDouble(1));
    }
}
