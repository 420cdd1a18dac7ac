package de.integrationsplan.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrationsplan.access.Access;
import de.integrationsplan.access.Permission;
import de.integrationsplan.platform.persistence.JsonQueries;
import de.integrationsplan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what was recorded of objects, to take it back. */
@ApplicationScoped
class HistoryRecords {

    private static final String RECORD = """
            select cast(json_build_object(
                'id', h.id, 'at', iso_instant(h.at), 'actor', a.name, 'entity', h.entity, 'entityId', h.entity_id,
                'planId', h.plan_id, 'measureIds', h.measure_ids, 'version', coalesce(h.version, 1), 'gone', h.gone,
                'state', history_named(case when h.gone then coalesce(h.snapshot, history_last_state(h.entity, h.entity_id))
                                            else h.snapshot end),
                'requestId', h.request_id) as text) as json
            from history h join history_actor a on a.id = h.actor_id
            where\s""";

    private static final String ONE = RECORD + "h.id = ?1 and (?2 or not history_is_internal(h))";

    private static final String OF_OBJECT = RECORD + """
            h.entity = ?1 and h.entity_id = ?2 and (h.snapshot is not null or h.gone) order by h.id""";

    /** What a deletion took along: recorded by the same request, of the measure, and gone to this day. */
    private static final String TAKEN_ALONG = RECORD + """
            h.gone and h.request_id = ?1 and ?2 = any (h.measure_ids) and h.entity_id <> ?2
            and not exists (select from history later
                            where later.entity_id = h.entity_id and later.entity = h.entity and later.id > h.id)
            order by h.id""";

    @Inject
    JsonQueries json;

    @Inject
    Access access;

    @Inject
    ObjectMapper mapper;

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404, also for what the caller may not see */
    RecordedEntry one(long id) {
        return read(ONE, id, access.user().may(Permission.BUDGET_READ_INTERNAL)).stream()
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    ObjectHistory ofObject(String entity, UUID id) {
        return new ObjectHistory(read(OF_OBJECT, entity, id));
    }

    List<RecordedEntry> takenAlong(RecordedEntry deletion) {
        return read(TAKEN_ALONG, deletion.requestId(), deletion.entityId());
    }

    private List<RecordedEntry> read(String sql, @Nullable Object... parameters) {
        return json.all(sql, parameters).stream().map(row -> parsed(row.text())).toList();
    }

    private RecordedEntry parsed(String row) {
        try {
            return mapper.readValue(row, RecordedEntry.class);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException(notOurs);
        }
    }
}
