package de.integrationsplan.publishing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.publishing.channel.ChannelScope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * THE PUBLISHING RULE: what of a plan may leave the house, what blocks it, what only warns. Pure; everything of its kind is here.
 *
 * <p>Never published: internal notes, sources, ids other than the lineage, and contact persons but those for whom the county has noted
 * why and from when on they may be named. The function or organisation stands in a person's place ("SAB" for "Herr Lindemann
 * (SAB)"); a responsibility that is only a person who may not be named is left out.
 *
 * <p>Blocks: a plan without measures; a measure without title, or without goal or building block; a goal or building block that is
 * internal; the name of a person who may not be named in any text that would be published, also in those of the publication itself; a shared pot whose other
 * measures are not known; a decision that is a draft.
 *
 * <p>Warns: nobody leads, only a person leads; a report of progress is overdue, or where none is asked for, nobody has touched the
 * measure for long although it goes on; dropped but still in the plan; a channel whose selection meets nothing.
 *
 * <p>A channel is judged by what it shows: measures and fields that it leaves out neither block nor warn.
 */
public final class PublishingRule {

    /** Stands for the title of a measure whose last published title turns out to name a person. */
    private static final String NAMELESS_TITLE = "Zurückgenommene Maßnahme";

    /** Findings that matter only where their field is shown. */
    private static final Set<String> OF_A_FIELD =
            Set.of("person-named", "pot-unresolved", "lead-missing", "lead-only-person");

    /** Of these nobody expects news. */
    private static final Set<String> AT_REST = Set.of("completed", "paused", "dropped");

