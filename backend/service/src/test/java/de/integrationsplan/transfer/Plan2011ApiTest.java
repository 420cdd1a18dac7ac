package de.integrationsplan.transfer;

import static de.integrationsplan.testing.User.COORDINATOR;
import static de.integrationsplan.testing.User.VIEWER;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The county's table of 2011, through the API and out of it again. */
@QuarkusTest
@WithTestResource(Stack.class)
class Plan2011ApiTest {

    private static String planId = "";

    @BeforeEach
    void importedOnce() {
        if (planId.isEmpty()) {
            int year = Imports.freeYear();
            Map<String, String> fields = Imports.fields(year);
            fields.put("planTitle", "Handlungsschwerpunkte Integration in 2011 – SG 50-5");
            fields.put("planSubtitle", "Integration im Kreis Mettmann – GEMEINSAM MEHR ERREICHEN");
            fields.put("planAsOf", "2011-04-26");
            String id = Imports.upload(Imports.plan2011(), "plan-2011.csv", fields)
                    .statusCode(201)
                    .extract()
                    .path("id");
            planId = Imports.commit(id).statusCode(200).extract().path("planId");
        }
    }

    @Test
    void the_plan_is_called_as_the_form_says() {
        Http.as(VIEWER)
                .get("/plans/" + planId)
                .then()
                .body("title", equalTo("Handlungsschwerpunkte Integration in 2011 – SG 50-5"))
                .body("subtitle", equalTo("Integration im Kreis Mettmann – GEMEINSAM MEHR ERREICHEN"))
                .body("asOf", equalTo("2011-04-26"));
    }

    @Test
    void counts_measures_as_the_table_has_them() {
        Http.as(VIEWER)
                .get("/plans/" + planId + "/summary")
                .then()
                .body("measures", equalTo(38))
                .body("new", equalTo(7))
                .body("withoutLead", equalTo(2))
                .body("byBuildingBlock.measures", equalTo(List.of(13, 4, 3, 5, 3, 3, 1, 3, 3)))
                .body("byBuildingBlock.buildingBlock.findAll { it.number }.size()", equalTo(8))
                .body(
                        "byBuildingBlock.buildingBlock.findAll { it.memberNumbers }.memberNumbers",
                        equalTo(List.of(List.of("10.1", "10.2", "10.3"))))
                .body("byStatus.find { it.status == 'planned' }.measures", equalTo(1))
                .body("byStatus.find { it.status == 'running' }.measures", equalTo(37));
    }

    @Test
    void every_measure_is_in_its_first_version_and_knows_its_row() {
        measures()
                .body("items.version", everyItem(equalTo(1)))
                .body(
                        "items.source.row.sort()",
                        equalTo(java.util.stream.IntStream.rangeClosed(1, 38)
                                .boxed()
                                .toList()))
                .body("items.findAll { it.isNew }.source.row", equalTo(List.of(4, 5, 8, 9, 17, 27, 38)))
                .body(
                        "items.findAll { !it.isNew && it.items.any { part -> part.isNew } }.source.row",
                        equalTo(List.of(7, 28)));
    }

    @Test
    void finds_who_leads() {
        measures()
                .body(lead(20) + ".organisation.key", equalTo(List.of("40", "50-5")))
                .body(lead(28) + ".organisation.name", equalTo(List.of("Jobcenter ME-aktiv", "Migrationsbeauftragte")))
                .body(lead(7), equalTo(List.of()))
                .body(lead(33), equalTo(List.of()))
                .body(
                        row(29) + ".responsibilities.findAll { it.role == 'further' }.organisation.name",
                        hasItem("MGEPA NRW"))
                .body(row(26) + ".responsibilities.find { it.openEnded }.note", equalTo("sowie weitere Akteure"));
    }

    @Test
    void a_unit_belongs_to_its_office() {
        Http.as(VIEWER)
                .get("/organisations?q=50-5&kind=unit")
                .then()
                .body("items.find { it.key == '50-5' }.parent.key", equalTo("50"));
    }

