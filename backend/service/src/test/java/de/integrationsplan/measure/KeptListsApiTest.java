package de.integrationsplan.measure;

import static de.integrationsplan.testing.User.COORDINATOR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrationsplan.publishing.PlanFixture;
import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Plans;
import de.integrationsplan.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What lists are read from is kept where it changes, and is what would be computed: after each test for the newest measures, whichever
 * test made them.
 */
@QuarkusTest
@WithTestResource(Stack.class)
class KeptListsApiTest {

    private static final String NEWEST = "(select * from measure order by id desc limit 2000) newest";

    private static final String WRONG_LEADS = """
            with wanted as (select * from measure_places(array(select id from %s)) where role = 'open-lead'),
                 kept as (select * from measure_place where measure_id in (select id from %s) and role = 'open-lead')
            select (select count(*) from (table wanted except table kept) missing)
                 + (select count(*) from (table kept except table wanted) left_over)""".formatted(NEWEST, NEWEST);

    private static final String WRONG_STATES = """
            select count(*) from measure m cross join unnest(cast('{new,publication}' as text[])) wanted
            where m.id in (select id from %s)
              and (select array_agg(p.value) from measure_place p
                   where p.measure_id = m.id and p.role = wanted and p.plan_id = m.plan_id and p.position = m.position)
                  is distinct from array[list_value(case when wanted = 'publication' then measure_publication_state(m)
                                                         when measure_is_new(m) then 'new' else 'not-new' end)]""".formatted(NEWEST);

    private static final String WRONG_DAYS = """
            select count(*) from measure m left join measure_due d on d.measure_id = m.id
            where m.id in (select id from %s)
              and (d.measure_id, d.due, d.last_reported, d.touched) is distinct from (
                  case when m.status not in ('completed', 'dropped') then m.id end, progress_due(m),
                  case when m.status not in ('completed', 'dropped') then progress_last(m) end,
                  cast(progress_stale(m, 0) as date))""".formatted(NEWEST);

    private static final String WRONG_HISTORY = """
            select count(*) from (select distinct unnest(measure_ids), id from (select * from history order by id desc limit 2000) h
                                  except select measure_id, history_id from history_measure) missing""";

    @Inject
    EntityManager database;

    @AfterEach
    @Transactional
    void what_is_kept_is_what_would_be_computed() {
        for (String wrong : List.of(WRONG_LEADS, WRONG_STATES, WRONG_DAYS, WRONG_HISTORY)) {
            assertEquals(0L, ((Number) database.createNativeQuery(wrong).getSingleResult()).longValue(), wrong);
        }
    }

    @Test
    void a_measure_is_new_until_the_plan_before_has_it() {
        Plans.Made before = Plans.make();
        String first = Plans.measure(before, "Sprachkurs");
        String next = Plans.id("/plans", Map.of("year", 2021, "title", "Danach " + UUID.randomUUID()));
        String block = Plans.id("/plans/" + next + "/building-blocks", Map.of("number", "10.1", "title", "Sprache"));
        String goal = Plans.id(
                "/plans/" + next + "/goals", Map.of("title", "Spracherwerb", "buildingBlockIds", List.of(block)));
        String lineage = Http.as(COORDINATOR).get("/measures/" + first).path("lineage");
        Plans.id(
                "/plans/" + next + "/measures",
                Map.of("title", "Sprachkurs", "goalIds", List.of(goal), "lineage", lineage, "markedNew", true));
        assertEquals(1, listed(next, "isNew=true"));
        patch("/plans/" + next, Map.of("predecessorId", before.id()));
        assertEquals(0, listed(next, "isNew=true"));
        assertEquals(1, listed(next, "isNew=false"));
        delete("/measures/" + first);
        assertEquals(1, listed(next, "isNew=true"));
    }

    @Test
    void a_published_measure_that_changes_or_moves_is_listed_as_changed() {
        PlanFixture plan = PlanFixture.withMeasures(3);
        List<String> ids = plan.measureIds();
        assertEquals(3, listed(plan.planId, "publication=draft"));
        Http.posting(COORDINATOR, Map.of())
                .post("/plans/" + plan.planId + "/publications")
                .then()
                .statusCode(201);
        assertEquals(3, listed(plan.planId, "publication=published"));
        PlanFixture.change(ids.get(0), Map.of("title", "Anders"));
        assertEquals(1, listed(plan.planId, "publication=changed"));
        Http.as(COORDINATOR)
                .contentType("application/json")
                .header("If-Match", Plans.etag("/plans/" + plan.planId))
                .body(Map.of("ids", List.of(ids.get(0), ids.get(2), ids.get(1))))
                .put("/plans/" + plan.planId + "/measures/order")
                .then()
                .statusCode(200);
        assertEquals(3, listed(plan.planId, "publication=changed"));
        assertEquals(0, listed(plan.planId, "publication=published"));
    }

    @Test
    void a_day_on_which_a_report_is_due_moves_with_reports_schedules_and_status() {
        Plans.Made plan = Plans.make();
        String course = Plans.measure(plan, "Sprachkurs");
        String advice = Plans.measure(plan, "Beratung");
        patch("/plans/" + plan.id() + "/progress-schedule", Map.of("firstDue", "2020-06-30", "everyMonths", 6));
        what_is_kept_is_what_would_be_computed();
        patch("/measures/" + advice + "/progress-schedule", Map.of("firstDue", "2020-03-31", "everyMonths", 3));
        Plans.id("/measures/" + course + "/progress", Map.of("date", "2020-05-01", "text", "Hat begonnen"));
        what_is_kept_is_what_would_be_computed();
        patch("/measures/" + course, Map.of("status", "running"));
        patch("/measures/" + course, Map.of("status", "completed"));
        delete("/measures/" + advice);
    }

    private static int listed(String plan, String filter) {
        return Http.as(COORDINATOR)
                .get("/plans/" + plan + "/measures?" + filter)
                .then()
                .statusCode(200)
                .extract()
                .path("items.size()");
    }

    private static void patch(String path, Map<String, ?> changes) {
        Http.patching(COORDINATOR, Plans.etag(path), changes).patch(path).then().statusCode(200);
    }

    private static void delete(String path) {
        Http.as(COORDINATOR)
                .header("If-Match", Plans.etag(path))
                .delete(path)
                .then()
                .statusCode(204);
    }
}
