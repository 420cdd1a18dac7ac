package de.integrationsplan.progress;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import de.integrationsplan.access.Permission;
import de.integrationsplan.history.History;
import de.integrationsplan.history.HistorySubject;
import de.integrationsplan.history.Reversible;
import de.integrationsplan.platform.contract.MergePatch;
import de.integrationsplan.platform.http.IfMatch;
import de.integrationsplan.platform.persistence.JsonQueries;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reports are append only, so none is taken back; those on a measure that was deleted come back with it. */
@ApplicationScoped
class ProgressReversal implements Reversible {

    /** As it was reported; the day, when none was given, is the one it was reported on. */
    private static final String COME_BACK = """
            insert into progress (id, measure_id, date, unchanged, status, status_reason, text, figure_value, figure_unit,
                                  reported_by_id, reported_at, corrects)
            select first.entity_id, ?2, coalesce(cast(s ->> 'date' as date), cast(first.at at time zone 'Europe/Berlin' as date)),
                   cast(s ->> 'unchanged' as boolean), s ->> 'status', s ->> 'statusReason', s ->> 'text',
                   cast(s #>> '{figure,value}' as numeric), s #>> '{figure,unit}', first.actor_id, first.at,
                   cast(s ->> 'corrects' as uuid)
            from cast(?3 as jsonb) s,
                 (select h.* from history h where h.entity = 'progress' and h.entity_id = ?1 order by h.id limit 1) first""";

    @Inject
    EntityManager database;

    @Inject
    History history;

    @Inject
    JsonQueries json;

    @Override
    public String entity() {
        return "progress";
    }

    @Override
    public Permission changing() {
        return Permission.MEASURE_CREATE;
    }

    @Override
    public String undoable(Function<String, String> parameter) {
        return "false";
    }

    @Override
    public @Nullable Present find(UUID id) {
        return json.count("select count(*) from progress where id = ?1", id) == 0
                ? null
                : new Present(1, JsonNodeFactory.instance.objectNode());
    }

    @Override
    public void change(UUID id, IfMatch version, MergePatch patch) {
        throw appendOnly();
    }

    @Override
    public void remove(UUID id, IfMatch version) {
        throw appendOnly();
    }

    @Override
    public void bringBack(Gone gone) {
        UUID measureId = gone.measureIds().get(0);
        database.createNativeQuery(COME_BACK)
                .setParameter(1, gone.id())
                .setParameter(2, measureId)
                .setParameter(3, gone.state().toString())
                .executeUpdate();
        String text = gone.state().path("text").asText(null);
        history.created(
                new HistorySubject("progress", gone.id(), text, gone.planId(), List.of(measureId), 1),
                gone.state(),
                gone.state());
    }

    private static RuntimeException appendOnly() {
        return Problem.of(ProblemType.NOT_UNDOABLE, "Reports stay: correct one by a newer report.");
    }
}
