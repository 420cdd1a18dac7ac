package de.integrationsplan.measure;

import de.integrationsplan.access.Access;
import de.integrationsplan.access.Permission;
import de.integrationsplan.history.EntityReversals;
import de.integrationsplan.history.Reversible;
import de.integrationsplan.platform.contract.MergePatch;
import de.integrationsplan.platform.http.IfMatch;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes changes of measures back. A measure that was created is removed while nobody has added anything to it. */
@ApplicationScoped
class MeasureReversal implements Reversible {

    private static final EntityReversals.Kind<Measure> KIND =
            new EntityReversals.Kind<>("measure", Permission.MEASURE_WRITE, Measure.class, Measure::toInput);

    /** Its own, or one of its units; as {@link MeasureQueries#leadingKeys} says, from where it is kept. */
    private static final String LED_BY = """
            exists (select from measure_place p join organisation o on o.id = p.value
                    where p.measure_id = h.entity_id and p.role = 'lead' and p.valid @> current_date and o.key = %s)""";

    @Inject
    MeasureService service;

    @Inject
    MeasureQueries queries;

    @Inject
    EntityReversals entities;

    @Inject
    Access access;

    @Override
    public String entity() {
        return KIND.entity();
    }

    @Override
    public Permission changing() {
        return KIND.changing();
    }

    @Override
    public Permission creating() {
        return Permission.MEASURE_CREATE;
    }

    @Override
    public Permission removing() {
        return Permission.MEASURE_DELETE;
    }

    @Override
    public String undoable(Function<String, String> parameter) {
        String own = access.user().organisationKey();
        if (access.mayEdit(List.of())) {
            return "true";
        }
        return own == null ? "false" : LED_BY.formatted(parameter.apply(own));
    }

    @Override
    public @Nullable Present find(UUID id) {
        return entities.find(KIND, id);
    }

    @Override
    public void change(UUID id, IfMatch version, MergePatch patch) {
        service.patch(id, version, patch);
    }

    @Override
    public void remove(UUID id, IfMatch version) {
        if (!queries.goesAlongWith(id).isEmpty()) {
            throw Problem.of(ProblemType.STILL_REFERENCED, "Responsibilities or reports were added to it.");
        }
        service.delete(id, version);
    }

    @Override
    public void bringBack(Gone gone) {
        service.bringBack(gone);
    }
}
