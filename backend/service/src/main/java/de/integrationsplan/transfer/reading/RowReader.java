package de.integrationsplan.transfer.reading;

import de.integrationsplan.transfer.table.Column;
import de.integrationsplan.transfer.table.Problem;
import de.integrationsplan.transfer.table.SourceRow;
import java.util.ArrayList;
import java.util.List;

/** Reads one row of the county's table with the reader of each column. What joins rows is {@link PlanReader}'s. */
public final class RowReader {

    private final SourceRow row;
    private final List<Reading> readings = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private RowReader(SourceRow row) {
        this.row = row;
    }

    public static MeasureReading read(SourceRow row) {
        return new RowReader(row).read();
    }

    private MeasureReading read() {
        BuildingBlockReading block = BuildingBlockReader.read(row.cell(Column.BUILDING_BLOCK));
        note(Column.BUILDING_BLOCK, block.wording(), ReadingText.of(block), block.certainty());
        found(Column.BUILDING_BLOCK, block.findings());

        GoalReading goal = GoalReader.read(row.cell(Column.GOAL));
        note(Column.GOAL, goal.wording(), ReadingText.of(goal), goal.certainty());
        found(Column.GOAL, goal.findings());

        MeasureCell measure = MeasureCellReader.read(row.cell(Column.MEASURE), goal.title());
        note(Column.MEASURE, measure.wording(), ReadingText.of(measure), measure.certainty());
        found(Column.MEASURE, measure.findings());

        boolean isNew = isMarkedNew() || goal.marksNew() || measure.wholeRowNew();
        return new MeasureReading(
                row.rowNumber(),
                row.cell(Column.PAGE).strip(),
                block,
                goal,
                measure,
                isNew,
                schedule(measure),
                responsibility(),
                resources(),
                readings,
                problems);
    }

    private boolean isMarkedNew() {
        String marker = row.cell(Column.NEW_MARKER);
        boolean marked = NewMark.ofColumn(marker).orElseGet(() -> {
            found(Column.NEW_MARKER, List.of(Finding.warning("new-marker.unclear", marker)));
            return false;
        });
        if (marked) {
            note(Column.NEW_MARKER, marker, "neu in diesem Jahr", Certainty.HIGH);
        }
        return marked;
    }

    private ScheduleReading schedule(MeasureCell measure) {
        ScheduleReading schedule = ScheduleReader.read(measure.wording());
        if (!schedule.isEmpty()) {
            note(Column.MEASURE, measure.wording(), ReadingText.of(schedule), schedule.certainty());
        }
        found(Column.MEASURE, schedule.findings());
        return schedule;
    }

    private ResponsibilityCell responsibility() {
        ResponsibilityCell cell = ResponsibilityReader.read(row.cell(Column.RESPONSIBILITY));
        cell.parties()
                .forEach(party ->
                        note(Column.RESPONSIBILITY, party.wording(), ReadingText.of(party), party.certainty()));
        found(Column.RESPONSIBILITY, cell.findings());
        return cell;
    }

    private ResourceCell resources() {
        ResourceCell cell = ResourceReader.read(row.cell(Column.RESOURCES));
        cell.lines().forEach(line -> note(Column.RESOURCES, line.wording(), ReadingText.of(line), line.certainty()));
        found(Column.RESOURCES, cell.findings());
        return cell;
    }

    private void note(Column column, String wording, String read, Certainty certainty) {
        if (!wording.isBlank()) {
            readings.add(new Reading(row.rowNumber(), column, wording, read, certainty));
        }
    }

    private void found(Column column, List<Finding> findings) {
        findings.forEach(finding -> problems.add(finding.at(row.rowNumber(), column)));
    }
}
