package de.integrationsplan.publishing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * THE PUBLISHING RULE: what of a plan may leave the house, what blocks it, what only warns. Pure; everything of its kind is here.
 *
 * <p>Never published: internal notes, contact persons, sources, ids other than the lineage. The function or organisation stands in a
 * person's place ("SAB" for "Herr Lindemann (SAB)"); a responsibility that is only a person is left out.
 *
 * <p>Blocks: a plan without measures; a measure without title, or without goal or building block; a person's name in any text that
 * would be published; a shared pot whose other measures are not in the plan. Warns: nobody leads, only a person leads, dropped but
 * still in the plan.
 */
public final class PublishingRule {

    /** Stands for the title of a measure whose last published title turns out to name a person. */
    private static final String NAMELESS_TITLE = "Zurückgenommene Maßnahme";

    /** Values from fixed lists, which can name nobody. */
    private static final Set<String> CODED =
            Set.of("lineage", "status", "role", "kind", "qualifier", "amount", "amountFrom", "currency");

    private PublishingRule() {}

    /** What the gate says about a plan. */
    public record Verdict(List<Projection> projections, List<Finding> blocks, List<Finding> warnings) {}

    /**
     * @param measures of one plan, in its order
     * @param year the plan's
     */
    public static Verdict judge(List<StaffMeasure> measures, int year, KnownPersons persons) {
        List<Projection> projections = measures.stream()
                .map(measure -> Projection.of(measure, project(measure, year)))
                .toList();
        Map<String, Long> uses = measures.stream()
                .flatMap(measure -> measure.budgetLines().stream())
                .collect(Collectors.groupingBy(StaffMeasure.BudgetLine::id, Collectors.counting()));
        List<Finding> blocks = new ArrayList<>();
        List<Finding> warnings = new ArrayList<>();
        if (measures.isEmpty()) {
            blocks.add(Finding.ofWhole("measures", "plan-empty"));
        }
        for (Projection projection : projections) {
            blocks.addAll(blocks(projection, uses, persons));
            warnings.addAll(warnings(projection.measure()));
        }
        return new Verdict(projections, blocks, warnings);
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
                        .filter(StaffMeasure.Responsibility::namesAFunction)
                        .map(PublishingRule::project)
                        .toList(),
                measure.budgetLines().stream().map(PublishingRule::project).toList(),
                measure.links(),
                measure.targetGroups());
    }

    private static PublishedMeasure.Responsibility project(StaffMeasure.Responsibility party) {
        return new PublishedMeasure.Responsibility(party.role(), party.organisation(), party.note(), party.openEnded());
    }

    private static PublishedMeasure.BudgetLine project(StaffMeasure.BudgetLine line) {
        return new PublishedMeasure.BudgetLine(
                line.kind(),
                line.qualifier(),
                line.amount(),
                line.amountFrom(),
                line.currency(),
                line.recurrence(),
                line.label(),
                line.wording(),
                line.shared());
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
        if (measure.budgetLines().stream().anyMatch(line -> line.shared() && uses.getOrDefault(line.id(), 0L) < 2)) {
            blocks.add(Finding.of(measure, "budgetLines", "pot-unresolved"));
        }
        projection.published().properties().forEach(field -> {
            for (String surname : named(field.getKey(), field.getValue(), persons)) {
                blocks.add(Finding.of(measure, field.getKey(), "person-named", surname));
            }
        });
        return blocks;
    }

    private static List<Finding> warnings(StaffMeasure measure) {
        List<Finding> warnings = new ArrayList<>();
        List<StaffMeasure.Responsibility> leads = measure.responsibilities().stream()
                .filter(party -> party.role().equals("lead"))
                .toList();
        if (leads.isEmpty()) {
            warnings.add(Finding.of(measure, "responsibilities", "lead-missing"));
        } else if (leads.stream().noneMatch(StaffMeasure.Responsibility::namesAFunction)) {
            warnings.add(Finding.of(measure, "responsibilities", "lead-only-person"));
        }
        if (measure.status().equals("dropped")) {
            warnings.add(Finding.of(measure, "status", "dropped-still-in-plan"));
        }
        return warnings;
    }

    /** What blocks the texts of the publication itself: note, decision, reason of a withdrawal. */
    public static List<Finding> judgeTexts(ObjectNode input, KnownPersons persons) {
        List<Finding> blocks = new ArrayList<>();
        input.properties().forEach(field -> {
            for (String surname : named(field.getKey(), field.getValue(), persons)) {
                blocks.add(Finding.ofWhole(field.getKey(), "person-named", surname));
            }
        });
        return blocks;
    }

    /** The title that a tombstone may carry: as last published, unless a person known by now is in it. */
    public static String tombstoneTitle(String lastPublished, KnownPersons persons) {
        return persons.namedIn(lastPublished) == null ? lastPublished : NAMELESS_TITLE;
    }

    private static Set<String> named(String field, JsonNode value, KnownPersons persons) {
        Set<String> surnames = new TreeSet<>();
        if (CODED.contains(field)) {
            return surnames;
        }
        if (value.isObject()) {
            value.properties().forEach(part -> surnames.addAll(named(part.getKey(), part.getValue(), persons)));
        } else if (value.isArray()) {
            value.forEach(entry -> surnames.addAll(named(field, entry, persons)));
        } else if (value.isTextual()) {
            String surname = persons.namedIn(value.textValue());
            if (surname != null) {
                surnames.add(surname);
            }
        }
        return surnames;
    }
}