    @Test
    void staff_see_the_contact_person_beside_the_organisation() {
        measures()
                .body(lead(17) + ".contactPerson", equalTo(List.of("Herr Lindemann")))
                .body(lead(17) + ".organisation.name", equalTo(List.of("SAB")));
        Http.as(COORDINATOR)
                .get("/organisations?q=Lindemann")
                .then()
                .body("items.findAll { it.name.contains('Lindemann') }", equalTo(List.of()));
    }

    @Test
    void keeps_times_items_and_the_readers_notes() {
        measures()
                .body(row(1) + ".schedule.recurrence", equalTo("3x jährlich"))
                .body(row(8) + ".schedule.events[0].date", equalTo("2011-10-08"))
                .body(row(29) + ".schedule.from", equalTo("2009"))
                .body(
                        row(28) + ".items.findAll { it.isNew }.text",
                        hasItem("Entwicklung optimaler Beratungsstrukturen"))
                .body(row(20) + ".internalNote", equalTo("two leads"));
        Http.as(VIEWER)
                .get("/plans/" + planId + "/measures?limit=200")
                .then()
                .body("items.internalNote", everyItem(nullValue()));
    }

    @Test
    void one_pot_serves_two_measures() {
        JsonPath both = measures().extract().jsonPath();
        assertEquals(both.<String>get(row(2) + ".budgetLines[0].id"), both.<String>get(row(3) + ".budgetLines[0].id"));
        measures()
                .body(row(2) + ".budgetLines[0].shared", equalTo(true))
                .body(row(2) + ".budgetLines[0].amount", equalTo("10000.00"))
                .body(row(2) + ".budgetLines[0].recurrence", equalTo("yearly"))
                .body(row(3) + ".budgetLines.size()", equalTo(1))
                .body(row(26) + ".budgetLines", equalTo(List.of()));
    }

    @Test
    void the_plan_costs_at_most_148500_euros() {
        totals("building-block")
                .body("upper", equalTo("148500.00"))
                .body("about", equalTo("18500.00"))
                .body("atMost", equalTo("130000.00"));
    }

    @Test
    void costs_by_building_block() {
        JsonPath totals = totals("building-block").extract().jsonPath();
        Map<String, String> byNumber = new HashMap<>();
        JsonPath blocks =
                Http.as(VIEWER).get("/plans/" + planId + "/building-blocks").jsonPath();
        uppers(totals)
                .forEach((id, upper) ->
                        byNumber.put(blocks.getString("items.find { it.id == '" + id + "' }.number"), upper));
        assertEquals(
                Map.of(
                        "Punkt 9",
                        "36500.00",
                        "10.1",
                        "30000.00",
                        "10.4",
                        "10000.00",
                        "10.5",
                        "70000.00",
                        "10.7",
                        "2000.00"),
                byNumber);
    }

    @Test
    void costs_by_lead() {
        Map<String, String> byLead = new HashMap<>();
        uppers(totals("lead").extract().jsonPath()).forEach((id, upper) -> {
            JsonPath organisation = Http.as(VIEWER).get("/organisations/" + id).jsonPath();
            String key = organisation.getString("key");
            byLead.put(key == null ? organisation.getString("name") : key, upper);
        });
        assertEquals(
                Map.of(
                        "Haupt- und Personalamt", "10000.00",
                        "50-5", "26500.00",
                        "Elternverband für Chancengleichheit Velbert", "30000.00",
                        "53", "10000.00",
                        "Stadt Ratingen", "70000.00",
                        "40", "2000.00"),
                byLead);
    }

