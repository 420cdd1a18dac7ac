package de.integrationsplan.plan;

import de.integrationsplan.platform.persistence.JsonQueries;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What keeps a plan or a part of it from being deleted, by name. The database would refuse as well, but without saying why. */
@ApplicationScoped
class References {

    private static final int NAMED = 20;

    private static final String OF_BLOCK = """
            select 'building-block' as entity, b.id, b.title, b.position, 1 as place
            from building_block_member link join building_block b on b.id = link.combination_id where link.member_id = ?1
            union all
            select 'goal', g.id, g.title, g.position, 2
            from goal_building_block link join goal g on g.id = link.goal_id where link.building_block_id = ?1""";

    private static final String OF_GOAL = """
            select 'measure' as entity, m.id, m.title, m.position, 1 as place
            from measure_goal link join measure m on m.id = link.measure_id where link.goal_id = ?1""";

    private static final String OF_PLAN = """
            select 'building-block' as entity, id, title, position, 1 as place from building_block where plan_id = ?1
            union all select 'goal', id, title, position, 2 from goal where plan_id = ?1
            union all select 'measure', id, title, position, 3 from measure where plan_id = ?1
            union all select 'budget-line', id, coalesce(label, wording, kind), position, 4 from budget_line where plan_id = ?1
            union all select 'plan', id, title, year, 5 from plan where predecessor_id = ?1
            union all select 'continuation', id, title, year, 6 from continuation where plan_id = ?1
            union all select 'import', id, file_name, 1, 7 from plan_import where plan_id = ?1
            union all select 'edition', id, coalesce(note, cast(number as text)), number, 8 from edition where plan_id = ?1""";

    private static final Map<String, String> SOURCES =
            Map.of("building-block", OF_BLOCK, "goal", OF_GOAL, "plan", OF_PLAN);

    @Inject
    JsonQueries json;

    /** One object that refers to another. */
    record Reference(String entity, UUID id, String title) {}

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 409 with the first {@value #NAMED} that refer to it */
    void requireNone(String entity, UUID id) {
        List<Tuple> rows = json.rows(
                "select r.*, count(*) over () as total from (%s) r order by r.place, r.position, r.id limit %d"
                        .formatted(Objects.requireNonNull(SOURCES.get(entity)), NAMED),
                id);
        if (rows.isEmpty()) {
            return;
        }
        long total = rows.get(0).get("total", Long.class);
        throw Problem.builder(
                        ProblemType.STILL_REFERENCED,
                        "%d object(s) belong to it or refer to it, see `references`. Delete or move them first."
                                .formatted(total))
                .with(
                        "references",
                        rows.stream()
                                .map(row -> new Reference(
                                        row.get("entity", String.class),
                                        row.get("id", UUID.class),
                                        row.get("title", String.class)))
                                .toList())
                .build();
    }
}
