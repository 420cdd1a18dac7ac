package de.integrationsplan.continuation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.http.Tagged;
import de.integrationsplan.platform.page.PageRequest;
import de.integrationsplan.platform.page.Slice;
import de.integrationsplan.platform.persistence.JsonQueries;
import de.integrationsplan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads continuations and their lines. */
@ApplicationScoped
class ContinuationQueries {

    private static final String LINES = """
            select m.id as measure_id, m.lineage, m.title, m.status, m.schedule_to, m.schedule_recurrence,
                   (select max(cast(e.date as text)) from measure_event e where e.measure_id = m.id) as last_event,
                   l.id, cast(l.input as text) as input, l.version, history_actor_name(l.decided_by_id) as decided_by, l.decided_at, l.accepted_at,
                   l.accepted_measure_id, m.position, m.created_at > c.created_at as added_later,
                   cast(continued_measure_json(m) as text) as measure,
                   cast(changed_since_json(m, coalesce(l.accepted_at, l.decided_at)) as text) as changed_since
            from continuation c
                     join measure m on m.plan_id = c.plan_id
                     left join continuation_line l on l.continuation_id = c.id and l.measure_id = m.id
            where c.id = ?1""";

    private static final String PAGE = LINES + """
             and (cast(?2 as text) is null or coalesce(l.decision, 'undecided') = ?2)
             and (cast(?3 as boolean) is null or (l.accepted_at is not null) = ?3)
             and (cast(?4 as integer) is null or (m.position, m.id) > (cast(?4 as integer), cast(?5 as uuid)))
            order by m.position, m.id limit ?6""";

    @Inject
    JsonQueries json;

    @Inject
    ObjectMapper mapper;

    Slice<RawJson> ofPlan(UUID planId, PageRequest page) {
        json.requireExists("plan", planId);
        return json.page("""
                select cast(continuation_json(c) as text) as json, c.year, c.id from continuation c
                where c.plan_id = ?1
                  and (cast(?2 as integer) is null or (c.year, c.id) > (cast(?2 as integer), cast(?3 as uuid)))
                order by c.year, c.id limit ?4""", page, planId, page.key(0), page.key(1), page.limitPlusOne());
    }

    Tagged<RawJson> one(UUID id) {
        return json.one(
                "select cast(continuation_json(c) as text) as json, c.version as tag from continuation c where c.id = ?1",
                id);
    }

    Slice<ContinuationLine> lines(
            Continuation continuation,
            @Nullable ContinuationDecision decision,
            @Nullable Boolean accepted,
            PageRequest page) {
        List<Tuple> rows = json.rows(
                PAGE,
                continuation.id(),
                decision == null ? null : decision.key(),
                accepted,
                page.key(0),
                page.key(1),
                page.limitPlusOne());
        return Slice.of(
                page,
                rows,
                row -> line(continuation, row),
                row -> List.of(String.valueOf(row.get("position")), String.valueOf(row.get("measure_id"))));
    }

    /** All lines in the order of the plan. */
    List<ContinuationLine> lines(Continuation continuation) {
        return json.rows(LINES + " order by m.position, m.id", continuation.id()).stream()
                .map(row -> line(continuation, row))
                .toList();
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 for a measure that is not in the continued plan */
    ContinuationLine line(Continuation continuation, UUID measureId) {
        return json.rows(LINES + " and m.id = ?2", continuation.id(), measureId).stream()
                .findFirst()
                .map(row -> line(continuation, row))
                .orElseThrow(Problem::notFound);
    }

    /** The measures that were accepted and are in the next plan, each with its counterpart there. */
    Map<UUID, UUID> counterparts(Continuation continuation) {
        return json.rows("""
                        select measure_id, accepted_measure_id from continuation_line
                        where continuation_id = ?1 and accepted_measure_id is not null""", continuation.id()).stream()
                .collect(Collectors.toMap(
                        row -> row.get("measure_id", UUID.class), row -> row.get("accepted_measure_id", UUID.class)));
    }

    /** By people: that another measure of a shared pot was accepted or taken back does not count. */
    boolean wasTouchedSince(UUID measureId, Instant since) {
        return json.count("""
                        select count(*) from history_measure of join history h on h.id = of.history_id
                        where of.measure_id = ?1 and h.at > ?2
                          and not (h.entity = 'budget-line' and h.action = 'changed'
                                   and not jsonb_path_exists(h.changes, '$[*] ? (@.field != "measures")'))""", measureId, since) > 0;
    }

    Tagged<ContinuationLineView> view(Continuation continuation, UUID measureId) {
        ContinuationLine line = line(continuation, measureId);
        return Tagged.of(ContinuationLineView.of(line), line.version());
    }

    private ContinuationLine line(Continuation continuation, Tuple row) {
        var situation = new ContinuationRules.Situation(
                row.get("status", String.class),
                row.get("schedule_to", String.class),
                row.get("schedule_recurrence", String.class),
                row.get("last_event", String.class));
        Integer version = row.get("version", Integer.class);
        String changedSince = row.get("changed_since", String.class);
        return new ContinuationLine(
                row.get("id", UUID.class),
                row.get("measure_id", UUID.class),
                row.get("lineage", UUID.class),
                row.get("title", String.class),
                new RawJson(row.get("measure", String.class)),
                row.get("added_later", Boolean.class),
                changedSince == null ? null : new RawJson(changedSince),
                ContinuationRules.propose(situation, continuation.input().year()),
                input(row.get("input", String.class)),
                version == null ? 0 : version,
                row.get("decided_by", String.class),
                row.get("decided_at", Instant.class),
                row.get("accepted_at", Instant.class),
                row.get("accepted_measure_id", UUID.class));
    }

    private ContinuationLineInput input(@Nullable String stored) {
        try {
            return stored == null ? ContinuationLineInput.NONE : mapper.readValue(stored, ContinuationLineInput.class);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException(notOurs);
        }
    }
}
