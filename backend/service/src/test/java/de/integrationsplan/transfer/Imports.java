package de.integrationsplan.transfer;

import static de.integrationsplan.testing.User.COORDINATOR;

import de.integrationsplan.testing.Http;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Uploads as a coordinator makes them. */
final class Imports {

    static final String HEADER =
            "page;row;building_block;goal;new_marker;measure;responsibility;resources;reading_note\n";

    private static final AtomicInteger YEARS = new AtomicInteger(2100);

    private Imports() {}

    /** A year for which there is no plan yet. */
    static int freeYear() {
        int year = YEARS.getAndIncrement();
        List<String> plans =
                Http.as(COORDINATOR).get("/plans?year=" + year).jsonPath().getList("items.id");
        return plans.isEmpty() ? year : freeYear();
    }

    /** The county's own table. */
    static byte[] plan2011() {
        try (var file = Imports.class.getResourceAsStream("/plan-2011.csv")) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A table with one measure per title. */
    static byte[] table(String... titles) {
        StringBuilder csv = new StringBuilder(HEADER);
        for (int row = 1; row <= titles.length; row++) {
            csv.append("1;%d;10.1. Sprache;Spracherwerb;;%s;a) 50-5;max. 1.000 €;\n".formatted(row, titles[row - 1]));
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A table in which each measure has a lead, two that cooperate, and two budget lines. */
    static byte[] longTable(int rows) {
        StringBuilder csv = new StringBuilder(HEADER);
        for (int row = 1; row <= rows; row++) {
            csv.append("""
                    1;%1$d;10.1. Sprache;Ziel %2$d;;Kurs %1$d;"a) 50-5
                    b) 51-%2$d
                    c) Verein %2$d";"max. 1.000 €
                    ca. 200 €";
                    """.formatted(row, row % 20));
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    static Map<String, String> fields(int year) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("planYear", Integer.toString(year));
        return fields;
    }

    static RequestSpecification form(Map<String, String> fields) {
        RequestSpecification request = Http.as(COORDINATOR)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("multipart/form-data");
        fields.forEach((name, value) -> request.multiPart(name, value, "text/plain; charset=UTF-8"));
        return request;
    }

    static ValidatableResponse upload(byte[] file, String fileName, Map<String, String> fields) {
        return form(fields)
                .multiPart("file", fileName, file, "text/csv")
                .post("/imports")
                .then();
    }

    static ValidatableResponse upload(byte[] file, int year) {
        return upload(file, "plan.csv", fields(year));
    }

    /** Uploads a sound table and answers the import's id. */
    static String checked(byte[] file, int year) {
        return upload(file, year).statusCode(201).extract().path("id");
    }

    static ValidatableResponse commit(String id) {
        return act(id, "commit");
    }

    static ValidatableResponse undo(String id) {
        return act(id, "undo");
    }

    private static ValidatableResponse act(String id, String action) {
        return Http.as(COORDINATOR)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/imports/" + id + "/" + action)
                .then();
    }
}
