package de.integrationsplan.transfer.export;

import de.integrationsplan.transfer.reading.BudgetLineReading;
import de.integrationsplan.transfer.reading.MeasureReading;
import de.integrationsplan.transfer.reading.PlanReader;
import de.integrationsplan.transfer.reading.PlanReading;
import de.integrationsplan.transfer.table.SourceRow;
import java.util.ArrayList;
import java.util.List;

/** What an import of the written table would make of it, held against the plan: the proof of an export. */
final class ReadBack {

    private final PlanReading read;
    private final Pots pots;

    ReadBack(List<SourceRow> table, Pots pots) {
        this.read = PlanReader.read(table);
        this.pots = pots;
    }

    /** German names of the columns that would come back as something else. */
    List<String> differingColumns(int number, PlanRow row) {
        MeasureReading back = read.measures().get(number - 1);
        List<String> differing = new ArrayList<>();
        if (!saysBlock(back, row)) {
            differing.add("Baustein");
        }
        if (row.goals().size() != 1 || !row.goals().get(0).equals(back.goal().title())) {
            differing.add("Wesentliche Ziele");
        }
        if (back.isNew() != row.isNew()
                || !MeasureCells.says(back.measure().wording(), row, back.goal().title())) {
            differing.add("Maßnahmen");
        }
        if (!PartyCells.says(back.responsibility(), row.parties())) {
            differing.add("Zuständigkeit");
        }
        if (!saysLines(number, row)) {
            differing.add("Ressourcen");
        }
        return differing;
    }

    private static boolean saysBlock(MeasureReading back, PlanRow row) {
        return row.blocks().size() == 1
                && BlockCells.says(back.buildingBlock().wording(), row.blocks().get(0));
    }

    /** Each line once, with all the rows that it serves. */
    private boolean saysLines(int number, PlanRow row) {
        List<BudgetLineReading> back = read.budgetLines().stream()
                .filter(line -> line.rows().contains(number))
                .toList();
        return back.size() == row.lines().size()
                && row.lines().stream().allMatch(line -> back.stream()
                        .anyMatch(found -> LineCells.says(found.resource(), line)
                                && found.rows().equals(pots.rowsOf(line))));
    }
}
