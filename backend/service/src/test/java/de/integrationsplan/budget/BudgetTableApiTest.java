package de.integrationsplan.budget;

import static de.integrationsplan.testing.User.VIEWER;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Plans;
import de.integrationsplan.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/** A pot of at most 10,000 euros for two measures, and a line whose label is a formula. */
@QuarkusTest
@WithTestResource(Stack.class)
class BudgetTableApiTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    Plans.Made plan;

    @BeforeEach
    void aPotAndAFormula() {
        plan = Plans.make();
        line(Map.of("kind", "money", "qualifier", "at-most", "amount", "10000", "wording", "max. 10.000 €"), "A", "B");
        line(Map.of("kind", "money", "qualifier", "exact", "amount", "0.5", "label", "=1+2;\"x\""), "C");
    }

    @Test
    void totals_as_csv_add_up_as_the_plan_does() {
        table("budget-totals/table?groupBy=measure", "text/csv")
                .contentType(startsWith("text/csv"))
                .header("Content-Disposition", containsString("kosten.csv"))
                .body(startsWith("\uFEFF\"Gruppe\";\"mindestens (EUR)\""))
                .body(containsString("\"A\";0,00;10000,00;"))
                .body(containsString("\"C\";0,50;0,50;"))
                .body(containsString("\"Abzüglich mehrfach gezählter Töpfe\";0,00;-10000,00;"))
                .body(containsString("\"Plan insgesamt\";0,50;10000,50;"));
    }

    @Test
    void a_text_never_becomes_a_formula() {
        table("budget-lines/table", "*/*")
                .body(containsString("\"'=1+2;\"\"x\"\"\";"))
                .body(not(containsString(";\"=1")));
    }

    @Test
    void as_xlsx_amounts_are_numbers_and_the_lines_stand_on_a_second_sheet() throws Exception {
        byte[] file = table("budget-totals/table?groupBy=kind", XLSX)
                .contentType(equalTo(XLSX))
                .extract()
                .asByteArray();
        Map<String, String> parts = unzip(file);

        assertTrue(part(parts, "xl/worksheets/sheet1.xml").contains("<v>10000.50</v>"));
        assertTrue(part(parts, "xl/workbook.xml").contains("Zeilen"));
        String texts = text(part(parts, "xl/sharedStrings.xml"));
        assertTrue(texts.contains("Obergrenze: zählt nur im Höchstbetrag"), texts);
        assertTrue(texts.contains("'=1+2"), texts);
    }

    @Test
    void the_same_table_has_the_same_entity_tag() {
        for (String form : List.of("text/csv", XLSX)) {
            String tag = table("budget-totals/table", form).extract().header("ETag");
            Http.as(VIEWER)
                    .accept(form)
                    .header("If-None-Match", tag)
                    .get("/plans/" + plan.id() + "/budget-totals/table")
                    .then()
                    .statusCode(304);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/pdf", "image/png", "application/json"})
    void no_other_form_is_acceptable(String form) {
        for (String path : List.of("budget-totals/table", "budget-lines/table")) {
            assertEquals(
                    406,
                    Http.as(VIEWER)
                            .accept(form)
                            .get("/plans/" + plan.id() + "/" + path)
                            .statusCode());
        }
    }

    private ValidatableResponse table(String path, String form) {
        return Http.as(VIEWER)
                .accept(form)
                .get("/plans/" + plan.id() + "/" + path)
                .then()
                .statusCode(200);
    }

    private static Map<String, String> unzip(byte[] file) throws IOException {
        Path stored = Files.createTempFile("kosten", ".xlsx");
        Files.write(stored, file);
        Map<String, String> parts = new HashMap<>();
        try (ZipFile zip = new ZipFile(stored.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(stored);
        }
        return parts;
    }

    /** What is left of XML for a reader: the file writes umlauts and apostrophes as numbers. */
    private static String text(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement()
                .getTextContent();
    }

    private static String part(Map<String, String> parts, String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }

    private void line(Map<String, ?> content, String... measures) {
        Map<String, Object> body = new HashMap<>(content);
        body.put(
                "measures",
                Arrays.stream(measures)
                        .map(title -> Map.of("measureId", Plans.measure(plan, title)))
                        .toList());
        Plans.id("/plans/" + plan.id() + "/budget-lines", body);
    }
}
