package de.integrationsplan.measure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The orders in which measures can be listed. Each has an index, and each ends with the id: no two measures share a place. */
enum MeasureSort {
    POSITION("position", column("%s.plan_id", "uuid"), column("%s.position", "integer")),
    TITLE("title", column("(m.title collate german)", "text")),
    STATUS("status", column("status_rank(m.status)", "integer"), column("m.position", "integer")),
    STATUS_BY_PLAN(
            "status, plan by plan",
            column("status_rank(m.status)", "integer"),
            column("m.plan_id", "uuid"),
            column("m.position", "integer")),
    UPDATED("updated", column("m.updated_at", "timestamptz"));

    /** By how well a measure fits to what is searched; not an order of the table, see {@link RankedMeasures}. */
    static final String RELEVANCE = "relevance";

    private record Column(String sql, String type) {}

    private final String key;
    private final List<Column> columns;

    MeasureSort(String key, Column... columns) {
        this.key = key;
        this.columns = List.of(columns);
    }

    private static Column column(String sql, String type) {
        return new Column(sql, type);
    }

    /** @param wanted a key, with a hyphen before it for the other direction */
    static MeasureSort of(String wanted) {
        String key = wanted.replaceFirst("^-", "");
        return Arrays.stream(values())
                .filter(sort -> sort.key.equals(key))
                .findFirst()
                .orElse(POSITION);
    }

    /** How many values the key of an entry has. */
    int keyLength() {
        return columns.size() + 1;
    }

    /** @param place where position and id stand: the measure itself, or its place in a list */
    String columns(String place) {
        return columns.stream().map(column -> column.sql().formatted(place)).collect(Collectors.joining(", ")) + ", "
                + id(place);
    }

    String order(String place, boolean descending) {
        return Arrays.stream(columns(place).split(", "))
                .map(column -> descending ? column + " desc" : column)
                .collect(Collectors.joining(", "));
    }

    /** Whatever comes after the entry with this key. */
    String after(String place, boolean descending, List<String> parameters) {
        String values = IntStream.range(0, parameters.size())
                .mapToObj(index -> "cast(%s as %s)".formatted(parameters.get(index), type(index)))
                .collect(Collectors.joining(", "));
        return "(%s) %s (%s)".formatted(columns(place), descending ? "<" : ">", values);
    }

    private String type(int index) {
        return index < columns.size() ? columns.get(index).type() : "uuid";
    }

    private static String id(String place) {
        return place.equals("m") ? "m.id" : place + ".measure_id";
    }
}
