package de.integrationsplan.continuation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.plan.PlanService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Compares plans. */
@ApplicationScoped
@Transactional
public class ComparisonService {

    @Inject
    PlanService plans;

    @Inject
    EntityManager database;

    @Inject
    ObjectMapper mapper;

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 without one of the plans */
    PlanComparison compare(UUID planId, UUID earlierPlanId) {
        return new PlanComparison(
                plans.get(planId).body(),
                plans.get(earlierPlanId).body(),
                PlanDifference.between(measures(earlierPlanId), measures(planId)));
    }

    private List<ComparedMeasure> measures(UUID planId) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery("""
                        select m.lineage, m.id, m.title, cast(compared_measure_json(m) as text) as shown
                        from measure m where m.plan_id = ?1 order by m.position, m.id""", Tuple.class)
                .setParameter(1, planId)
                .getResultList();
        return rows.stream()
                .map(row -> new ComparedMeasure(
                        row.get("lineage", UUID.class),
                        row.get("id", UUID.class),
                        row.get("title", String.class),
                        document(row.get("shown", String.class))))
                .toList();
    }

    private ObjectNode document(String json) {
        try {
            return mapper.readValue(json, ObjectNode.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
