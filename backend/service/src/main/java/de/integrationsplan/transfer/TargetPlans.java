package de.integrationsplan.transfer;

import de.integrationsplan.plan.PlanInput;
import de.integrationsplan.plan.PlanService;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;

/**
 * The plan that an import goes into.
 *
 * <table>
 *   <caption>Rules, first that fits</caption>
 *   <tr><td>no plan of that year</td><td>a new one</td></tr>
 *   <tr><td>a plan of that year has the title asked for</td><td>that one</td></tr>
 *   <tr><td>one plan of that year</td><td>that one, under its own title</td></tr>
 *   <tr><td>several</td><td>409: the title has to say which</td></tr>
 * </table>
 *
 * A plan that holds measures already is refused with 409.
 */
@ApplicationScoped
class TargetPlans {

    private static final String OF_YEAR = """
            select p.id, coalesce(fold(p.title) = fold(cast(?2 as text)), false) as named,
                   exists (select from measure m where m.plan_id = p.id) as filled
            from plan p where p.year = ?1 order by p.id for update of p""";

    @Inject
    EntityManager database;

    @Inject
    PlanService plans;

    /** @param created whether there was none before */
    record Target(UUID planId, boolean created) {}

    private record Candidate(UUID id, boolean named, boolean filled) {}

    Target findOrCreate(ImportForm form) {
        // Two imports for a year that has no plan yet would each make one.
        database.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('import of a plan'), ?1) as text)")
                .setParameter(1, form.planYear())
                .getSingleResult();
        List<Candidate> candidates = candidates(form);
        if (candidates.isEmpty()) {
            PlanInput input =
                    new PlanInput(form.planYear(), form.titleOfNewPlan(), form.planSubtitle(), form.planAsOf(), null);
            return new Target(plans.create(input), true);
        }
        return new Target(chosen(candidates).id(), false);
    }

    private static Candidate chosen(List<Candidate> candidates) {
        Candidate chosen =
                candidates.stream().filter(Candidate::named).findFirst().orElseGet(() -> only(candidates));
        if (chosen.filled()) {
            throw Problem.of(
                    ProblemType.CONFLICT,
                    "The plan of that year already holds measures. An import fills an empty plan only; undo the earlier"
                            + " import first, or import into another year.");
        }
        return chosen;
    }

    private static Candidate only(List<Candidate> candidates) {
        if (candidates.size() > 1) {
            throw Problem.of(
                    ProblemType.CONFLICT, "There are several plans of that year: say by planTitle which one is meant.");
        }
        return candidates.get(0);
    }

    @SuppressWarnings("unchecked")
    private List<Candidate> candidates(ImportForm form) {
        List<Tuple> rows = database.createNativeQuery(OF_YEAR, Tuple.class)
                .setParameter(1, form.planYear())
                .setParameter(2, form.planTitle())
                .getResultList();
        return rows.stream()
                .map(row -> new Candidate(
                        row.get("id", UUID.class), row.get("named", Boolean.class), row.get("filled", Boolean.class)))
                .toList();
    }
}
