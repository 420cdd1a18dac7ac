package de.integrationsplan.publishing.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One line per measure, as German spreadsheet programs open it: UTF-8 with a byte order mark, semicolons, German headings, everything
 * quoted. Several values in a cell are separated by {@code |}.
 */
final class CsvShape {

    private static final String SEVERAL = " | ";

    private static final List<String> HEADINGS = List.of(
            "Kennung",
            "Planjahr",
            "Position",
            "Titel",
            "Beschreibung",
            "Teilmaßnahmen",
            "Umsetzungsstand",
            "Begründung",
            "Neu",
            "Beginn",
            "Ende",
            "Turnus",
            "Termine",
            "Bausteine",
            "Wesentliche Ziele",
            "Zuständigkeit",
            "Zusammenarbeit",
            "Weitere Beteiligte",
            "Ressourcen",
            "Zielgruppen",
            "Links",
            "Geändert am",
            "Lizenz",
            "Namensnennung");

    private CsvShape() {}

    static byte[] write(Whole whole) {
        StringBuilder table = new StringBuilder("\uFEFF").append(line(HEADINGS));
        whole.each((measure, shown) -> line(cells(whole, measure, shown))).forEach(table::append);
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(Whole whole, JsonNode measure, PublishedItem shown) {
        JsonNode schedule = measure.path("schedule");
        List<String> cells = new ArrayList<>();
        for (String field : List.of("lineage", "year", "position", "title", "description")) {
            cells.add(measure.path(field).asText());
        }
        cells.add(String.join(SEVERAL, Whole.texts(measure.path("items"), "text")));
        cells.add(measure.path("status").asText());
        cells.add(measure.path("statusReason").asText());
        cells.add(measure.has("isNew") ? (measure.path("isNew").asBoolean() ? "ja" : "nein") : "");
        cells.add(schedule.path("from").asText());
        cells.add(schedule.path("to").asText());
        cells.add(schedule.path("recurrence").asText());
        cells.add(joined(schedule.path("events"), "date", "title"));
        cells.add(joined(measure.path("buildingBlocks"), "number", "title"));
        cells.add(String.join(SEVERAL, Whole.texts(measure.path("goals"))));
        for (String role : List.of("lead", "cooperation", "further")) {
            cells.add(parties(measure, role));
        }
        cells.add(joined(measure.path("budgetLines"), "label", "wording"));
        cells.add(String.join(SEVERAL, Whole.texts(measure.path("targetGroups"))));
        cells.add(joined(measure.path("links"), "title", "url"));
        cells.add(shown.changedAt().toString());
        cells.add(whole.channel().licence().url());
        cells.add(whole.channel().licence().attribution());
        return cells;
    }

    private static String joined(JsonNode entries, String first, String second) {
        List<String> texts = new ArrayList<>();
        entries.forEach(entry ->
                texts.add((entry.path(first).asText() + " " + entry.path(second).asText()).strip()));
        return String.join(SEVERAL, texts);
    }

    private static String parties(JsonNode measure, String role) {
        List<String> parties = new ArrayList<>();
        for (JsonNode party : measure.path("responsibilities")) {
            if (party.path("role").asText().equals(role)) {
                String name = party.path("organisation").path("name").asText();
                String note = party.path("note").asText();
                parties.add(name.isEmpty() || note.isEmpty() ? name + note : name + " (" + note + ")");
            }
        }
        return String.join(SEVERAL, parties);
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvShape::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    /**
     * A spreadsheet program must not take a text for a formula.
     *
     * <p>Source: OWASP, CSV injection; with the full-width relatives that some programs fold.
     */
    static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
