package de.integrationsplan.history;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.platform.contract.MergePatch;
import de.integrationsplan.platform.http.IfMatch;
import de.integrationsplan.platform.problem.FieldError;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Takes recorded changes back, through the rules of the feature that they belong to. */
@ApplicationScoped
@Transactional
public class UndoService {

    static final String UNDONE = "undone";
    private static final String RESTORED = "restored";

    @Inject
    HistoryRecords records;

    @Inject
    Reversals reversals;

    @Inject
    History history;

    /**
     * Takes one entry back.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404; 403; 409 when nothing is left to take back, or somebody has
     *     changed the same since; and whatever the feature refuses
     */
    public void undo(long entryId) {
        RecordedEntry entry = records.one(entryId);
        Reversible feature = reversals.of(entry.entity());
        if (entry.state() == null) {
            throw refusal("The entry keeps no state of the object.");
        }
        ObjectHistory past = records.ofObject(entry.entity(), entry.entityId());
        switch (past.kind(entry)) {
            case CHANGE -> undoChange(feature, past, entry);
            case CREATION -> undoCreation(feature, past, entry);
            case DELETION -> undoDeletion(feature, past, entry);
        }
    }

    private void undoChange(Reversible feature, ObjectHistory past, RecordedEntry entry) {
        reversals.require(feature.changing());
        Reversible.Present present = present(feature, past, entry);
        UndoRules.TakenBack back = UndoRules.change(past, entry, present.state());
        refuseIfAny(back.obstacles());
        change(feature, entry, present, back.wanted(), UNDONE);
    }

    private void undoCreation(Reversible feature, ObjectHistory past, RecordedEntry entry) {
        reversals.require(feature.removing());
        Reversible.Present present = present(feature, past, entry);
        refuseIfAny(UndoRules.creation(past, entry, present.state()));
        history.takingBack(UNDONE, entry.id(), () -> feature.remove(entry.entityId(), exactly(present.version())));
    }

    private void undoDeletion(Reversible feature, ObjectHistory past, RecordedEntry entry) {
        reversals.require(feature.creating());
        if (feature.find(entry.entityId()) != null || past.last().id() != entry.id()) {
            throw refusal("The object is there again.");
        }
        bringBack(feature, past, entry);
        for (RecordedEntry along : records.takenAlong(entry)) {
            reversals
                    .find(along.entity())
                    .ifPresent(other -> bringBack(other, records.ofObject(along.entity(), along.entityId()), along));
        }
    }

    private void bringBack(Reversible feature, ObjectHistory past, RecordedEntry deletion) {
        ObjectNode state = deletion.state();
        if (state == null) {
            throw refusal("The entry keeps no state of the object.");
        }
        Reversible.Gone gone = new Reversible.Gone(
                deletion.entityId(),
                deletion.planId(),
                deletion.measureIds(),
                deletion.version() + 1,
                past.createdAt(),
                state);
        history.takingBack(UNDONE, deletion.id(), () -> feature.bringBack(gone));
    }

    /**
     * Gives an object that is there the state that an entry recorded.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404; 403; 409 when it is in that state; 412; and whatever the feature
     *     refuses
     */
    public void restore(long entryId, IfMatch ifMatch) {
        restore(records.one(entryId), ifMatch);
    }

    /**
     * The same for the version of an object.
     *
     * @return the entry that recorded the version
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 for a version that was not recorded
     */
    public long restore(String entity, UUID id, int version, IfMatch ifMatch) {
        List<RecordedEntry> entries = records.ofObject(entity, id).entries();
        if (entries.isEmpty()) {
            throw Problem.notFound();
        }
        RecordedEntry entry = entries.stream()
                .filter(one -> !one.gone() && one.version() <= version)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> Problem.invalid(FieldError.at("/version", "unknown-reference")));
        restore(entry, ifMatch);
        return entry.id();
    }

    private void restore(RecordedEntry entry, IfMatch ifMatch) {
        Reversible feature = reversals.of(entry.entity());
        reversals.require(feature.changing());
        if (entry.state() == null) {
            throw refusal("The entry keeps no state of the object.");
        }
        Reversible.Present present = present(feature, records.ofObject(entry.entity(), entry.entityId()), entry);
        if (!ifMatch.allows(present.version())) {
            feature.change(entry.entityId(), ifMatch, MergePatch.between(present.state(), written(entry.state())));
        }
        change(feature, entry, present, written(entry.state()), RESTORED);
    }

    private void change(
            Reversible feature, RecordedEntry entry, Reversible.Present present, ObjectNode wanted, String action) {
        MergePatch patch = MergePatch.between(present.state(), wanted);
        if (patch.document().isEmpty()) {
            throw refusal("The object is as it was before already.");
        }
        history.takingBack(
                action, entry.id(), () -> feature.change(entry.entityId(), exactly(present.version()), patch));
    }

    private static Reversible.Present present(Reversible feature, ObjectHistory past, RecordedEntry entry) {
        Reversible.Present present = feature.find(entry.entityId());
        if (present == null) {
            throw conflict(List.of(UndoRules.deletedSince(past.last())));
        }
        return present;
    }

    private static ObjectNode written(ObjectNode state) {
        ObjectNode written = state.deepCopy();
        written.remove(History.ORIGIN);
        return written;
    }

    private static IfMatch exactly(int version) {
        return IfMatch.fromString("\"" + version + "\"");
    }

    private static void refuseIfAny(List<UndoRules.Obstacle> obstacles) {
        if (!obstacles.isEmpty()) {
            throw conflict(obstacles);
        }
    }

    private static RuntimeException conflict(List<UndoRules.Obstacle> obstacles) {
        return Problem.builder(ProblemType.UNDO_CONFLICT, null)
                .with("undo", Map.of("fields", obstacles))
                .build();
    }

    private static RuntimeException refusal(String detail) {
        return Problem.of(ProblemType.NOT_UNDOABLE, detail);
    }
}
