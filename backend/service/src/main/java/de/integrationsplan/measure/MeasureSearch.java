package de.integrationsplan.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts together the statement for a filtered list of measures. Every word of a search has to be found: as the beginning of a
 * German word stem, as part of a text, or as something spelled similarly (compounds, typing errors).
 */
final class MeasureSearch {

    /** Under four letters nearly every word is similar to every other. */
    private static final int SIMILAR_FROM = 4;

    private final List<String> conditions = new ArrayList<>();
    private final List<String> scores = new ArrayList<>();
    private final List<@Nullable Object> parameters = new ArrayList<>();

    MeasureSearch(MeasureFilter filter, @Nullable UUID planId, @Nullable Integer year) {
        when(planId, "m.plan_id = %s");
        when(year, "m.plan_id in (select id from plan where year = %s)");
        when(filter.goal, "exists (select from measure_goal mg where mg.measure_id = m.id and mg.goal_id = %s)");
        when(filter.buildingBlock, """
                m.id in (select mg.measure_id from measure_goal mg join goal_building_block gb on gb.goal_id = mg.goal_id
                         where gb.building_block_id = %1$s or gb.building_block_id in (
                             select combination_id from building_block_member where member_id = %1$s))""");
        if (filter.statuses().length > 0) {
            when(filter.statuses(), "m.status = any (%s)");
        }
        when(filter.isNew, "measure_is_new(m) = %s");
        when(filter.withoutLead, """
                not exists (select from responsibility r where r.measure_id = m.id and r.role = 'lead'
                            and r.valid @> current_date) = %s""");
        when(filter.changedSince, "m.updated_at >= cast(%s as timestamp) at time zone 'Europe/Berlin'");
        organisation(filter);
        filter.terms().forEach(this::word);
    }

    private void organisation(MeasureFilter filter) {
        if (filter.organisation == null) {
            return;
        }
        String organisation = parameter(filter.organisation);
        String role = filter.role == null ? "true" : "r.role = " + parameter(filter.role);
        conditions.add("""
                m.id in (with recursive wanted as (
                             select o.id from organisation o where cast(o.id as text) = %1$s or lower(o.key) = lower(%1$s)
                             union select child.id from organisation child join wanted on child.parent_id = wanted.id)
                         select r.measure_id from responsibility r join wanted on wanted.id = r.organisation_id
                         where %2$s and r.valid @> current_date)""".formatted(organisation, role));
    }

    private void word(String word) {
        String term = parameter(word);
        String query = "to_tsquery('german_plan', quote_literal(%s) || ':*')".formatted(term);
        String similar = word.length() < SIMILAR_FROM ? "false" : "fold(%s) <%% m.search_text".formatted(term);
        conditions.add("(m.search_vector @@ %s or m.search_text like '%%' || fold(%s) || '%%' or %s)"
                .formatted(query, term, similar));
        scores.add(
                "4 * ts_rank(m.search_vector, %s) + word_similarity(fold(%s), m.search_text)".formatted(query, term));
    }

    boolean byRelevance() {
        return !scores.isEmpty();
    }

    private void when(@Nullable Object value, String condition) {
        if (value != null) {
            conditions.add(condition.formatted(parameter(value)));
        }
    }

    String parameter(@Nullable Object value) {
        parameters.add(value);
        return "?" + parameters.size();
    }

    void and(String condition) {
        conditions.add(condition);
    }

    String where() {
        return conditions.isEmpty() ? "true" : conditions.stream().collect(Collectors.joining("\n  and "));
    }

    /** Rounded, so that it can travel in a cursor and compare equal afterwards. */
    String score() {
        return "cast(" + String.join(" + ", scores) + " as numeric(9, 5))";
    }

    @Nullable
    Object[] parameters() {
        return parameters.toArray();
    }
}
