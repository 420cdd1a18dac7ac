package de.integrationsplan.measure;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.history.History;
import de.integrationsplan.history.HistorySubject;
import de.integrationsplan.plan.OrderRules;
import de.integrationsplan.plan.PlanService;
import de.integrationsplan.platform.contract.Documents;
import de.integrationsplan.platform.http.IfMatch;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.http.Tagged;
import de.integrationsplan.platform.persistence.JsonQueries;
import de.integrationsplan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.UUID;

/** Puts measures of a plan in another order, many at once. */
@ApplicationScoped
@Transactional
public class MeasureOrderService {

    @Inject
    MeasureRepository measures;

    @Inject
    PlanService plans;

    @Inject
    JsonQueries json;

    @Inject
    MeasureVersions versions;

    @Inject
    Documents documents;

    @Inject
    History history;

    @Inject
    Clock clock;

    /**
     * @param ifMatch the plan's version: two who order the same plan do not overwrite each other
     * @return the plan
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404, 412; 400 naming each that is not a measure of the plan
     */
    public Tagged<RawJson> reorder(UUID planId, IfMatch ifMatch, List<UUID> ids) {
        plans.newVersion(planId, ifMatch);
        SequencedMap<UUID, Integer> present = positions(planId);
        Problem.throwIfAny(OrderRules.check(present.keySet(), ids));
        Map<UUID, Integer> moves = OrderRules.moves(present, ids);
        List<Measure> moved = measures.find("id in ?1 order by id", moves.keySet())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        moved.forEach(measure -> measure.moveTo(Objects.requireNonNull(moves.get(measure.id())), clock.instant()));
        versions.refreshLists(moves.keySet());
        moved.forEach(measure -> record(measure, Objects.requireNonNull(present.get(measure.id()))));
        return plans.get(planId);
    }

    private SequencedMap<UUID, Integer> positions(UUID planId) {
        SequencedMap<UUID, Integer> positions = new LinkedHashMap<>();
        json.rows("select id, position from measure where plan_id = ?1 order by position, id", planId)
                .forEach(row -> positions.put(row.get("id", UUID.class), row.get("position", Integer.class)));
        return positions;
    }

    private void record(Measure measure, int before) {
        ObjectNode state = documents.toDocument(measure.toInput());
        HistorySubject subject = new HistorySubject(
                "measure", measure.id(), measure.title(), measure.planId(), List.of(measure.id()), measure.version());
        history.changed(
                subject,
                state,
                position(before),
                position(state.path("position").asInt()));
    }

    private static ObjectNode position(int position) {
        return JsonNodeFactory.instance.objectNode().put("position", position);
    }
}
