package de.integrationsplan.transfer.table;

import java.util.List;

/** What a file holds: the rows that could be read and everything that was wrong on the way. */
public record SourceTable(List<SourceRow> rows, List<Problem> problems) {

    public SourceTable {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** True if no error stands in the way of an import. */
    public boolean isSound() {
        return problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
