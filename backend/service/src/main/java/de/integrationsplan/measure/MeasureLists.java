package de.integrationsplan.measure;

import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.page.PageRequest;
import de.integrationsplan.platform.page.Slice;
import de.integrationsplan.platform.persistence.JsonQueries;
import de.integrationsplan.platform.search.Closeness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lists measures: filtered, sorted, searched, counted. */
@ApplicationScoped
@Transactional
public class MeasureLists {

    /** What a filter leaves is fetched and sorted up to this many; where it leaves more of 100,000, every twentieth is one. */
    private static final int FEW = 5_000;

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    @Inject
    JsonQueries json;

    @Inject
    EntityManager database;

    /** In the order that the filter asks for; with {@code total} and {@code facets} when it includes them. */
    Slice<RawJson> list(
            MeasureFilter filter,
            @Nullable UUID planId,
            @Nullable Integer year,
            MeasureQueries.View view,
            PageRequest page) {
        if (planId != null) {
            json.requireExists("plan", planId);
        }
        MeasureScope scope = new MeasureScope(filter, planId, year, organisations(filter));
        Closeness closeness = closeness(scope, page);
        Slice<RawJson> slice = page(scope, closeness, view, page);
        if (slice.items().isEmpty() && page.isFirst() && filter.words().mayBeMisspelt()) {
            closeness = Closeness.SIMILAR;
            slice = page(scope, closeness, view, page);
        }
        return counted(scope, closeness, slice);
    }

    /** What the first page was found with holds for the others; it comes after the values of their keys. */
    private static Closeness closeness(MeasureScope scope, PageRequest page) {
        if (!scope.filter().words().asked()) {
            return Closeness.EXACT;
        }
        return Closeness.of(page.key(
                scope.filter().byRelevance()
                        ? RankedMeasures.KEY_LENGTH
                        : scope.order().keyLength()));
    }

    private Slice<RawJson> page(MeasureScope scope, Closeness closeness, MeasureQueries.View view, PageRequest page) {
        if (closeness == Closeness.SIMILAR) {
            json.allowSimilarWords();
        }
        Statement statement = statement(scope, closeness, view, page);
        Slice<RawJson> slice = json.page(statement.sql(), page, statement.parameters());
        return scope.filter().words().asked() ? slice.withKey(closeness.code()) : slice;
    }

    /** What reads a page, and the values for its numbered parameters. */
    @SuppressWarnings("ArrayRecordComponent")
    record Statement(String sql, @Nullable Object[] parameters) {}

    static Statement statement(MeasureScope scope, Closeness closeness, MeasureQueries.View view, PageRequest page) {
        boolean ranked = scope.filter().byRelevance();
        boolean inOrder = !ranked && scope.filter().order() == MeasureSort.POSITION;
        MeasureSearch search = new MeasureSearch(scope, closeness, inOrder);
        String sql =
                ranked ? RankedMeasures.sql(search, scope.filter(), view, page) : sorted(search, scope, view, page);
        return new Statement(sql, search.parameters());
    }

    private static String sorted(MeasureSearch search, MeasureScope scope, MeasureQueries.View view, PageRequest page) {
        MeasureFilter filter = scope.filter();
        MeasureSort sort = scope.order();
        String document = RankedMeasures.document(search, filter, view);
        List<String> after = page.keys(sort.keyLength());
        if (after != null) {
            List<String> key = after.stream().map(search::parameter).toList();
            search.and(null, sort.after(search.place(), filter.descending(), key));
        }
        String columns = sort.columns(search.place());
        String inOrder = "\norder by %s limit %s"
                .formatted(sort.order(search.place(), filter.descending()), search.parameter(page.limitPlusOne()));
        String wanted = "\nfrom " + search.from() + "\nwhere " + search.where() + inOrder;
        String all = "select " + document + ", " + columns;
        return search.elsewhere()
                .map(filtered -> fewOrAlong(filtered, all, search.where() + inOrder, inOrder))
                .orElseGet(() -> all
                        + search.lists()
                                .map(lists -> """

                                         from (select distinct one.* from %s cross join lateral (select %s%s) one) f
                                                  join measure m on m.id = f.measure_id\n""".formatted(lists, columns, wanted) + inOrder)
                                .orElse(wanted));
    }

    /**
     * In an order that a filter has no index for, few are fetched and sorted, and of many a page is soon found along the order. Which
     * it is, is counted: the database would estimate it from a sample, and may be wrong many times over.
     */
    private static String fewOrAlong(String filtered, String all, String wanted, String inOrder) {
        return """
                with few as materialized (select array(select o.measure_id from %1$s limit %2$d + 1) as ids)
                %3$s
                from ((select m.id from measure m
                       where cardinality((select ids from few)) <= %2$d and m.id = any (cast((select ids from few) as uuid[]))
                         and %4$s)
                      union all
                      (select m.id from measure m where cardinality((select ids from few)) > %2$d and %4$s)) f
                         join measure m on m.id = f.id%5$s""".formatted(filtered, FEW, all, wanted, inOrder);
    }

    private Slice<RawJson> counted(MeasureScope scope, Closeness closeness, Slice<RawJson> slice) {
        Slice<RawJson> counted = slice;
        if (scope.filter().wants("total")) {
            MeasureSearch search = new MeasureSearch(scope, closeness, false);
            counted = counted.withTotal(json.forTheseValues(
                    () -> json.count("select count(*) from measure m where " + search.where(), search.parameters())));
        }
        if (scope.filter().wants(Facet.INCLUDE)) {
            MeasureSearch search = new MeasureSearch(scope, closeness, false);
            counted = counted.withFacets(
                    json.forTheseValues(() -> json.all(MeasureFacets.sql(search), search.parameters()))
                            .get(0));
        }
        return counted;
    }

    private List<UUID> organisations(MeasureFilter filter) {
        List<UUID> ids = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (String named : filter.organisations()) {
            if (ID.matcher(named).matches()) {
                ids.add(UUID.fromString(named));
            } else {
                keys.add(named);
            }
        }
        if (!keys.isEmpty()) {
            ids.addAll(withKeys(keys));
        }
        return ids;
    }

    @SuppressWarnings("unchecked")
    private List<UUID> withKeys(List<String> keys) {
        return database.createNativeQuery(
                        "select o.id from unnest(?1) wanted(key) join organisation o on lower(o.key) = lower(wanted.key)",
                        UUID.class)
                .setParameter(1, keys.toArray(String[]::new))
                .getResultList();
    }
}
