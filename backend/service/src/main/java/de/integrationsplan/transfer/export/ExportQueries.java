package de.integrationsplan.transfer.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrationsplan.platform.persistence.JsonQueries;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.transfer.SourceRows;
import de.integrationsplan.transfer.table.SourceRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what an export writes. */
@ApplicationScoped
class ExportQueries {

    private static final String ROWS = """
            select cast(json_build_object(
                'id', m.id, 'title', m.title, 'description', m.description, 'status', m.status, 'isNew', measure_is_new(m),
                'items', (select coalesce(json_agg(json_build_object('text', i.text, 'isNew', i.is_new) order by i.position), '[]')
                          from measure_item i where i.measure_id = m.id),
                'schedule', json_build_object('from', m.schedule_from, 'to', m.schedule_to, 'recurrence', m.schedule_recurrence,
                    'events', (select coalesce(json_agg(json_build_object('date', e.date, 'title', e.title) order by e.position), '[]')
                               from measure_event e where e.measure_id = m.id)),
                'goals', (select coalesce(json_agg(g.title order by mg.position), '[]')
                          from measure_goal mg join goal g on g.id = mg.goal_id where mg.measure_id = m.id),
                'blocks', (select coalesce(json_agg(json_build_object('number', b.number, 'title', b.title,
                                   'memberNumbers', (select coalesce(json_agg(member.number order by link.position), '[]')
                                                     from building_block_member link join building_block member
                                                          on member.id = link.member_id
                                                     where link.combination_id = b.id)) order by b.position, b.id), '[]')
                           from building_block b
                           where b.id in (select gb.building_block_id from measure_goal mg
                                          join goal_building_block gb on gb.goal_id = mg.goal_id where mg.measure_id = m.id)),
                'parties', (select coalesce(json_agg(json_build_object('role', r.role, 'key', o.key, 'name', o.name, 'note', r.note,
                                   'openEnded', r.open_ended, 'person', c.name, 'wording', r.wording)
                                   order by array_position(array ['lead', 'cooperation', 'further'], r.role), r.position), '[]')
                            from responsibility r left join organisation o on o.id = r.organisation_id
                                 left join contact_person c on c.id = r.contact_person_id
                            where r.measure_id = m.id and r.valid @> current_date),
                'lines', (select coalesce(json_agg(json_build_object('id', l.id, 'kind', l.kind, 'qualifier', l.qualifier,
                                 'amount', l.amount, 'amountFrom', l.amount_from, 'recurrence', l.recurrence, 'label', l.label,
                                 'periodFrom', l.period_from, 'periodTo', l.period_to, 'fte', l.fte, 'wording', l.wording)
                                 order by l.position, l.id), '[]')
                          from budget_line_measure lm join budget_line l on l.id = lm.budget_line_id
                          where lm.measure_id = m.id and (?2 or not l.internal)),
                'note', m.internal_note, 'importId', m.source_import_id, 'sourceRow', m.source_row, 'page', m.source_page) as text) as json
            from measure m where m.plan_id = ?1 order by m.position, m.id""";

    @Inject
    JsonQueries json;

    @Inject
    SourceRows sources;

    @Inject
    ObjectMapper mapper;

    record Plan(String title, int year) {}

    /** A row with the cells that it was read from; null for a measure that was entered here. */
    record Sourced(PlanRow row, @Nullable SourceRow source) {}

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 without such a plan */
    Plan plan(UUID planId) {
        List<Tuple> rows = json.rows("select title, year from plan where id = ?1", planId);
        if (rows.isEmpty()) {
            throw Problem.notFound();
        }
        return new Plan(rows.get(0).get("title", String.class), rows.get(0).get("year", Integer.class));
    }

    /** In the plan's order. */
    List<Sourced> rows(UUID planId, boolean withInternalLines) {
        Map<UUID, Map<Integer, SourceRow>> imports = new HashMap<>();
        List<Sourced> rows = new ArrayList<>();
        for (var found : json.all(ROWS, planId, withInternalLines)) {
            PlanRow row = read(found.text());
            SourceRow source = row.importId() == null
                    ? null
                    : imports.computeIfAbsent(row.importId(), sources::ofImport).get(row.sourceRow());
            rows.add(new Sourced(row, source));
        }
        return rows;
    }

    private PlanRow read(String row) {
        try {
            return mapper.readValue(row, PlanRow.class);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException(notOurs);
        }
    }
}
