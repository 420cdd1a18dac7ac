package de.integrationsplan.continuation;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrationsplan.history.FieldChange;
import de.integrationsplan.platform.table.Sheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A comparison as a table with German headings: one row for each change, one for each measure that came or went. */
final class ComparisonSheet {

    private static final List<String> HEADINGS = List.of(
            "Art",
            "Maßnahme",
            "Angabe",
            "vorher",
            "jetzt",
            "Grund",
            "höchstens vorher (EUR)",
            "höchstens jetzt (EUR)",
            "Kennung");

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("comparison", Locale.ROOT);

    private ComparisonSheet() {}

    static Sheet of(List<ComparedItem> items) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (ComparedItem item : items) {
            if (item.item().changes().isEmpty() || item.item().kin().goesOnOtherwise()) {
                rows.add(row(item, null));
            }
            item.item().changes().forEach(change -> rows.add(row(item, change)));
        }
        return new Sheet("Vergleich", HEADINGS, rows);
    }

    private static List<@Nullable Object> row(ComparedItem item, @Nullable FieldChange change) {
        ComparedItem.Costs costs = item.costs();
        return Arrays.asList(
                word(kind(item.item())),
                item.item().title(),
                change == null ? null : word(change.field()),
                change == null ? titles(item.item().kin().mergedFrom()) : words(change.from()),
                change == null ? goesOnAs(item.item().kin()) : words(change.to()),
                item.ending() == null ? null : reason(item.ending()),
                costs == null ? null : new BigDecimal(costs.from().upper()),
                costs == null ? null : new BigDecimal(costs.to().upper()),
                item.item().lineage().toString());
    }

    private static String kind(PlanDifference.Item item) {
        if (item.kin().goesOnOtherwise()) {
            return item.kin().mergedFrom().isEmpty() ? "split" : "merged";
        }
        return item.kind().name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String goesOnAs(PlanDifference.Kin kin) {
        return kin.continuedAs() == null
                ? titles(kin.splitInto())
                : kin.continuedAs().title();
    }

    private static @Nullable String titles(List<ComparedMeasure.Kin> measures) {
        return measures.isEmpty()
                ? null
                : measures.stream().map(ComparedMeasure.Kin::title).collect(Collectors.joining("\n"));
    }

    private static String reason(ComparedItem.Ending ending) {
        List<String> parts = new ArrayList<>();
        parts.add(word(ending.status()));
        if (ending.statusReason() != null) {
            parts.add(ending.statusReason());
        }
        if (ending.reason() != null) {
            parts.add(word(ending.reason().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
        if (ending.note() != null) {
            parts.add(ending.note());
        }
        return parts.stream().distinct().collect(Collectors.joining("; "));
    }

    /** Values in words: lists one below the other, objects as what they hold. */
    private static @Nullable String words(@Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return null;
        }
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(ComparisonSheet::words)
                    .collect(Collectors.joining("\n"));
        }
        return value.isObject()
                ? value.properties().stream()
                        .filter(entry -> !entry.getValue().isBoolean()
                                || entry.getValue().asBoolean())
                        .map(entry -> entry.getValue().isBoolean() ? word(entry.getKey()) : words(entry.getValue()))
                        .collect(Collectors.joining(" · "))
                : word(value.asText());
    }

    private static String word(String text) {
        return WORDS.containsKey(text) ? WORDS.getString(text) : text;
    }
}
