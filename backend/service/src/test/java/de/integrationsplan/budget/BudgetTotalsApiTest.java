package de.integrationsplan.budget;

import static de.integrationsplan.testing.User.FINANCE;
import static de.integrationsplan.testing.User.PORTAL_MOKME;
import static de.integrationsplan.testing.User.VIEWER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Plans;
import de.integrationsplan.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Three measures: "Fortbildung" in block 10.1, led by 40; "Beratung" in blocks 10.1 and 10.2, led by 40 and 53; "Fest" without
 * goal and lead. A pot of at most 10,000 for the first two, 2,000 a year for the third, "as needed" and staff for the first.
 */
@QuarkusTest
@WithTestResource(Stack.class)
class BudgetTotalsApiTest {

    Plans.Made plan;
    String training;
    String advice;
    String party;
    String pot;

    @BeforeEach
    void aPlanWithASharedPot() {
        plan = Plans.make();
        training = Plans.measure(plan, "Fortbildung");
        Plans.lead(training, "40");
        String second =
                Plans.id("/plans/" + plan.id() + "/building-blocks", Map.of("number", "10.2", "title", "Bildung"));
        String goal = Plans.id(
                "/plans/" + plan.id() + "/goals",
                Map.of("title", "Abschlüsse", "buildingBlockIds", List.of(plan.block(), second)));
        advice = Plans.measure(plan, "Beratung", Map.of("goalIds", List.of(goal)));
        Plans.lead(advice, "40");
        Plans.lead(advice, "53");
        party = Plans.measure(plan, "Fest", Map.of("goalIds", List.of()));
        pot = line(
                Map.of("kind", "money", "qualifier", "at-most", "amount", "10000", "wording", "max. 10.000 €"),
                training,
                advice);
        line(
                Map.of(
                        "kind", "money",
                        "qualifier", "exact",
                        "amount", "2000",
                        "recurrence", "yearly",
                        "funderId", Plans.office("10")),
                party);
        line(
                Map.of("kind", "funding-programme", "qualifier", "none", "recurrence", "period", "periodFrom", "2021"),
                training);
        line(Map.of("kind", "existing-staff", "qualifier", "none"), training);
    }

    @Test
    void say_what_the_plan_costs_and_which_lines_went_in() {
        totals(null)
                .body("planId", equalTo(plan.id()))
                .body("group.key", equalTo(plan.id()))
                .body("exact", equalTo("2000.00"))
                .body("about", equalTo("0.00"))
                .body("atMost", equalTo("10000.00"))
                .body("lower", equalTo("2000.00"))
                .body("upper", equalTo("12000.00"))
                .body("upperOpen", equalTo(true))
                .body("unquantified", equalTo(1))
                .body("currency", equalTo("EUR"))
                .body("lines", hasSize(4))
                .body("lines[0].id", equalTo(pot))
                .body("lines[0].wording", equalTo("max. 10.000 €"))
                .body("lines[0].measures.title", contains("Fortbildung", "Beratung"))
                .body("lines[0].counts", equalTo("10000.00"))
                .body("lines.effect", contains("at-most", "exact", "unquantified", "not-money"))
                .body("$", not(hasKey("items")))
                .body("$", not(hasKey("countedElsewhere")));
    }

    @Test
    void by_building_block_count_the_pot_in_each_block_and_correct_it_once() {
        totals("building-block")
                .body("items.group.title", contains("10.1 Sprache", "10.2 Bildung", "Ohne Angabe"))
                .body("items.upper", contains("10000.00", "10000.00", "2000.00"))
                .body("items[0].lines[0].sharedWithOtherGroups", equalTo(true))
                .body("countedElsewhere.upper", equalTo("-10000.00"))
                .body("countedElsewhere.lower", equalTo("0.00"));
    }

    @Test
    void by_goal_count_the_pot_in_both_goals() {
        totals("goal")
                .body("items.group.title", contains("Spracherwerb fördern", "Abschlüsse", "Ohne Angabe"))
                .body("items.upper", contains("10000.00", "10000.00", "2000.00"))
                .body("countedElsewhere.upper", equalTo("-10000.00"));
    }

    @Test
    void by_lead_count_a_measure_of_two_leads_for_both() {
        totals("lead")
                .body("items.group.title", contains("Amt 40", "Amt 53", "Ohne Angabe"))
                .body("items.upper", contains("10000.00", "10000.00", "2000.00"))
                .body("items.unquantified", contains(1, 0, 0))
                .body("countedElsewhere.unquantified", equalTo(0));
    }

