package de.integrationsplan.transfer.measures;

import static de.integrationsplan.testing.User.COORDINATOR;
import static de.integrationsplan.testing.User.VIEWER;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Plans;
import de.integrationsplan.testing.Stack;
import de.integrationsplan.testing.User;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three measures: one with everything, one whose title is a formula, one whose title begins with an umlaut. */
@QuarkusTest
@WithTestResource(Stack.class)
class MeasureTableApiTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    Plans.Made plan;

    @BeforeEach
    void aPlan() {
        plan = Plans.make();
        String full = Plans.measure(
                plan,
                "Zuständigkeiten klären",
                Map.of(
                        "status",
                        "running",
                        "items",
                        List.of(Map.of("text", "Erstens"), Map.of("text", "Zweitens", "isNew", true)),
                        "schedule",
                        Map.of("from", "2011-05", "to", "2012", "recurrence", "3x jährlich"),
                        "internalNote",
                        "vertraulich"));
        Plans.lead(full, "40");
        Plans.measure(plan, "=1+2;\"x\"", Map.of("goalIds", List.of()));
        Plans.measure(plan, "Ämter vernetzen", Map.of("goalIds", List.of()));
        Plans.id(
                "/plans/" + plan.id() + "/budget-lines",
                Map.of(
                        "kind", "money",
                        "qualifier", "at-most",
                        "amount", "10000",
                        "measures", List.of(Map.of("measureId", full))));
    }

    @Test
    void has_the_columns_that_were_asked_for_in_their_order() {
        table(VIEWER, "columns=title,block,goal,items,status,schedule,recurrence,lead,resources", "text/csv")
                .contentType(startsWith("text/csv"))
                .header("Content-Disposition", containsString("massnahmen.csv"))
                .body(startsWith("\uFEFF\"Maßnahme\";\"Baustein\";\"Wesentliche Ziele\";\"Punkte\";"))
                .body(containsString("\"Zuständigkeiten klären\";\"10.1 Sprache\";\"Spracherwerb fördern\";"
                        + "\"Erstens\nNeu: Zweitens\";\"läuft\";\"05.2011 bis 2012\";\"3x jährlich\";\"Amt 40\";"
                        + "\"Geldmittel höchstens 10.000,00 EUR\""));
    }

    @Test
    void a_text_never_becomes_a_formula() {
        table(VIEWER, "columns=title", "*/*").body(containsString("\"'=1+2;\"\"x\"\"\""));
    }

    @Test
    void holds_the_rows_that_the_filters_let_through_in_the_order_that_was_asked_for() {
        assertEquals(List.of("Zuständigkeiten klären"), rows("columns=title&status=running"));
        assertEquals(List.of("Zuständigkeiten klären"), rows("columns=title&q=Zuständigkeit"));
        assertEquals(
                List.of("'=1+2;\"\"x\"\"", "Ämter vernetzen", "Zuständigkeiten klären"),
                rows("columns=title&sort=title"));
        assertEquals(
                List.of("Zuständigkeiten klären", "Ämter vernetzen", "'=1+2;\"\"x\"\""),
                rows("columns=title&sort=lead,-title"));
        assertEquals(List.of(), rows("columns=title&updatedSince=2199-01-01"));
        assertEquals(3, rows("columns=title&updatedSince=2020-01-01").size());
    }

    @Test
    void an_internal_note_stands_only_in_the_table_of_whoever_may_read_it() {
        table(COORDINATOR, "columns=internalNote", "text/csv").body(containsString("vertraulich"));
        assertEquals(
                List.of(),
                rows("columns=internalNote").stream()
                        .filter(row -> !row.isEmpty())
                        .toList());
    }

    @Test
    void the_same_stands_in_the_xlsx() throws Exception {
        byte[] file = table(VIEWER, "columns=title,status", XLSX)
                .contentType(equalTo(XLSX))
                .extract()
                .asByteArray();
        String texts = textOf(file, "xl/sharedStrings.xml");
        assertTrue(texts.startsWith("MaßnahmeUmsetzungsstandZuständigkeiten klärenläuft'=1+2;"), texts);
    }

    @Test
    void the_columns_of_the_county_stand_there_when_none_are_asked_for() {
        table(VIEWER, "", "text/csv").body(startsWith("\uFEFF\"Baustein\";\"Wesentliche Ziele\";\"Maßnahme\";"));
    }

    @Test
    void unknown_columns_and_orders_are_named_and_no_other_form_is_acceptable() {
        Http.as(VIEWER)
                .get(path() + "?columns=title,colour&sort=resources")
                .then()
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder("columns", "sort"));
        Http.as(VIEWER).accept("application/pdf").get(path()).then().statusCode(406);
    }

    private String path() {
        return "/plans/" + plan.id() + "/measures/table";
    }

    private ValidatableResponse table(User user, String query, String form) {
        return Http.as(user)
                .accept(form)
                .get(path() + (query.isEmpty() ? "" : "?" + query))
                .then()
                .statusCode(200);
    }

    /** Of a table with one column, without its heading. */
    private List<String> rows(String query) {
        String[] lines = table(VIEWER, query, "text/csv").extract().asString().split("\r\n");
        return Arrays.stream(lines)
                .skip(1)
                .map(line -> line.replaceAll("^\"|\"$", ""))
                .toList();
    }

    /** What is left of XML for a reader: the file writes umlauts and apostrophes as numbers. */
    private static String textOf(byte[] file, String part) throws Exception {
        Path stored = Files.createTempFile("massnahmen", ".xlsx");
        Files.write(stored, file);
        try (ZipFile zip = new ZipFile(stored.toFile())) {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(zip.getInputStream(zip.getEntry(part)))
                    .getDocumentElement()
                    .getTextContent();
        } finally {
            Files.delete(stored);
        }
    }
}
