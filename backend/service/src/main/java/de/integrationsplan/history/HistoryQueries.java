package de.integrationsplan.history;

import de.integrationsplan.access.Access;
import de.integrationsplan.access.Permission;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.page.PageRequest;
import de.integrationsplan.platform.page.Slice;
import de.integrationsplan.platform.persistence.JsonQueries;
import de.integrationsplan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the log, newest first. Who may not read internal notes and internal budget lines does not find them here either. */
@ApplicationScoped
@Transactional
public class HistoryQueries {

    /** What belongs to no plan and is no secret either. */
    private static final String OPEN_TO_ALL =
            "h.plan_id is not null or h.entity in ('organisation', 'funding-programme', 'fiscal-year')";

    private static final String TEXT =
            "strpos(fold(concat_ws(' ', h.title, history_changes(h.changes, %s))), fold(cast(%%s as text))) > 0";

    @Inject
    JsonQueries json;

    @Inject
    Access access;

    @Inject
    Reversals reversals;

    public Slice<RawJson> ofPlan(UUID planId, HistoryFilter filter, PageRequest page) {
        return list(planId, null, filter, page);
    }

    public Slice<RawJson> ofMeasure(UUID measureId, HistoryFilter filter, PageRequest page) {
        return list(null, measureId, filter, page);
    }

    /** Everything; without the permission for it only a plan, an object, or what the caller did. */
    public Slice<RawJson> all(HistoryFilter filter, PageRequest page) {
        return list(filter.planId, null, filter, page);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404, also for what the caller may not see */
    public RawJson one(long id) {
        HistorySearch search = new HistorySearch().where("h.id = %s", id);
        if (!mayReadAll()) {
            search.where(
                    "(" + OPEN_TO_ALL + " or h.actor_id = %s)", access.user().id());
        }
        return entries(search).stream().findFirst().orElseThrow(Problem::notFound);
    }

    /** What the present request has recorded after an entry, oldest first, as far as it takes something back. */
    List<RawJson> takenBackAfter(long id, @Nullable String requestId) {
        return entries(new HistorySearch()
                .where("h.id > %s", id)
                .where("h.undoes is not null")
                .where("h.request_id = %s", requestId));
    }

    /** The newest entry that takes another one back, or restores what it recorded. */
    long newestAbout(long takenBack) {
        return json.count("select max(id) from history where undoes = ?1", takenBack);
    }

    long newest() {
        return json.count("select coalesce(max(id), 0) from history");
    }

    private Slice<RawJson> list(
            @Nullable UUID planId, @Nullable UUID measureId, HistoryFilter filter, PageRequest page) {
        boolean own = HistoryFilter.ME.equals(filter.actor)
                || (planId == null && measureId == null && filter.entityId == null && !mayReadAll());
        String id = measureId == null ? "h.id" : "of.history_id";
        HistorySearch search = new HistorySearch()
                .where("h.plan_id = %s", planId)
                .where("of.measure_id = %s", measureId)
                .where("h.actor_id = %s", own ? access.user().id() : filter.actor)
                .where("h.at >= %s", filter.since())
                .where("h.at < %s", filter.until())
                .where("h.entity = %s", filter.entity)
                .where("h.entity_id = %s", filter.entityId)
                .where("h.action = %s", filter.action)
                .where("h.request_id = %s", filter.requestId)
                .where(id + " < cast(%s as bigint)", page.key(0));
        if (filter.text != null) {
            search.where(TEXT.formatted(search.parameter(mayReadInternal())), filter.text);
        }
        if (!own && !mayReadAll()) {
            search.where("(" + OPEN_TO_ALL + ")");
        }
        String from = measureId == null ? "history h" : "history_measure of join history h on h.id = of.history_id";
        String sql = statement(search, from, "order by " + id + " desc limit " + search.parameter(page.limitPlusOne()));
        return json.page(sql, page, search.parameters());
    }

    private List<RawJson> entries(HistorySearch search) {
        return json.all(statement(search, "history h", "order by h.id"), search.parameters());
    }

    private String statement(HistorySearch search, String from, String order) {
        if (!access.user().may(Permission.BUDGET_READ_INTERNAL)) {
            search.where("not history_is_internal(h)");
        }
        return "select cast(history_entry_json(h, %s, array(select h.entity where %s)) as text) as json, h.id from %s where %s %s"
                .formatted(
                        search.parameter(mayReadInternal()),
                        reversals.permitted(search::parameter),
                        from,
                        search.conditions(),
                        order);
    }

    private boolean mayReadInternal() {
        return access.user().may(Permission.MEASURE_READ_INTERNAL);
    }

    private boolean mayReadAll() {
        return access.user().may(Permission.HISTORY_READ_ALL);
    }
}