    /** "Mittel s. o.", "inkl. nachfolgende Zeile": words that lead nowhere once a measure stands alone. */
    private static final Pattern NEIGHBOUR = Pattern.compile(
            "\\b(s\\.\\s?[ou]\\.|(siehe|wie) (oben|unten)|(vorige|vorherige|vorstehende|obige|nachfolgende|folgende|nächste)[nr]? Zeile\\b)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private PublishingRule() {}

    /**
     * What the rule has to know besides the measures.
     *
     * @param year of the plan
     * @param staleBefore a measure that goes on and was last edited or reported on before this is stale
     * @param today reports that were due before are overdue
     */
    public record Circumstances(int year, KnownPersons persons, Instant staleBefore, LocalDate today) {}

    /** One measure, with all that could be published of it. */
    public record Judged(Projection projection, List<Finding> blocks, List<Finding> warnings) {}

    /** What the gate says about a plan for one channel. */
    public record Verdict(
            ChannelScope channel, List<Projection> projections, List<Finding> blocks, List<Finding> warnings) {}

    /** @param measures of one plan, in its order */
    public static List<Judged> judge(List<StaffMeasure> measures, Circumstances given) {
        Map<String, Long> uses = measures.stream()
                .flatMap(measure -> measure.budgetLines().stream())
                .collect(Collectors.groupingBy(StaffMeasure.BudgetLine::id, Collectors.counting()));
        return measures.stream()
                .map(measure -> {
                    Projection all = Projection.of(measure, project(measure, given.year()));
                    return new Judged(all, blocks(all, uses, given.persons()), warnings(measure, given));
                })
                .toList();
    }

    /** The same for one channel, by its selection and fields. */
    public static Verdict forChannel(List<Judged> plan, ChannelScope channel) {
        List<Judged> selected = plan.stream()
                .filter(one -> channel.selects(
                        numbers(one.projection().measure()),
                        one.projection().measure().targetGroups()))
                .toList();
        List<Finding> blocks = new ArrayList<>();
        List<Finding> warnings = new ArrayList<>();
        if (plan.isEmpty()) {
            blocks.add(Finding.ofWhole("measures", "plan-empty"));
        } else if (selected.isEmpty()) {
            warnings.add(Finding.ofWhole("selection", "selection-empty", channel.name()));
        }
        selected.forEach(one -> {
            one.blocks().stream().filter(finding -> matters(finding, channel)).forEach(blocks::add);
            one.warnings().stream().filter(finding -> matters(finding, channel)).forEach(warnings::add);
        });
        List<Projection> shown = selected.stream()
                .map(one -> one.projection().reducedTo(channel))
                .toList();
        return new Verdict(channel, shown, blocks, warnings);
    }

    private static boolean matters(Finding finding, ChannelScope channel) {
        return !OF_A_FIELD.contains(finding.code()) || channel.shows(finding.field());
    }

    private static List<String> numbers(StaffMeasure measure) {
        return measure.buildingBlocks().stream()
                .flatMap(block -> Stream.concat(
                        Stream.ofNullable(block.number()),
                        Objects.requireNonNullElse(block.memberNumbers(), List.<String>of()).stream()))
                .toList();
    }

    /** The public side of a measure. */
    public static PublishedMeasure project(StaffMeasure measure, int year) {
        return new PublishedMeasure(
                measure.lineage(),
                year,
                measure.position(),
                Objects.requireNonNullElse(measure.title(), ""),
                measure.description(),
                measure.items(),
                measure.status(),
                measure.statusReason(),
                measure.isNew(),
                measure.schedule(),
                measure.buildingBlocks(),
                measure.goals().stream().map(StaffMeasure.Goal::title).toList(),
                measure.responsibilities().stream()
                        .filter(StaffMeasure.Responsibility::namesSomebody)
                        .map(PublishedMeasure.Responsibility::of)
                        .toList(),
                measure.budgetLines().stream()
                        .map(PublishedMeasure.BudgetLine::of)
                        .toList(),
                measure.links(),
                measure.targetGroups());
    }

    private static List<Finding> blocks(Projection projection, Map<String, Long> uses, KnownPersons persons) {
        StaffMeasure measure = projection.measure();
        List<Finding> blocks = new ArrayList<>();
        if (measure.title() == null || measure.title().isBlank()) {
            blocks.add(Finding.of(measure, "title", "title-missing"));
        }
        if (measure.goals().isEmpty() || measure.buildingBlocks().isEmpty()) {
            blocks.add(Finding.of(measure, "goals", "goal-missing"));
        }
        measure.internalParents()
                .forEach(
                        parent -> blocks.add(Finding.of(measure, parent.field(), "parent-not-public", parent.title())));
        measure.budgetLines().stream()
                .filter(line -> !isResolved(line, uses))
                .forEach(line -> blocks.add(Finding.of(
                        measure,
                        "budgetLines",
                        "pot-unresolved",
                        Stream.of(line.wording(), line.label(), line.kind())
                                .filter(Objects::nonNull)
                                .findFirst()
                                .orElseThrow())));
        projection.published().properties().forEach(field -> {
            for (String surname : persons.namedIn(field.getKey(), field.getValue())) {
                blocks.add(Finding.of(measure, field.getKey(), "person-named", surname));
            }
        });
        return blocks;
    }

    private static boolean isResolved(StaffMeasure.BudgetLine line, Map<String, Long> uses) {
        return line.shared()
                ? uses.getOrDefault(line.id(), 0L) > 1
                : line.wording() == null || !NEIGHBOUR.matcher(line.wording()).find();
    }

    private static List<Finding> warnings(StaffMeasure measure, Circumstances given) {
        List<Finding> warnings = new ArrayList<>();
        List<StaffMeasure.Responsibility> leads = measure.responsibilities().stream()
                .filter(party -> party.role().equals("lead"))
                .toList();
        if (leads.isEmpty()) {
            warnings.add(Finding.of(measure, "responsibilities", "lead-missing"));
        } else if (leads.stream().noneMatch(StaffMeasure.Responsibility::namesSomebody)) {
            warnings.add(Finding.of(measure, "responsibilities", "lead-only-person"));
        }
        if (measure.status().equals("dropped")) {
            warnings.add(Finding.of(measure, "status", "dropped-still-in-plan"));
        }
        if (measure.progressDue() != null && measure.progressDue().isBefore(given.today())) {
            warnings.add(Finding.of(
                    measure,
                    "progress",
                    "progress-overdue",
                    measure.progressDue().toString()));
        } else if (measure.progressDue() == null
                && !AT_REST.contains(measure.status())
                && measure.lastTouchedAt().isBefore(given.staleBefore())) {
            warnings.add(Finding.of(
                    measure,
                    "progress",
                    "stale",
                    measure.lastTouchedAt().toString().substring(0, 10)));
        }
        return warnings;
    }

    /** What blocks in the publication itself: its note, its decision, the reason of a withdrawal. */
    public static List<Finding> judgeInput(ObjectNode input, KnownPersons persons) {
        List<Finding> blocks = new ArrayList<>();
        if (input.path("decision").path("status").asText().equals("draft")) {
            blocks.add(Finding.ofWhole("decision", "decision-draft"));
        }
        input.properties().forEach(field -> {
            for (String surname : persons.namedIn(field.getKey(), field.getValue())) {
                blocks.add(Finding.ofWhole(field.getKey(), "person-named", surname));
            }
        });
        return blocks;
    }

    /** The title that a tombstone may carry: as last published, unless a person known by now is in it. */
    public static String tombstoneTitle(String lastPublished, KnownPersons persons) {
        return persons.namedIn(lastPublished) == null ? lastPublished : NAMELESS_TITLE;
    }
}
