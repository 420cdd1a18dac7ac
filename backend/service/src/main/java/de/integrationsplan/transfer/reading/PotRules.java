package de.integrationsplan.transfer.reading;

import de.integrationsplan.transfer.table.Column;
import de.integrationsplan.transfer.table.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * Which rows draw on one pot.
 *
 * <table>
 *   <caption>Rules</caption>
 *   <tr><td>"inkl. nachfolgende Zeile", and "Mittel s.o." below</td><td>one line for both rows</td></tr>
 *   <tr><td>"inkl. nachfolgende Zeile", and nothing below says so</td><td>the same, with resource.pot-announced-only</td></tr>
 *   <tr><td>"Mittel s.o.", and nothing above says so</td><td>all money of the row above, with resource.pot-assumed</td></tr>
 *   <tr><td>"10.000 € (s.o.)", and 10.000 € above</td><td>the same line; another figure is a line of its own</td></tr>
 *   <tr><td>"Mittel s.o." and no money above</td><td>a line of its own: resource.nothing-above</td></tr>
 *   <tr><td>"inkl. nachfolgende Zeile" in the last row</td><td>resource.nothing-below</td></tr>
 *   <tr><td>"Mittel s.o." in several rows running</td><td>all draw on the first pot</td></tr>
 * </table>
 */
final class PotRules {

    /** Compared by identity: two equal resources of one row are still two. */
    private static final class Line {
        private final ResourceReading resource;
        private final List<Integer> rows;

        Line(ResourceReading resource, int row) {
            this.resource = resource;
            this.rows = new ArrayList<>(List.of(row));
        }

        ResourceReading resource() {
            return resource;
        }

        List<Integer> rows() {
            return rows;
        }
    }

    record Pots(List<BudgetLineReading> lines, List<Problem> problems) {}

    private final List<Line> all = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private List<Line> above = List.of();
    private int rowAbove;

    private PotRules() {}

    static Pots apply(List<MeasureReading> measures) {
        PotRules rules = new PotRules();
        measures.forEach(rules::apply);
        rules.announced().forEach(line -> rules.problem(rules.rowAbove, "resource.nothing-below", line.resource()));
        List<BudgetLineReading> lines = rules.all.stream()
                .map(line -> new BudgetLineReading(line.resource(), line.rows()))
                .toList();
        return new Pots(lines, rules.problems);
    }

    private void apply(MeasureReading measure) {
        int row = measure.row();
        List<Line> announced = announced();
        List<Line> serving = new ArrayList<>();
        for (ResourceReading resource : measure.resources().lines()) {
            List<Line> pot = resource.sharedWithPreviousRow() ? potFor(row, resource, announced) : List.of();
            serving.addAll(pot.isEmpty() ? List.of(ownLine(row, resource)) : pot);
        }
        for (Line line : announced) {
            if (!serving.contains(line)) {
                serving.add(line);
                problem(row, "resource.pot-announced-only", line.resource());
            }
        }
        serving.stream().filter(line -> !line.rows().contains(row)).forEach(line -> line.rows()
                .add(row));
        above = serving;
        rowAbove = row;
    }

    /** The lines of the row above that say themselves that the next row draws on them. */
    private List<Line> announced() {
        return above.stream()
                .filter(line ->
                        line.resource().sharedWithNextRow() && line.rows().getFirst() == rowAbove)
                .toList();
    }

    private List<Line> potFor(int row, ResourceReading resource, List<Line> announced) {
        if (resource.amount() != null) {
            return sameAmount(row, resource);
        }
        if (!announced.isEmpty()) {
            return announced;
        }
        List<Line> money =
                above.stream().filter(line -> line.resource().isMoney()).toList();
        boolean continued = money.stream().anyMatch(line -> line.rows().size() > 1);
        if (money.isEmpty()) {
            problem(row, "resource.nothing-above", resource);
        } else if (!continued) {
            problem(row, "resource.pot-assumed", resource);
        }
        return money;
    }

    private List<Line> sameAmount(int row, ResourceReading resource) {
        List<Line> same = above.stream()
                .filter(line -> resource.amount() != null
                        && resource.amount().equals(line.resource().amount()))
                .toList();
        if (same.isEmpty()) {
            problem(row, "resource.pot-unclear", resource);
        }
        return same;
    }

    private Line ownLine(int row, ResourceReading resource) {
        Line line = new Line(resource, row);
        all.add(line);
        return line;
    }

    private void problem(int row, String code, ResourceReading resource) {
        problems.add(Finding.warning(code, resource.wording()).at(row, Column.RESOURCES));
    }
}
