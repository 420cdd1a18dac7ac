package de.integrationsplan.history;

import de.integrationsplan.access.Access;
import de.integrationsplan.access.Permission;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.page.PageRequest;
import de.integrationsplan.platform.page.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Reads the log, newest first. Who may not read internal notes and internal budget lines does not find them here either. */
@ApplicationScoped
@Transactional
public class HistoryQueries {

    private static final String ENTRIES = """
            select h.id, cast(json_strip_nulls(json_build_object(
                'id', cast(h.id as text), 'at', iso_instant(h.at), 'actor', h.actor, 'action', h.action,
                'entity', h.entity, 'entityId', h.entity_id, 'title', h.title, 'measureId', h.measure_ids[1],
                'changes', case when ?4 then h.changes
                           else jsonb_path_query_array(h.changes, '$[*] ? (@.field != "internalNote")') end,
                'requestId', h.request_id)) as text) as entry
            from history h
            where %s and h.id < cast(?2 as bigint) and (?5 or not history_is_internal(h))
            order by h.id desc
            limit ?3""";

    @Inject
    EntityManager database;

    @Inject
    Access access;

    public Slice<RawJson> ofPlan(UUID planId, PageRequest page) {
        return list("h.plan_id = ?1", planId, page);
    }

    public Slice<RawJson> ofMeasure(UUID measureId, PageRequest page) {
        return list("h.measure_ids @> array[cast(?1 as uuid)]", measureId, page);
    }

    private Slice<RawJson> list(String condition, UUID id, PageRequest page) {
        String before = page.key(0);
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery(ENTRIES.formatted(condition), Tuple.class)
                .setParameter(1, id)
                .setParameter(2, before == null ? Long.toString(Long.MAX_VALUE) : before)
                .setParameter(3, page.limitPlusOne())
                .setParameter(4, access.user().may(Permission.MEASURE_READ_INTERNAL))
                .setParameter(5, access.user().may(Permission.BUDGET_READ_INTERNAL))
                .getResultList();
        return Slice.of(
                page,
                rows,
                row -> new RawJson(row.get("entry", String.class)),
                row -> List.of(row.get("id").toString()));
    }
}
