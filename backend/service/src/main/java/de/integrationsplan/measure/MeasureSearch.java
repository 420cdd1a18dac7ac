package de.integrationsplan.measure;

import de.integrationsplan.platform.search.Closeness;
import de.integrationsplan.platform.search.TextMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The conditions of a filtered list of measures as SQL over {@code measure m}, with their parameters. */
final class MeasureSearch {

    static final TextMatch TEXT = new TextMatch("m.search_vector", "m.search_text", "m.title", "C");

    private static final String ANY_ROLE = "";

    private static final String OF_PLAN = "%%s.plan_id = %s";

    private static final String OF_YEAR = "%%s.plan_id = any (array(select id from plan where year = %s))";

    /** The days say where to look, for the index; the last part also finds gaps between two leads. */
    private static final String NOT_LED = """
            not m.always_led and (m.led_from > current_date and m.led_from > '-infinity' or m.led_until <= current_date and m.led_until < 'infinity')
            and not m.led @> current_date""";

    /** @param facet the facet that offers the values of this filter; null for those without one */
    private record Condition(@Nullable Facet facet, String sql) {}

    private final MeasureScope scope;
    private final MeasureFilter filter;
    private final boolean readFromPlaces;
    private final List<String> plans = new ArrayList<>();
    private final List<Condition> conditions = new ArrayList<>();
    private final List<@Nullable Object> parameters = new ArrayList<>();
    private String from = "measure m";
    private String place = "m";
    private List<String> lists = List.of();
    private @Nullable String elsewhere;

    /**
     * @param readFromPlaces whether the measures under a building block, goal or organisation, or in a state, are read in the order
     *     of the plan from {@code measure_place f}; otherwise all comes from {@code measure m}
     */
    MeasureSearch(MeasureScope scope, Closeness closeness, boolean readFromPlaces) {
        this.scope = scope;
        this.filter = scope.filter();
        this.readFromPlaces = readFromPlaces;
        inPlans(null, scope.planId(), OF_PLAN);
        inPlans(Facet.YEARS, scope.year(), OF_YEAR);
        status(filter.statuses());
        withoutLead();
        updatedSince(filter.updatedSince);
        if (filter.words().asked()) {
            and(null, TEXT.condition(filter.words(), closeness, this::parameter));
        }
        standsUnder(null, filter.goal);
        standsUnder(Facet.BUILDING_BLOCKS, filter.buildingBlock);
        carriedBy(scope.organisations());
        isIn(Facet.PUBLICATION, "publication", filter.publication);
        isIn(Facet.NEW, "new", filter.isNew == null ? null : filter.isNew ? "new" : "not-new");
    }

    /** @param condition on {@code %s}, the table that has the plan's id */
    private void inPlans(@Nullable Facet facet, @Nullable Object value, String condition) {
        if (value != null) {
            String which = condition.formatted(parameter(value));
            plans.add(which);
            and(facet, which.formatted("m"));
        }
    }

    /** Those of one status are read from an index in the order of the plan. */
    private void status(String[] statuses) {
        if (statuses.length == 1) {
            when(Facet.STATUS, statuses[0], "status_rank(m.status) = status_rank(%s)");
        } else if (statuses.length > 1) {
            when(Facet.STATUS, statuses, "m.status = any (%s)");
        }
    }

    private void updatedSince(@Nullable String since) {
        boolean day = since != null && since.length() == "2011-05-31".length();
        when(
                null,
                since,
                day
                        ? "m.updated_at >= cast(%s as timestamp) at time zone 'Europe/Berlin'"
                        : "m.updated_at >= cast(%s as timestamptz)");
    }

    private void withoutLead() {
        if (Boolean.TRUE.equals(filter.withoutLead)) {
            and(Facet.WITHOUT_LEAD, NOT_LED);
        } else if (filter.withoutLead != null) {
            and(Facet.WITHOUT_LEAD, "m.led <> '{}' and m.led @> current_date");
        }
    }

    private void carriedBy(List<UUID> organisations) {
        if (filter.organisation != null) {
            String role = filter.role == null ? ANY_ROLE : filter.role;
            standsUnder(
                    role.equals("lead") ? Facet.LEADS : null,
                    organisations.stream().distinct().map(this::parameter).toList(),
                    role);
        }
    }

    private void standsUnder(@Nullable Facet facet, @Nullable UUID value) {
        if (value != null) {
            standsUnder(facet, List.of(parameter(value)), ANY_ROLE);
        }
    }

    private void isIn(Facet facet, String role, @Nullable String state) {
        if (state != null) {
            standsUnder(facet, List.of("list_value(" + parameter(state) + ")"), role);
        }
    }

    /** The first of these is what the list is read from; the others are looked up. */
    private void standsUnder(@Nullable Facet facet, List<String> values, String role) {
        if (values.isEmpty()) {
            and(facet, "false");
        } else if (readFromPlaces && place.equals("m")) {
            from = "measure_place f join measure m on m.id = f.measure_id";
            place = "f";
            lists = values;
            and(facet, standsIn("f", values.size() == 1 ? values.get(0) : "each.value", role));
            plans.forEach(which -> and(null, which.formatted("f")));
        } else {
            String any = values.size() == 1 ? values.get(0) : "any (array[" + String.join(", ", values) + "])";
            String there = "measure_place o where " + standsIn("o", any, role);
            and(facet, "exists (select from " + there + " and o.measure_id = m.id)");
            if (elsewhere == null) {
                elsewhere = there
                        + plans.stream()
                                .map(which -> " and " + which.formatted("o"))
                                .collect(Collectors.joining());
            }
        }
    }

    private String standsIn(String alias, String value, String role) {
        return "%1$s.value = %2$s and %1$s.role = %3$s and %1$s.valid @> current_date"
                .formatted(alias, value, parameter(role));
    }

    private void when(@Nullable Facet facet, @Nullable Object value, String condition) {
        if (value != null) {
            and(facet, condition.formatted(parameter(value)));
        }
    }

    void and(@Nullable Facet facet, String condition) {
        conditions.add(new Condition(facet, condition));
    }

    String parameter(@Nullable Object value) {
        parameters.add(value);
        return "?" + parameters.size();
    }

    String from() {
        return from;
    }

    /**
     * The lists that {@code from} reads one of, as {@code each.value}; with a single one or none it needs none. Each is read in its
     * order and no further than to the end of a page; what they bring is put in order then.
     */
    Optional<String> lists() {
        return lists.size() < 2
                ? Optional.empty()
                : Optional.of("unnest(array[" + String.join(", ", lists) + "]) each(value)");
    }

    /** Where the ids of the measures that the first filter by places leaves stand, as {@code o.measure_id}, in no order that is asked for. */
    Optional<String> elsewhere() {
        return place.equals("m") ? Optional.ofNullable(elsewhere) : Optional.empty();
    }

    /** Where position and id of an entry are read. */
    String place() {
        return place;
    }

    String where() {
        return where(condition -> true);
    }

    /** What holds for the values of all facets. */
    String whereWithoutFacets() {
        return where(condition -> condition.facet() == null);
    }

    /** Whether a measure fits to the filter of one facet. */
    String fits(Facet facet) {
        return where(condition -> condition.facet() == facet);
    }

    private String where(Predicate<Condition> wanted) {
        String all = conditions.stream()
                .filter(wanted)
                .map(condition -> "(" + condition.sql() + ")")
                .collect(Collectors.joining("\n  and "));
        return all.isEmpty() ? "true" : all;
    }

    @Nullable
    Object[] parameters() {
        return parameters.toArray();
    }
}
