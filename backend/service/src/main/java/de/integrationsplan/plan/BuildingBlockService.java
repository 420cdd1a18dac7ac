package de.integrationsplan.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.history.Conflicts;
import de.integrationsplan.history.History;
import de.integrationsplan.history.HistorySubject;
import de.integrationsplan.platform.contract.Documents;
import de.integrationsplan.platform.contract.MergePatch;
import de.integrationsplan.platform.http.IfMatch;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.http.Tagged;
import de.integrationsplan.platform.page.PageRequest;
import de.integrationsplan.platform.page.Slice;
import de.integrationsplan.platform.persistence.JsonQueries;
import de.integrationsplan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Use cases around building blocks. */
@ApplicationScoped
@Transactional
public class BuildingBlockService {

    private static final String TABLE = "building_block";

    @Inject
    BuildingBlockRepository blocks;

    @Inject
    JsonQueries json;

    @Inject
    PlanQueries queries;

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

    public Slice<RawJson> list(UUID planId, PageRequest page) {
        return queries.buildingBlocks(planId, page);
    }

    public Tagged<RawJson> get(UUID id) {
        return queries.buildingBlock(id);
    }

    /** All of a plan as they are written, by id, in the plan's order. */
    public Map<UUID, BuildingBlockInput> inputs(UUID planId) {
        Map<UUID, BuildingBlockInput> inputs = new LinkedHashMap<>();
        blocks.list("planId = ?1 order by position, id", planId)
                .forEach(block -> inputs.put(block.id(), block.toInput()));
        return inputs;
    }

    public UUID create(UUID planId, BuildingBlockInput input) {
        json.requireExists("plan", planId);
        Problem.throwIfAny(PlanRules.check(input, queries.foreignBuildingBlocks(planId, input.memberIds())));
        int position = Objects.requireNonNullElseGet(input.position(), () -> queries.nextPosition(TABLE, planId));
        BuildingBlock block = new BuildingBlock(planId, input, position, clock.instant());
        blocks.persistAndFlush(block);
        history.created(subject(block), documents.toDocument(block.toInput()), shown(block.toInput()));
        return block.id();
    }

    public Tagged<RawJson> patch(UUID id, IfMatch ifMatch, MergePatch patch) {
        BuildingBlock block = locked(id);
        BuildingBlockInput before = block.toInput();
        conflicts.requireCurrent(ifMatch, id, block.version(), before, patch);
        BuildingBlockInput after = documents.merge(before, patch);
        Problem.throwIfAny(PlanRules.check(after, queries.foreignBuildingBlocks(block.planId(), after.memberIds())));
        int position =
                Objects.requireNonNullElseGet(after.position(), () -> queries.nextPosition(TABLE, block.planId()));
        block.apply(after, position, clock.instant());
        blocks.flush();
        history.changed(subject(block), documents.toDocument(block.toInput()), shown(before), shown(block.toInput()));
        changed.fire(new PlanPartChanged(queries.measuresOfBuildingBlock(id)));
        return get(id);
    }

    public void delete(UUID id, IfMatch ifMatch) {
        BuildingBlock block = locked(id);
        conflicts.requireCurrent(ifMatch, id, block.version(), block.toInput());
        history.deleted(subject(block), shown(block.toInput()));
        blocks.delete(block);
        blocks.flush();
    }

    private BuildingBlock locked(UUID id) {
        return blocks.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
    }

    private ObjectNode shown(BuildingBlockInput input) {
        ObjectNode shown = documents.toDocument(input);
        if (shown.remove("memberIds") != null) {
            queries.titles(TABLE, input.memberIds()).forEach(shown.putArray("members")::add);
        }
        return shown;
    }

    private static HistorySubject subject(BuildingBlock block) {
        return new HistorySubject(
                "building-block", block.id(), block.title(), block.planId(), List.of(), block.version());
    }
}
