package de.integrationsplan.transfer;

import de.integrationsplan.transfer.reading.Certainty;
import de.integrationsplan.transfer.reading.MeasureReading;
import de.integrationsplan.transfer.reading.PlanReader;
import de.integrationsplan.transfer.reading.PlanReading;
import de.integrationsplan.transfer.reading.Reading;
import de.integrationsplan.transfer.reading.StatedStatus;
import de.integrationsplan.transfer.table.Column;
import de.integrationsplan.transfer.table.Problem;
import de.integrationsplan.transfer.table.Severity;
import de.integrationsplan.transfer.table.SourceTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a table was read as, before anything is stored.
 *
 * @param problems in the order of the rows
 * @param readings what the preview says, row by row, assumptions included
 */
record Preview(PlanReading plan, List<Problem> problems, List<Reading> readings) {

    static Preview of(SourceTable table) {
        PlanReading plan = PlanReader.read(table.rows());
        List<Problem> problems = Stream.of(
                        table.problems(), plan.problems(), ImportLimits.check(plan), partsWithoutRows(plan))
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Problem::row))
                .toList();
        List<Reading> readings = new ArrayList<>();
        for (MeasureReading measure : plan.measures()) {
            readings.addAll(measure.readings());
            readings.addAll(assumptions(measure));
        }
        return new Preview(plan, problems, readings);
    }

    /** A combination joins a block that has no rows of its own: the plan gets it with nothing but its number. */
    private static List<Problem> partsWithoutRows(PlanReading plan) {
        Set<String> numbers = plan.buildingBlocks().stream()
                .map(block -> PlanStructure.blockKey(block.identity()))
                .collect(Collectors.toSet());
        List<Problem> problems = new ArrayList<>();
        for (MeasureReading row : plan.measures()) {
            row.buildingBlock().members().stream()
                    .filter(number -> numbers.add(PlanStructure.blockKey(number)))
                    .map(number -> new Problem(
                            row.row(),
                            Column.BUILDING_BLOCK,
                            "building-block.part-without-rows",
                            Severity.WARNING,
                            Map.of("number", number)))
                    .forEach(problems::add);
        }
        return problems;
    }

    /** A plan says what is being done: a measure without a stated status is taken to be running, and the preview says so. */
    private static List<Reading> assumptions(MeasureReading measure) {
        String assumed = assumed(measure.measure().status());
        return assumed == null
                ? List.of()
                : List.of(new Reading(measure.row(), Column.MEASURE, "", assumed, Certainty.LOW));
    }

    private static @Nullable String assumed(@Nullable StatedStatus status) {
        if (status == null) {
            return "Stand: nicht angegeben, angenommen: läuft";
        }
        boolean stopped = status == StatedStatus.PAUSED || status == StatedStatus.DROPPED;
        return stopped ? "Stand: ohne Begründung; eingetragen wird: »" + PlanMapping.NO_REASON + "«" : null;
    }
}
