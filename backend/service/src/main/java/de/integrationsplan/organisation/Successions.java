package de.integrationsplan.organisation;

import de.integrationsplan.platform.problem.FieldError;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** An organisation ends, and another one goes on in its place. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Successions {

    @Inject
    OrganisationRepository organisations;

    @Inject
    OrganisationWriter writer;

    /** @param units that are part of the successor now */
    public record Begun(UUID successorId, List<UUID> units) {}

    /**
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 with every wrong field; 404; 409 when it has a successor, did not
     *     exist on the day before, or the new key is taken
     */
    public Begun begin(UUID id, SuccessionInput input) {
        if ((input.successorId() == null) == (input.successor() == null)) {
            throw Problem.invalid(FieldError.at("/successor", "one-successor"));
        }
        Organisation old = writer.locked(id);
        OrganisationInput before = old.toInput();
        String why = OrganisationRules.whyNotSucceeded(before, input.on());
        if (why != null) {
            throw Problem.of(ProblemType.CONFLICT, why);
        }
        UUID successorId = input.successor() == null
                ? Objects.requireNonNull(input.successorId())
                : writer.add(before.renamed(input.successor(), input.on()));
        writer.change(old, before.succeededBy(successorId, input.on().minusDays(1)));
        return new Begun(successorId, input.moveUnits() ? moveUnits(id, successorId, input) : List.of());
    }

    /** Units that are still there on the day; their past stays with the office that had them. */
    private List<UUID> moveUnits(UUID from, UUID to, SuccessionInput input) {
        List<Organisation> units = organisations.list(
                "parentId = ?1 and id <> ?2 and (validTo is null or validTo >= ?3) order by key, id",
                from,
                to,
                input.on());
        units.forEach(unit -> writer.change(unit, unit.toInput().partOf(to)));
        return units.stream().map(Organisation::id).toList();
    }
}
