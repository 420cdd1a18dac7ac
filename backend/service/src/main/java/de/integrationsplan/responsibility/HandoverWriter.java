package de.integrationsplan.responsibility;

import de.integrationsplan.organisation.ContactPersons;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes the steps of a handover, and takes them back. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class HandoverWriter {

    @Inject
    ResponsibilityRepository responsibilities;

    @Inject
    ResponsibilityWriter writer;

    @Inject
    ContactPersons persons;

    HandoverStep take(HandoverRules.Step step, ResponsibilityHandoverInput handover, UUID planId, boolean withPersons) {
        Responsibility held = writer.locked(step.held().id());
        ResponsibilityInput before = writer.input(held);
        UUID formerPersonId = held.contactPersonId();
        UUID newId = null;
        switch (step.outcome()) {
            case HANDED_OVER, ALREADY_THERE ->
                writer.change(held, before.until(handover.on().minusDays(1)), planId);
            case REASSIGNED -> writer.change(held, taken(before, step, handover, withPersons), planId);
            case KEPT -> {
                // Both stand as they are.
            }
        }
        if (step.outcome() == HandoverOutcome.HANDED_OVER) {
            newId = writer.addInPlaceOf(held, taken(before, step, handover, withPersons), planId);
        }
        return new HandoverStep(
                held.id(),
                held.measureId(),
                before.role().key(),
                step.outcome(),
                step.begins(),
                step.ends(),
                held.version(),
                before.validTo(),
                formerPersonId,
                newId);
    }

    private static ResponsibilityInput taken(
            ResponsibilityInput before,
            HandoverRules.Step step,
            ResponsibilityHandoverInput handover,
            boolean withPersons) {
        return new ResponsibilityInput(
                before.role(),
                handover.toOrganisationId(),
                before.note(),
                before.openEnded(),
                withPersons ? before.contactPerson() : null,
                step.begins(),
                step.ends());
    }

    void giveBack(HandoverStep step, UUID from, @Nullable UUID planId) {
        if (planId == null) {
            throw changedSince();
        }
        if (step.newId() != null) {
            writer.delete(unchanged(step.newId(), 1), planId);
            responsibilities.flush();
        }
        if (step.outcome() != HandoverOutcome.KEPT) {
            Responsibility held = unchanged(step.id(), step.version());
            ResponsibilityInput present = writer.input(held);
            writer.change(
                    held,
                    new ResponsibilityInput(
                            present.role(),
                            from,
                            present.note(),
                            present.openEnded(),
                            persons.name(step.formerPersonId()),
                            present.validFrom(),
                            step.formerEnd()),
                    planId);
        }
    }

    private Responsibility unchanged(UUID id, int version) {
        return responsibilities
                .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(found -> found.version() == version)
                .orElseThrow(HandoverWriter::changedSince);
    }

    private static RuntimeException changedSince() {
        return Problem.of(
                ProblemType.CONFLICT,
                "A responsibility of this handover was changed or deleted since. Correct it by hand.");
    }
}
