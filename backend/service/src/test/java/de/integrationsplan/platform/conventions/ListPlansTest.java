package de.integrationsplan.platform.conventions;

import static de.integrationsplan.testing.User.EDITOR_40;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrationsplan.platform.contract.Operation;
import de.integrationsplan.testing.Again;
import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.ManyMeasures;
import de.integrationsplan.testing.Operations;
import de.integrationsplan.testing.PlanLog;
import de.integrationsplan.testing.Plans;
import de.integrationsplan.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
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

    /**
     * For the 500 matches that a search ranks the database either goes through the newest measures or fetches all that match: with
     * a part p of N that match, the lesser of 500 / p and p · N, which is at most the root of 500 · N (7,100), and what an estimate errs.
     */
    private static final long ROWS_FOR_A_SEARCH = 12_000;

    /** A comparison is made of two plans as a whole before it has a first page; see {@link #a09_a_comparison_reads_both_plans_once}. */
    private static final String COMPARISON = "getPlanComparison";

    private static final List<String> DUE =
            List.of("", "show=overdue", "show=upcoming", "show=upcoming&within=365", "show=stale");

    /** What else such a list can be asked for; each has to be bounded. */
    private static final Map<String, List<String>> FURTHER = Map.of(
            "listResponsibilityFindings",
            List.of("kind=no-lead", "kind=lead-expired", "kind=lead-without-user", "kind=organisation-ended"),
            "listDueProgress",
            DUE,
            "listMyDueProgress",
            DUE,
            "listOrganisationResponsibilities",
            List.of("", "on=2026-01-01"));

    /** Filters and orders of lists of measures; what is said of ids is filled in. */
    private static final List<String> MEASURE_LISTS = List.of(
            "",
            "buildingBlock={buildingBlockId}",
            "goal={goalId}",
            "organisation={organisationId}",
            "organisation={organisationId}&role=lead",
            "buildingBlock={buildingBlockId}&status=running",
            "status=completed",
            "status=running,planned",
            "organisation=v9,v10,v11",
            "organisation=v9,v10&role=lead",
            "organisation=v9,v10&status=completed&sort=-position",
            "organisation=v9&sort=title",
            "organisation=v9,v10&sort=-title",
            "buildingBlock={buildingBlockId}&sort=-updated",
            "publication=published&sort=title",
            "publication=draft&sort=title",
            "withoutLead=true",
            "withoutLead=true&sort=title",
            "withoutLead=false",
            "isNew=false",
            "isNew=true",
            "isNew=true&sort=-updated",
            "publication=draft",
            "publication=published",
            "publication=changed",
            "publication=withdrawn",
            "publication=withdrawn&sort=title",
            "publication=published&organisation=v9",
            "publication=draft&organisation=v9,v10",
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
            "q=integration kreis",
            "q=sprachkurs frauen",
            "q=sprachkurs wort33",
            "q=integration&sort=title",
            "q=integration&buildingBlock={buildingBlockId}");

    public static class OwnDatabase implements QuarkusTestProfile {}

    private Operations operations;
    private PlanLog log;
    private Connection superuser;

    @BeforeAll
    void seed() throws Exception {
        superuser = ManyMeasures.superuser();
        ManyMeasures.add(superuser, 1, MEASURES, MEASURES);
        operations = new Operations(ManyMeasures.ids(superuser, MEASURES));
        log = new PlanLog(superuser);
    }

    @TestFactory
    Stream<DynamicTest> a09_no_list_reads_or_sorts_everything() {
        return operations.each(
                operation -> Operations.isList(operation)
                        && !operation.id().equals("searchAll")
                        && !operation.id().equals(COMPARISON)
                        && operations.isKnown(operation),
                operation -> FURTHER.getOrDefault(operation.id(), List.of(""))
                        .forEach(parameters -> check(operation, parameters)));
    }

    /** Linear in the two plans, by their indexes and whatever else there is: no measure of another plan, none twice per pair. */
    @Test
    void a09_a_comparison_reads_both_plans_once() {
        check(
                operations.contract().operations().get(COMPARISON),
                "/plans/%s/comparison?with=%s"
                        .formatted(operations.fill("{smallPlanId}"), operations.fill("{otherPlanId}")));
    }

    /** Where nearly every office has a user, hardly any measure is in this list. */
    @Test
    void a09_what_nobody_can_report_on_is_not_looked_for_among_the_rest() throws Exception {
        Plans.office("40");
        ManyMeasures.belong(superuser, "40");
        try {
            check(operations.contract().operations().get("listResponsibilityFindings"), "kind=lead-without-user");
        } finally {
            ManyMeasures.belong(superuser, null);
        }
    }

    /** Whether an entry can be taken back is looked up for each. */
    @Test
    void a09_the_log_of_an_editor_is_bounded_as_well() {
        checkPage(
                () -> Http.as(EDITOR_40).urlEncodingEnabled(false),
                "/plans/%s/history".formatted(operations.fill("{planId}")));
    }

    @TestFactory
    Stream<DynamicTest> a09_lists_over_all_plans_take_a_year() {
        Operation list = operations.contract().operations().get("listMeasures");
        return Stream.of("year=1951", "year=1980", "year=1980&organisation=v9,v10", "year=1980&publication=published")
                .map(parameters -> DynamicTest.dynamicTest(parameters, () -> check(list, parameters)));
    }

    @TestFactory
    Stream<DynamicTest> a09_no_filter_order_or_search_of_measures_reads_or_sorts_everything() {
        Map<String, Operation> all = operations.contract().operations();
        return Stream.of("listPlanMeasures", "listMeasures").flatMap(id -> MEASURE_LISTS.stream()
                .map(parameters -> DynamicTest.dynamicTest(
                        id + " " + parameters, () -> check(all.get(id), operations.fill(parameters)))));
    }

    @Test
    void a09_what_is_often_asked_is_still_planned_for_what_is_asked() {
        Operation list = operations.contract().operations().get("listPlanMeasures");
        for (int time = 0; time < 12; time++) {
            check(list, "q=integration&sort=-updated");
        }
    }

    @TestFactory
    Stream<DynamicTest> a09_the_search_over_everything_ranks_within_a_bound() {
        Operation search = operations.contract().operations().get("searchAll");
        return Stream.of("q=integration", "q=wort33", "q=amt", "q=ziel", "q=10.2")
                .map(words -> DynamicTest.dynamicTest(words, () -> check(search, words)));
    }

    /** The first page and the second. */
    private void check(Operation operation, String parameters) {
        String path = parameters.startsWith("/")
                ? parameters
                : operations.fill(operation.path())
                        + (parameters.isEmpty() ? "" : "?" + parameters.replace(" ", "%20"));
        Supplier<RequestSpecification> request = () -> operations.requestWithout(operation, Operations.QUERY);
        String next = checkPage(request, path);
        if (next != null) {
            checkPage(request, next.substring("/api/v1".length()));
        }
    }

    private String checkPage(Supplier<RequestSpecification> request, String path) {
        // What the service does by itself may have fallen in between; what a request reads, it reads again.
        Page page = Again.until(one -> one.wrong().isEmpty(), () -> page(request, path));
        Map<String, String> wrong = page.wrong();
        assertTrue(
                wrong.isEmpty(),
                () -> path + "\n" + String.join("\n", wrong.keySet()) + "\n"
                        + wrong.values().stream().findFirst().orElse(""));
        return page.next();
    }

    private Page page(Supplier<RequestSpecification> request, String path) {
        List<String> next = new ArrayList<>();
        Map<String, String> wrong = new LinkedHashMap<>();
        try {
            for (JsonNode plan : log.during(() -> {
                Response answer = Again.whileAway(() -> request.get().get(path));
                assertEquals(200, answer.statusCode(), answer.asString());
                next.add(answer.path("next"));
            })) {
                if (plan.path("Query Text").asText().contains("json")) {
                    long most = path.contains("q=") ? ROWS_FOR_A_SEARCH : ROWS;
                    look(plan.get("Plan"), most, plan.path("Query Text").asText(), wrong);
                }
            }
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
        return new Page(next.get(0), wrong);
    }

    /** Where the next page is, if there is one; and which nodes read too much, with their statements. */
    private record Page(String next, Map<String, String> wrong) {}

    private static void look(JsonNode node, long most, String statement, Map<String, String> wrong) {
        long rows = rows(node);
        if (rows > most) {
            wrong.put(
                    "%s %s: %,d rows (%s)"
                            .formatted(
                                    node.path("Node Type").asText(),
                                    node.path("Relation Name").asText(),
                                    rows,
                                    node.path("Index Name").asText()),
                    statement);
        }
        node.path("Plans").forEach(child -> look(child, most, statement, wrong));
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
