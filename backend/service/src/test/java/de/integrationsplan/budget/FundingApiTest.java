package de.integrationsplan.budget;

import static de.integrationsplan.testing.User.FINANCE;
import static de.integrationsplan.testing.User.VIEWER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A programme of an organisation that bears 80 %, and a line of 1,000.01 euros from it. */
@QuarkusTest
@WithTestResource(Stack.class)
class FundingApiTest {

    Plans.Made plan;
    String funder;
    String programme;
    String line;

    @BeforeEach
    void aLineFromAProgramme() {
        plan = Plans.make();
        funder = Plans.office("10");
        programme = Plans.id(
                "/funding-programmes",
                Map.of(
                        "name", "KOMM-IN NRW " + UUID.randomUUID(),
                        "funderId", funder,
                        "periodFrom", "2010",
                        "periodTo", "2011",
                        "ownShare", "0.2"));
        line = line(Map.of(
                "kind", "funding-programme", "qualifier", "exact", "amount", "1000.01", "programmeId", programme));
    }

    @Test
    void a_programme_has_a_funder_a_period_and_shares() {
        Http.as(VIEWER)
                .get("/funding-programmes/" + programme)
                .then()
                .statusCode(200)
                .body("funder.key", equalTo("10"))
                .body("periodTo", equalTo("2011"))
                .body("ownShare", equalTo("0.2"))
                .body("thirdPartyShare", equalTo("0.8"))
                .body("budgetLines", equalTo(1));
    }

    @Test
    void is_found_by_funder_and_by_day() {
        programmes("?funder=" + funder + "&limit=200").body("items.id", hasItem(programme));
        programmes("?on=2011-12-31&limit=200").body("items.id", hasItem(programme));
        programmes("?on=2012-01-01&limit=200").body("items.id", not(hasItem(programme)));
        programmes("?on=2009-12-31&limit=200").body("items.id", not(hasItem(programme)));
        Http.as(VIEWER)
                .get("/funders?limit=200")
                .then()
                .statusCode(200)
                .body("items.find { it.organisation.id == '" + funder + "' }.programmes.id", hasItem(programme));
    }

    @Test
    void totals_by_funder_and_programme_tell_own_means_from_third_party_means() {
        for (String grouping : List.of("funder", "programme")) {
            Http.as(VIEWER)
                    .get("/plans/" + plan.id() + "/budget-totals?groupBy=" + grouping)
                    .then()
                    .statusCode(200)
                    .body("items.group.key", contains(grouping.equals("funder") ? funder : programme))
                    .body("items[0].own.upper", equalTo("200.00"))
                    .body("items[0].thirdParty.upper", equalTo("800.01"));
        }
    }

    @Test
    void a_lines_own_share_goes_before_that_of_its_programme() {
        patchLine(Map.of("ownShare", "1")).statusCode(200).body("ownShare", equalTo("1"));
        Http.as(VIEWER)
                .get("/plans/" + plan.id() + "/budget-totals")
                .then()
                .body("own.upper", equalTo("1000.01"))
                .body("thirdParty.upper", equalTo("0.00"));
    }

    @Test
    void a_line_has_the_funder_of_its_programme_and_no_other() {
        Http.as(VIEWER)
                .get("/budget-lines/" + line)
                .then()
                .body("funder.id", equalTo(funder))
                .body("programme.id", equalTo(programme));
        patchLine(Map.of("funderId", Plans.office("40"))).statusCode(400).body("errors.pointer", contains("/funderId"));
        patchLine(Map.of("programmeId", UUID.randomUUID().toString()))
                .statusCode(400)
                .body("errors.pointer", contains("/programmeId"));
    }

    @Test
    void keeps_product_and_account_of_the_countys_budget() {
        patchLine(Map.of("productCode", "05.02.01", "accountCode", "531800"))
                .statusCode(200)
                .body("productCode", equalTo("05.02.01"))
                .body("accountCode", equalTo("531800"));
    }

    @Test
    void is_changed_in_its_present_version_and_not_deleted_while_a_line_names_it() {
        String path = "/funding-programmes/" + programme;
        Http.patching(FINANCE, "\"9\"", Map.of("note", "x")).patch(path).then().statusCode(412);
        Http.patching(FINANCE, "\"1\"", Map.of("ownShare", "1.5"))
                .patch(path)
                .then()
                .statusCode(400);
        Http.patching(FINANCE, "\"1\"", Map.of("periodTo", "2009"))
                .patch(path)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/periodTo"));
        Http.patching(FINANCE, "\"1\"", Map.of("note", "verlängert"))
                .patch(path)
                .then()
                .statusCode(200);
        Http.as(FINANCE).header("If-Match", "\"2\"").delete(path).then().statusCode(409);
        Http.as(FINANCE)
                .header("If-Match", "\"1\"")
                .delete("/budget-lines/" + line)
                .then()
                .statusCode(204);
        Http.as(FINANCE).header("If-Match", "\"2\"").delete(path).then().statusCode(204);
    }

    private ValidatableResponse patchLine(Map<String, ?> changes) {
        return Http.patching(FINANCE, Plans.etag("/budget-lines/" + line), changes)
                .patch("/budget-lines/" + line)
                .then();
    }

    private static ValidatableResponse programmes(String query) {
        return Http.as(VIEWER).get("/funding-programmes" + query).then().statusCode(200);
    }

    private String line(Map<String, ?> content) {
        Map<String, Object> body = new HashMap<>(content);
        body.put("measures", List.of(Map.of("measureId", Plans.measure(plan, "Fortbildung"))));
        return Plans.id("/plans/" + plan.id() + "/budget-lines", body);
    }
}
