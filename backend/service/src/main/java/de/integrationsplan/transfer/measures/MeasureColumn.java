package de.integrationsplan.transfer.measures;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of the table, by the codes of the contract, with their German headings. */
enum MeasureColumn {
    BLOCK("block", "Baustein", MeasureCells::blocks),
    GOAL("goal", "Wesentliche Ziele", MeasureCells::goals),
    TITLE("title", "Maßnahme", measure -> MeasureCells.text(measure, "title")),
    DESCRIPTION("description", "Beschreibung", measure -> MeasureCells.text(measure, "description")),
    ITEMS("items", "Punkte", MeasureCells::items),
    STATUS(
            "status",
            "Umsetzungsstand",
            measure -> MeasureWords.status(measure.path("status").asText())),
    STATUS_REASON("statusReason", "Begründung", measure -> MeasureCells.text(measure, "statusReason")),
    IS_NEW("isNew", "Neu", measure -> measure.path("isNew").asBoolean() ? "ja" : "nein"),
    SCHEDULE("schedule", "Zeitraum", MeasureCells::period),
    RECURRENCE("recurrence", "Turnus", measure -> MeasureCells.text(measure.path("schedule"), "recurrence")),
    EVENTS("events", "Termine", MeasureCells::events),
    LEAD("lead", "Zuständigkeit", measure -> MeasureCells.parties(measure, "lead")),
    COOPERATION("cooperation", "Zusammenarbeit", measure -> MeasureCells.parties(measure, "cooperation")),
    FURTHER("further", "Weitere Beteiligte", measure -> MeasureCells.parties(measure, "further")),
    RESOURCES("resources", "Ressourcen", MeasureCells::resources),
    TARGET_GROUPS("targetGroups", "Zielgruppen", MeasureCells::targetGroups),
    PUBLICATION(
            "publication",
            "Veröffentlichung",
            measure -> MeasureWords.publication(
                    measure.path("publication").path("state").asText())),
    UPDATED_AT("updatedAt", "Geändert am", MeasureCells::updatedOn),
    /** Empty for whoever may not read it: the measures come without it. */
    INTERNAL_NOTE("internalNote", "Interne Notiz", measure -> MeasureCells.text(measure, "internalNote")),
    ID("id", "Kennung", measure -> MeasureCells.text(measure, "id"));

    private final String code;
    private final String heading;
    private final Function<JsonNode, @Nullable String> cell;

    MeasureColumn(String code, String heading, Function<JsonNode, @Nullable String> cell) {
        this.code = code;
        this.heading = heading;
        this.cell = cell;
    }

    /** The contract has refused every other code before. */
    static MeasureColumn ofCode(String code) {
        return Arrays.stream(values())
                .filter(column -> column.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }

    String heading() {
        return heading;
    }

    /** @param measure as the contract's schema {@code Measure} */
    @Nullable
    String cell(JsonNode measure) {
        return cell.apply(measure);
    }
}