    @Test
    void by_lead_leave_out_who_led_only_in_the_past() {
        String former = Plans.measure(plan, "Früher");
        Plans.id(
                "/measures/" + former + "/responsibilities",
                Map.of("role", "lead", "organisationId", Plans.office("80"), "validTo", "2011-12-31"));
        line(Map.of("kind", "money", "qualifier", "exact", "amount", "1"), former);

        totals("lead").body("items.group.title", contains("Amt 40", "Amt 53", "Ohne Angabe"));
    }

    @Test
    void by_funder_stand_under_none_where_nobody_is_named() {
        totals("funder")
                .body("items.group.title", contains("Amt 10", "Ohne Angabe"))
                .body("items.upper", contains("2000.00", "10000.00"))
                .body("countedElsewhere.upper", equalTo("0.00"));
    }

    @Test
    void by_kind_stand_money_first() {
        totals("kind")
                .body("items.group.key", contains("money", "funding-programme", "existing-staff"))
                .body("items.group.title", contains("Geldmittel", "Förderprogramm", "Vorhandenes Personal"))
                .body("items.upper", contains("12000.00", "0.00", "0.00"));
    }

    @Test
    void by_fiscal_year_follow_the_period_where_it_lies_after_the_plan() {
        totals("fiscal-year")
                .body("items.group.key", contains("2020", "2021"))
                .body("items.upper", contains("12000.00", "0.00"))
                .body("items.unquantified", contains(0, 1));
    }

    @Test
    void by_measure_show_the_pot_at_both() {
        totals("measure")
                .body("items.group.key", contains(training, advice, party))
                .body("items.upper", contains("10000.00", "10000.00", "2000.00"))
                .body("items.currency", everyItem(equalTo("EUR")));
    }

    @Test
    void by_measure_split_a_pot_with_shares_to_the_cent() {
        Http.patching(
                        FINANCE,
                        "\"1\"",
                        Map.of(
                                "amount",
                                "0.05",
                                "measures",
                                List.of(
                                        Map.of("measureId", training, "share", "0.5"),
                                        Map.of("measureId", advice, "share", "0.5"))))
                .patch("/budget-lines/" + pot)
                .then()
                .statusCode(200);

        totals("measure")
                .body("items.upper", contains("0.03", "0.02", "2000.00"))
                .body("countedElsewhere.upper", equalTo("0.00"));
    }

    @Test
    void of_a_plan_without_lines_are_nothing() {
        String empty = Plans.make().id();
        Http.as(VIEWER)
                .get("/plans/" + empty + "/budget-totals?groupBy=lead")
                .then()
                .statusCode(200)
                .body("upper", equalTo("0.00"))
                .body("upperOpen", equalTo(false))
                .body("items", empty());
    }

    @Test
    void are_titled_in_the_callers_language() {
        Http.as(VIEWER)
                .header("Accept-Language", "en")
                .get("/plans/" + plan.id() + "/budget-totals?groupBy=kind")
                .then()
                .body("items.group.title", contains("Money", "Funding programme", "Existing staff"));
    }

    @Test
    void are_refused_where_they_should_be() {
        Http.as(VIEWER)
                .get("/plans/" + UUID.randomUUID() + "/budget-totals")
                .then()
                .statusCode(404);
        Http.as(VIEWER)
                .get("/plans/" + plan.id() + "/budget-totals?groupBy=colour")
                .then()
                .statusCode(400);
        Http.as(PORTAL_MOKME)
                .get("/plans/" + plan.id() + "/budget-totals")
                .then()
                .statusCode(403);
    }

    private ValidatableResponse totals(@Nullable String groupBy) {
        String query = groupBy == null ? "" : "?groupBy=" + groupBy;
        return Http.as(VIEWER)
                .get("/plans/" + plan.id() + "/budget-totals" + query)
                .then()
                .statusCode(200);
    }

    private String line(Map<String, ?> line, String... measures) {
        Map<String, Object> body = new HashMap<>(line);
        body.put(
                "measures",
                Stream.of(measures).map(id -> Map.of("measureId", id)).toList());
        return Plans.id("/plans/" + plan.id() + "/budget-lines", body);
    }
}
