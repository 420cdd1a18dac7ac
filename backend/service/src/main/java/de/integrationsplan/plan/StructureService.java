package de.integrationsplan.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.history.Conflicts;
import de.integrationsplan.history.History;
import de.integrationsplan.history.HistorySubject;
import de.integrationsplan.history.Reversible;
import de.integrationsplan.platform.contract.Documents;
import de.integrationsplan.platform.contract.MergePatch;
import de.integrationsplan.platform.http.IfMatch;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.http.Tagged;
import de.integrationsplan.platform.page.PageRequest;
import de.integrationsplan.platform.page.Slice;
import de.integrationsplan.platform.persistence.JsonQueries;
import de.integrationsplan.platform.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.UUID;

/**
 * Use cases around what gives a plan its structure: the same for building blocks and for goals.
 *
 * @param <I> how callers write a part
 * @param <P> the part
 */
@Transactional
abstract class StructureService<I extends StructureInput, P extends StructurePart<I>> {

    @Inject
    JsonQueries json;

    @Inject
    StructureQueries queries;

    @Inject
    PlanService plans;

    @Inject
    References references;

    @Inject
    Documents documents;

    @Inject
    History history;

    @Inject
    Conflicts conflicts;

    @Inject
    Event<PlanPartChanged> changed;

    @Inject
    Clock clock;

    private final StructureKind kind;
    private final Class<I> written;

    StructureService(StructureKind kind, Class<I> written) {
        this.kind = kind;
        this.written = written;
    }

    abstract PanacheRepositoryBase<P, UUID> parts();

    abstract P make(UUID planId, I input, int position, Instant now);

    public Slice<RawJson> list(UUID planId, PageRequest page) {
        json.requireExists("plan", planId);
        return queries.list(kind, planId, page);
    }

    public Tagged<RawJson> get(UUID id) {
        return queries.one(kind, id);
    }

    /** All of a plan as they are written, by id, in the plan's order. */
    public SequencedMap<UUID, I> inputs(UUID planId) {
        SequencedMap<UUID, I> inputs = new LinkedHashMap<>();
        inOrder(planId).forEach(part -> inputs.put(part.id(), part.toInput()));
        return inputs;
    }

    public UUID create(UUID planId, I input) {
        json.requireExists("plan", planId);
        return add(make(planId, input, position(planId, input), clock.instant()));
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem as a creation */
    void bringBack(Reversible.Gone gone) {
        UUID planId = Objects.requireNonNull(gone.planId());
        I input = documents.toRecord(gone.written(), written);
        add(gone.identify(make(planId, input, position(planId, input), clock.instant())));
    }

    private UUID add(P part) {
        I input = part.toInput();
        Problem.throwIfAny(input.check(queries.foreignBuildingBlocks(part.planId(), input.blockIds())));
        parts().persistAndFlush(part);
        history.created(subject(part), documents.toDocument(input), shown(part));
        return part.id();
    }

    public Tagged<RawJson> patch(UUID id, IfMatch ifMatch, MergePatch patch) {
        P part = locked(id);
        I before = part.toInput();
        ObjectNode shownBefore = shown(part);
        conflicts.requireCurrent(ifMatch, id, part.version(), before, patch);
        I after = documents.merge(before, patch);
        Problem.throwIfAny(after.check(queries.foreignBuildingBlocks(part.planId(), after.blockIds())));
        part.apply(after, position(part.planId(), after), clock.instant());
        parts().flush();
        history.changed(subject(part), documents.toDocument(part.toInput()), shownBefore, shown(part));
        changed.fire(new PlanPartChanged(queries.measuresShowing(kind, List.of(id))));
        return get(id);
    }

    /**
     * Puts several in another order at once.
     *
     * @param ifMatch the plan's version: two who order the same plan do not overwrite each other
     * @return the plan
     */
    public Tagged<RawJson> reorder(UUID planId, IfMatch ifMatch, List<UUID> ids) {
        plans.newVersion(planId, ifMatch);
        SequencedMap<UUID, P> present = new LinkedHashMap<>();
        SequencedMap<UUID, Integer> positions = new LinkedHashMap<>();
        inOrder(planId).forEach(part -> {
            present.put(part.id(), part);
            positions.put(part.id(), part.position());
        });
        Problem.throwIfAny(OrderRules.check(present.keySet(), ids));
        Map<UUID, Integer> moves = OrderRules.moves(positions, ids);
        moves.forEach((id, position) -> move(Objects.requireNonNull(present.get(id)), position));
        changed.fire(new PlanPartChanged(queries.measuresShowing(kind, List.copyOf(moves.keySet()))));
        return plans.get(planId);
    }

    private void move(P part, int position) {
        ObjectNode before = shown(part);
        part.moveTo(position, clock.instant());
        parts().flush();
        history.changed(subject(part), documents.toDocument(part.toInput()), before, shown(part));
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404, 412; 409 that names what refers to it */
    public void delete(UUID id, IfMatch ifMatch) {
        P part = locked(id);
        conflicts.requireCurrent(ifMatch, id, part.version(), part.toInput());
        references.requireNone(kind.entity(), id);
        history.deleted(subject(part), shown(part));
        parts().delete(part);
        parts().flush();
    }

    private List<P> inOrder(UUID planId) {
        return parts().list("planId = ?1 order by position, id", planId);
    }

    private int position(UUID planId, I input) {
        return Objects.requireNonNullElseGet(input.position(), () -> queries.nextPosition(kind, planId));
    }

    private P locked(UUID id) {
        return parts().findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
    }

    private ObjectNode shown(P part) {
        I input = part.toInput();
        ObjectNode shown = documents.toDocument(input);
        if (shown.remove(kind.references()) != null) {
            queries.buildingBlockTitles(input.blockIds()).forEach(shown.putArray(kind.shownReferences())::add);
        }
        return shown;
    }

    private HistorySubject subject(P part) {
        return new HistorySubject(kind.entity(), part.id(), part.title(), part.planId(), List.of(), part.version());
    }
}
