package de.integrationsplan.budget;

import de.integrationsplan.platform.persistence.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Writes a random plan straight into the tables, as thousands of requests would take minutes: measures with goals in one to three
 * of nine blocks and up to two leads, lines of one measure, pots of two to six measures, every third one with shares.
 */
@ApplicationScoped
class RandomPlanRows {

    @Inject
    EntityManager database;

    /** How much there is of a plan; the first lines are the pots. */
    record Size(int measures, int lines, int pots) {}

    /** @param seed the same one writes the same plan */
    @Transactional
    UUID write(int seed, Size size) {
        UUID plan = Ids.next();
        run("select setseed(" + (seed % 1000) / 1000.0 + ")");
        run("""
                insert into plan (id, year, title, created_at, updated_at)
                values ('%1$s', 2011, 'Zufall %1$s', now(), now())""".formatted(plan));
        run("""
                insert into building_block (id, plan_id, number, title, position, created_at, updated_at)
                select gen_random_uuid(), '%s', '10.' || n, 'Baustein ' || n, n, now(), now()
                from generate_series(1, 9) n""".formatted(plan));
        run("""
                insert into goal (id, plan_id, title, position, created_at, updated_at)
                select gen_random_uuid(), '%s', 'Ziel ' || n, n, now(), now() from generate_series(1, 40) n""".formatted(plan));
        run("""
                insert into goal_building_block (goal_id, building_block_id, plan_id, position)
                select g.id, b.id, g.plan_id, row_number() over (partition by g.id)
                from goal g join building_block b on b.plan_id = g.plan_id
                where g.plan_id = '%s' and (b.position = g.position %% 10 or (b.position + g.position) %% 11 = 0)""".formatted(plan));
        run("""
                insert into measure (id, plan_id, lineage, position, title, status, created_at, updated_at)
                select gen_random_uuid(), '%s', gen_random_uuid(), n, 'Maßnahme ' || n, 'planned', now(), now()
                from generate_series(1, %d) n""".formatted(plan, size.measures()));
        run("""
                insert into measure_goal (measure_id, goal_id, plan_id, position)
                select m.id, g.id, m.plan_id, 1
                from measure m join goal g on g.plan_id = m.plan_id
                where m.plan_id = '%s' and (g.position = 1 + m.position %% 45 or g.position = 1 + m.position * 7 %% 90)""".formatted(plan));
        run("""
                insert into organisation (id, name, kind, created_at, updated_at)
                select gen_random_uuid(), 'Amt für Zufall ' || n || ' %s', 'partner', now(), now()
                from generate_series(1, 8) n""".formatted(plan));
        run("""
                insert into responsibility (id, measure_id, position, role, organisation_id, created_at, updated_at)
                select gen_random_uuid(), m.id, row_number() over (partition by m.id), 'lead', o.id, now(), now()
                from measure m,
                     (select id, row_number() over () as n from organisation where name like 'Amt für Zufall %% %1$s') o
                where m.plan_id = '%1$s' and (o.n = m.position %% 9 or o.n = m.position %% 23)""".formatted(plan));
        run("""
                insert into funding_programme (id, name, funder_id, own_share, created_at, updated_at)
                select gen_random_uuid(), 'Programm ' || o.name, o.id, case when random() < 0.7 then round(random()::numeric, 4) end,
                       now(), now()
                from organisation o where o.name like 'Amt für Zufall %% %s'""".formatted(plan));
        run("""
                do $$
                declare
                    ids uuid[] = array(select id from measure where plan_id = '%s');
                begin
                    call refresh_measure_search(ids);
                end
                $$""".formatted(plan));
        writeLines(plan, size);
        return plan;
    }

    private void writeLines(UUID plan, Size size) {
        run("""
                insert into budget_line (id, plan_id, lineage, position, kind, qualifier, amount, amount_from, recurrence,
                                         distribution, period_from, period_to, funder_id, programme_id, own_share,
                                         created_at, updated_at)
                select x.id, '%1$s', x.id, x.n, x.kind, x.qualifier, x.amount,
                       case when x.amount is not null and x.n %% 7 = 0 then round(x.amount * x.part, 2) end,
                       x.recurrence, case when x.recurrence = 'period' then (array ['even', 'at-start', null])[1 + x.n %% 3] end,
                       case when x.recurrence <> 'once' and x.n %% 5 > 0 then (2009 + x.n %% 4)::text end,
                       case when x.recurrence <> 'once' and x.n %% 11 > 0 then (2012 + x.n %% 3)::text end,
                       case when x.n %% 6 = 1 then (select o.id from organisation o
                           where o.name like 'Amt für Zufall ' || (1 + x.n %% 8) || ' %1$s') end,
                       case when x.n %% 6 = 2 then (select p.id from funding_programme p
                           where p.name like 'Programm Amt für Zufall ' || (1 + x.n %% 8) || ' %1$s') end,
                       case when x.n %% 4 = 3 then round(x.part, 6) end, now(), now()
                from (select gen_random_uuid() as id, n, random()::numeric as part,
                             (array ['money', 'money', 'money', 'third-party', 'funding-programme', 'staff'])[1 + n %% 6] as kind,
                             q as qualifier,
                             case when q not in ('as-needed', 'none')
                                 then round((random() * 10 ^ (1 + n %% 12))::numeric, 2) end as amount,
                             (array ['once', 'yearly', 'period', 'period'])[1 + n %% 4] as recurrence
                      from generate_series(1, %2$d) n,
                           lateral (select (array ['exact', 'at-most', 'about', 'at-least', 'as-needed', 'none', 'at-most',
                                                   'exact'])[1 + floor(random() * 8 + n * 0)::integer] as q) one) x""".formatted(plan, size.lines()));
        run("""
                insert into budget_line_measure (budget_line_id, measure_id, plan_id, position, share)
                select s.line, m.id, '%1$s', s.place,
                       case when not s.shared then null
                            when s.place = s.size then 1 - (s.size - 1) * round(0.99 / s.size, 6)
                            else round(0.99 / s.size, 6) end
                from (select l.id as line, l.position as n, place,
                             case when l.position <= %2$d then 2 + l.position %% 5 else 1 end as size,
                             l.position <= %2$d and l.position %% 3 = 0 as shared
                      from budget_line l,
                           generate_series(1, case when l.position <= %2$d then 2 + l.position %% 5 else 1 end) place
                      where l.plan_id = '%1$s') s
                         join measure m on m.plan_id = '%1$s' and m.position = 1 + (s.n * 37 + s.place * 131) %% %3$d""".formatted(plan, size.pots(), size.measures()));
    }

    private void run(String sql) {
        if (sql.startsWith("select")) {
            database.createNativeQuery(sql).getSingleResult();
        } else {
            database.createNativeQuery(sql).executeUpdate();
        }
    }
}