    @ParameterizedTest
    @ValueSource(strings = {"building-block", "goal", "lead", "funder", "programme", "kind", "fiscal-year", "measure"})
    void costs_the_same_in_every_grouping(String groupBy) {
        for (String lines : List.of("true", "false")) {
            JsonPath totals = totals(groupBy + "&lines=" + lines).extract().jsonPath();

            assertEquals("148500.00", totals.getString("upper"));
            assertEquals("18500.00", totals.getString("lower"));
            assertEquals(10, totals.getInt("unquantified"));
            assertEquals(
                    new BigDecimal("148500.00"),
                    totals.<String>getList("items.upper").stream()
                            .map(BigDecimal::new)
                            .reduce(new BigDecimal(totals.getString("countedElsewhere.upper")), BigDecimal::add));
        }
    }

    @Test
    void costs_by_kind_and_measure_count_the_shared_pot_as_often_as_it_is_shown() {
        totals("kind")
                .body("items.find { it.group.key == 'money' }.upper", equalTo("148500.00"))
                .body("items.find { it.group.key == 'third-party' }.unquantified", equalTo(3))
                .body("items.find { it.group.key == 'funding-programme' }.unquantified", equalTo(1))
                .body("countedElsewhere.upper", equalTo("0.00"));
        totals("measure")
                .body("items.findAll { it.upper == '10000.00' }.size()", equalTo(3))
                .body("items.findAll { it.shared.upper == '10000.00' }.size()", equalTo(2))
                .body("countedElsewhere.upper", equalTo("-10000.00"));
        totals("lead").body("items.shared.upper.unique()", equalTo(List.of("0.00")));
    }

    @Test
    void every_figure_leads_to_its_source_cell() {
        JsonPath totals = totals("measure").extract().jsonPath();
        List<String> ids = totals.getList("lines.findAll { it.counts != '0.00' }.id");
        assertEquals(7, ids.size());
        List<Integer> rows = new ArrayList<>();
        for (String id : ids) {
            JsonPath line = Http.as(VIEWER).get("/budget-lines/" + id).jsonPath();
            assertEquals("plan-2011.csv", line.getString("source.fileName"));
            assertEquals("resources", line.getString("source.column"));
            assertTrue(line.getString("source.cell").contains(line.getString("wording")));
            rows.add(line.getInt("source.row"));
        }
        assertEquals(List.of(2, 4, 11, 14, 29, 32, 36), rows);
    }

    @Test
    void ten_rows_have_money_without_a_figure() {
        measures()
                .body(
                        "items.findAll { it.budgetLines.any { line -> line.kind in ['money', 'third-party', 'funding-programme'] && !line.amount } }.source.row",
                        equalTo(List.of(5, 6, 7, 8, 18, 19, 20, 22, 37, 38)));
    }

    @Test
    void is_found_by_its_words() {
        Http.as(VIEWER)
                .queryParam("q", "Auslanderbehörde")
                .get("/plans/" + planId + "/measures")
                .then()
                .body("items.source.row", hasItem(5));
        Http.as(VIEWER)
                .queryParam("q", "Jobcenter")
                .get("/plans/" + planId + "/measures")
                .then()
                .body("items.source.row", hasItems(28));
    }

    private static Map<String, String> uppers(JsonPath totals) {
        Map<String, String> uppers = new HashMap<>();
        List<String> keys = totals.getList("items.findAll { it.upper != '0.00' }.group.key");
        List<String> amounts = totals.getList("items.findAll { it.upper != '0.00' }.upper");
        for (int index = 0; index < keys.size(); index++) {
            uppers.put(keys.get(index), amounts.get(index));
        }
        return uppers;
    }

    private static ValidatableResponse totals(String groupBy) {
        return Http.as(VIEWER)
                .get("/plans/" + planId + "/budget-totals?groupBy=" + groupBy)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse measures() {
        return Http.as(COORDINATOR)
                .get("/plans/" + planId + "/measures?limit=200")
                .then()
                .statusCode(200);
    }

    private static String row(int row) {
        return "items.find { it.source.row == " + row + " }";
    }

    private static String lead(int row) {
        return row(row) + ".responsibilities.findAll { it.role == 'lead' }";
    }
}
