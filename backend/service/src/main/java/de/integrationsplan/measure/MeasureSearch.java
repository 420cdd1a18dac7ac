package de.integrationsplan.measure;

import de.integrationsplan.platform.search.Closeness;
import de.integrationsplan.platform.search.TextMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The conditions of a filtered list of measures as SQL over {@code measure m}, with their parameters. */
final class MeasureSearch {

    static final TextMatch TEXT = new TextMatch("m.search_vector", "m.search_text", "m.title", "C");

    private static final String ANY_ROLE = "";

    /** @param facet the facet that offers the values of this filter; null for those without one */
    private record Condition(@Nullable Facet facet, String sql) {}

    private final MeasureFilter filter;
    private final boolean readFromPlaces;
    private final List<Condition> conditions = new ArrayList<>();
    private final List<@Nullable Object> parameters = new ArrayList<>();
    private String from = "measure m";
    private String place = "m";

    /**
     * @param readFromPlaces whether the measures under a building block, goal or organisation are read in the order of the plan
     *     from {@code measure_place f}; otherwise all comes from {@code measure m}
     */
    MeasureSearch(MeasureScope scope, Closeness closeness, boolean readFromPlaces) {
        this.filter = scope.filter();
        this.readFromPlaces = readFromPlaces;
        when(null, scope.planId(), "m.plan_id = %s");
        when(Facet.YEARS, scope.year(), "m.plan_id in (select id from plan where year = %s)");
        status(filter.statuses());
        when(Facet.NEW, filter.isNew, "measure_is_new(m) = %s");
        withoutLead();
        when(Facet.PUBLICATION, filter.publication, "measure_publication_state(m) = %s");
        updatedSince(filter.updatedSince);
        if (filter.words().asked()) {
            and(null, TEXT.condition(filter.words(), closeness, this::parameter));
        }
        standsUnder(null, filter.goal, ANY_ROLE);
        standsUnder(Facet.BUILDING_BLOCKS, filter.buildingBlock, ANY_ROLE);
        carriedBy(scope.organisations());
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
            and(Facet.WITHOUT_LEAD, "not m.always_led and not m.led @> current_date");
        } else if (filter.withoutLead != null) {
            and(Facet.WITHOUT_LEAD, "m.led @> current_date");
        }
    }

    private void carriedBy(List<UUID> organisations) {
        if (filter.organisation == null) {
            return;
        }
        String role = filter.role == null ? ANY_ROLE : filter.role;
        Facet facet = role.equals("lead") ? Facet.LEADS : null;
        if (organisations.size() == 1) {
            standsUnder(facet, organisations.get(0), role);
        } else {
            and(facet, """
                    m.id in (select f.measure_id from measure_place f
                             where f.value = any (%s) and f.role = %s and f.valid @> current_date)""".formatted(parameter(organisations.toArray(UUID[]::new)), parameter(role)));
        }
    }

    /** The first of these is what the list is read from; the others are looked up. */
    private void standsUnder(@Nullable Facet facet, @Nullable UUID value, String role) {
        if (value == null) {
            return;
        }
        boolean first = readFromPlaces && place.equals("m");
        String list = "%1$s.value = %2$s and %1$s.role = %3$s and %1$s.valid @> current_date"
                .formatted(first ? "f" : "other", parameter(value), parameter(role));
        if (first) {
            from = "measure_place f join measure m on m.id = f.measure_id";
            place = "f";
            and(facet, list);
        } else {
            and(facet, "exists (select from measure_place other where " + list + " and other.measure_id = m.id)");
        }
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
