package de.integrationsplan.budget;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrationsplan.platform.table.Sheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Budget lines as one table with German headings, each with the cell it was read from. */
final class LineSheet {

    private static final List<String> HEADINGS = List.of(
            "Ressource",
            "Art",
            "Angabe",
            "Betrag ab (EUR)",
            "Betrag (EUR)",
            "Grund ohne Betrag",
            "Wiederkehr",
            "Zeitraum von",
            "Zeitraum bis",
            "Stellen",
            "Mittelgeber",
            "Förderprogramm",
            "Eigenanteil",
            "Produkt (NKF)",
            "Konto (NKF)",
            "Maßnahmen",
            "Anteile",
            "Wortlaut",
            "intern",
            "Quelle: Datei",
            "Quelle: Zeile",
            "Quelle: Seite",
            "Quelle: Zelle",
            "Kennung");

    private LineSheet() {}

    /** @param lines as the contract's schema {@code BudgetLine} */
    static Sheet of(List<JsonNode> lines) {
        return new Sheet(
                "Ressourcen", HEADINGS, lines.stream().map(LineSheet::row).toList());
    }

    private static List<@Nullable Object> row(JsonNode line) {
        ResourceKind kind = ResourceKind.ofCode(line.get("kind").asText());
        JsonNode source = line.path("source");
        return Arrays.asList(
                text(line, "label") == null && text(line, "wording") == null
                        ? kind.title(Locale.GERMAN)
                        : text(line, "label") == null ? text(line, "wording") : text(line, "label"),
                kind.title(Locale.GERMAN),
                CostWords.of(Qualifier.ofCode(line.get("qualifier").asText())),
                number(line, "amountFrom"),
                number(line, "amount"),
                CostWords.of(reason(line)),
                CostWords.of(Recurrence.ofCode(line.get("recurrence").asText())),
                text(line, "periodFrom"),
                text(line, "periodTo"),
                number(line, "fte"),
                text(line.path("funder"), "name"),
                text(line.path("programme"), "name"),
                number(line, "ownShare"),
                text(line, "productCode"),
                text(line, "accountCode"),
                joined(line, "title"),
                joined(line, "share"),
                text(line, "wording"),
                line.path("internal").asBoolean() ? "ja" : "nein",
                text(source, "fileName"),
                source.has("row") ? (Object) source.get("row").asInt() : null,
                text(source, "page"),
                text(source, "cell"),
                text(line, "id"));
    }

    private static @Nullable ReasonCode reason(JsonNode line) {
        String code = text(line, "reasonCode");
        return code == null ? null : Codes.find(ReasonCode.values(), ReasonCode::code, code);
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asText() : null;
    }

    private static @Nullable BigDecimal number(JsonNode node, String field) {
        String text = text(node, field);
        return text == null ? null : new BigDecimal(text);
    }

    private static @Nullable String joined(JsonNode line, String field) {
        List<String> values = new ArrayList<>();
        line.path("measures").forEach(measure -> {
            if (measure.hasNonNull(field)) {
                values.add(measure.get(field).asText());
            }
        });
        return values.isEmpty() ? null : String.join("\n", values);
    }
}
