package de.integrationsplan.transfer.measures;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrationsplan.budget.CostWords;
import de.integrationsplan.budget.Qualifier;
import de.integrationsplan.budget.ResourceKind;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands in a cell: several things below one another; null where there is nothing. */
final class MeasureCells {

    private static final DateTimeFormatter GERMAN_DATE =
            DateTimeFormatter.ofPattern("dd.MM.yyyy").withZone(ZoneId.of("Europe/Berlin"));

    private MeasureCells() {}

    static @Nullable String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asText() : null;
    }

    static @Nullable String blocks(JsonNode measure) {
        return lines(measure.path("buildingBlocks"), block -> joined(" ", text(block, "number"), text(block, "title")));
    }

    static @Nullable String goals(JsonNode measure) {
        return lines(measure.path("goals"), goal -> text(goal, "title"));
    }

    static @Nullable String items(JsonNode measure) {
        return lines(
                measure.path("items"),
                item -> (item.path("isNew").asBoolean() ? "Neu: " : "")
                        + item.path("text").asText());
    }

    static @Nullable String targetGroups(JsonNode measure) {
        return lines(measure.path("targetGroups"), JsonNode::asText);
    }

    static @Nullable String period(JsonNode measure) {
        String from = text(measure.path("schedule"), "from");
        String to = text(measure.path("schedule"), "to");
        if (from == null) {
            return to == null ? null : "bis " + MeasureWords.date(to);
        }
        if (to == null) {
            return "ab " + MeasureWords.date(from);
        }
        return from.equals(to) ? MeasureWords.date(from) : MeasureWords.date(from) + " bis " + MeasureWords.date(to);
    }

    /** When it begins; when it ends, where nothing says that. */
    static @Nullable String firstDate(JsonNode measure) {
        String from = text(measure.path("schedule"), "from");
        return from == null ? text(measure.path("schedule"), "to") : from;
    }

    static @Nullable String events(JsonNode measure) {
        return lines(
                measure.path("schedule").path("events"),
                event -> MeasureWords.date(event.path("date").asText()) + " "
                        + event.path("title").asText());
    }

    static @Nullable String parties(JsonNode measure, String role) {
        List<JsonNode> parties = new ArrayList<>();
        measure.path("responsibilities").forEach(party -> {
            if (party.path("role").asText().equals(role)) {
                parties.add(party);
            }
        });
        return lines(parties, MeasureCells::party);
    }

    private static @Nullable String party(JsonNode party) {
        JsonNode organisation = party.path("organisation");
        String name = text(organisation, "name");
        String key = text(organisation, "key");
        String who = key == null || name == null || name.contains(key) ? name : key + " – " + name;
        String open = party.path("openEnded").asBoolean() ? "und weitere" : null;
        return joined(", ", who, text(party, "contactPerson"), text(party, "note"), open);
    }

    /** In the plan's own words, where it has any. */
    static @Nullable String resources(JsonNode measure) {
        return lines(
                measure.path("budgetLines"),
                line -> line.hasNonNull("wording")
                        ? text(line, "wording")
                        : joined(
                                " ",
                                resource(line),
                                amount(line),
                                line.path("recurrence").asText().equals("yearly") ? "pro Jahr" : null));
    }

    private static @Nullable String resource(JsonNode line) {
        return line.hasNonNull("label")
                ? text(line, "label")
                : ResourceKind.ofCode(line.path("kind").asText()).title(Locale.GERMAN);
    }

    private static @Nullable String amount(JsonNode line) {
        Qualifier qualifier = Qualifier.ofCode(line.path("qualifier").asText());
        String said = qualifier == Qualifier.EXACT || qualifier == Qualifier.NONE ? null : CostWords.of(qualifier);
        String amount = text(line, "amount");
        return joined(" ", said, amount == null ? null : money(amount));
    }

    private static String money(String amount) {
        NumberFormat german = NumberFormat.getNumberInstance(Locale.GERMANY);
        german.setMinimumFractionDigits(2);
        return german.format(new BigDecimal(amount)) + " EUR";
    }

    static String updatedOn(JsonNode measure) {
        return GERMAN_DATE.format(Instant.parse(measure.path("updatedAt").asText()));
    }

    private static @Nullable String lines(Iterable<JsonNode> entries, Function<JsonNode, @Nullable String> say) {
        List<@Nullable String> said = new ArrayList<>();
        entries.forEach(entry -> said.add(say.apply(entry)));
        return joined("\n", said.toArray(String[]::new));
    }

    private static @Nullable String joined(String separator, @Nullable String... parts) {
        String text =
                Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(separator));
        return text.isEmpty() ? null : text;
    }
}
