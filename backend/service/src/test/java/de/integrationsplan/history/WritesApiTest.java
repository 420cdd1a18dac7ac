package de.integrationsplan.history;

import static de.integrationsplan.testing.User.ADMIN;
import static de.integrationsplan.testing.User.COORDINATOR;
import static de.integrationsplan.testing.User.EDITOR_40;
import static de.integrationsplan.testing.User.FINANCE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.OwnChannel;
import de.integrationsplan.testing.Plans;
import de.integrationsplan.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** I5: history entries = writes; a write that is refused or taken back by the database leaves none. */
@QuarkusTest
@WithTestResource(Stack.class)
class WritesApiTest {

    private final Writes writes = new Writes();

    private static String unique(String what) {
        return what + " " + UUID.randomUUID();
    }

    @Test
    void every_write_to_a_plan_leaves_an_entry() {
        String plan = "/plans/" + writes.post(COORDINATOR, "/plans", Map.of("year", 2020, "title", unique("Plan")));
        writes.patch(COORDINATOR, plan, Map.of("subtitle", "neu"));
        writes.patch(COORDINATOR, plan + "/progress-schedule", Map.of("firstDue", "2020-06-30", "everyMonths", 6));
        String block = writes.post(COORDINATOR, plan + "/building-blocks", Map.of("title", "Sprache", "number", "1"));
        writes.patch(COORDINATOR, "/building-blocks/" + block, Map.of("title", "Sprachen"));
        String goal =
                writes.post(COORDINATOR, plan + "/goals", Map.of("title", "Ziel", "buildingBlockIds", List.of(block)));
        writes.patch(COORDINATOR, "/goals/" + goal, Map.of("title", "Ziele"));
        String measure =
                writes.post(COORDINATOR, plan + "/measures", Map.of("title", "Kurs", "goalIds", List.of(goal)));
        writes.patch(COORDINATOR, "/measures/" + measure, Map.of("title", "Kurse"));
        String organisation =
                writes.post(COORDINATOR, "/organisations", Map.of("name", unique("Verein"), "kind", "partner"));
        writes.patch(COORDINATOR, "/organisations/" + organisation, Map.of("name", unique("Verein")));
        String party = writes.post(
                COORDINATOR,
                "/measures/" + measure + "/responsibilities",
                Map.of("role", "further", "organisationId", organisation));
        writes.patch(COORDINATOR, "/responsibilities/" + party, Map.of("note", "bis Ende"));
        writes.post(COORDINATOR, "/measures/" + measure + "/progress", Map.of("text", "läuft"));

        String restorations = "/measures/" + measure + "/restorations";
        writes.recorded(
                "post",
                restorations,
                Http.posting(COORDINATOR, Map.of("version", 1))
                        .header("If-Match", "*")
                        .post(restorations));
        writes.post(COORDINATOR, "/history/" + Log.newest(measure) + "/undo", Map.of());

        String continuation = "/continuations/"
                + writes.post(COORDINATOR, plan + "/continuations", Map.of("year", 2021, "title", unique("Nächster")));
        writes.patch(COORDINATOR, continuation + "/lines/" + measure, Map.of("decision", "carried"));
        writes.post(COORDINATOR, continuation + "/acceptances", Map.of());
        String given = "/continuations/"
                + writes.post(COORDINATOR, plan + "/continuations", Map.of("year", 2022, "title", unique("Anderer")));
        writes.delete(COORDINATOR, given);

        writes.delete(COORDINATOR, "/responsibilities/" + party);
        writes.delete(COORDINATOR, "/measures/" + measure);
        writes.delete(COORDINATOR, "/goals/" + goal);
        writes.delete(COORDINATOR, "/building-blocks/" + block);
        String unused = writes.post(COORDINATOR, "/organisations", Map.of("name", unique("Verein"), "kind", "partner"));
        writes.delete(COORDINATOR, "/organisations/" + unused);
        String empty = writes.post(COORDINATOR, "/plans", Map.of("year", 2020, "title", unique("Leer")));
        writes.delete(COORDINATOR, "/plans/" + empty);
        assertTrue(writes.walked().size() >= 26, writes.walked()::toString);
    }

    @Test
    void every_write_about_money_leaves_an_entry() {
        Plans.Made plan = Plans.make();
        String funder = Plans.id("/organisations", Map.of("name", unique("Stiftung"), "kind", "partner"));
        String programme = "/funding-programmes/"
                + writes.post(FINANCE, "/funding-programmes", Map.of("name", "Topf", "funderId", funder));
        writes.patch(FINANCE, programme, Map.of("note", "läuft"));
        String line = "/budget-lines/"
                + writes.post(
                        FINANCE,
                        "/plans/" + plan.id() + "/budget-lines",
                        Map.of(
                                "kind", "money",
                                "qualifier", "exact",
                                "amount", "100.00",
                                "measures", List.of(Map.of("measureId", Plans.measure(plan, "Kurs")))));
        writes.patch(FINANCE, line, Map.of("label", "Honorare"));
        String unused = "/budget-lines/"
                + writes.post(
                        FINANCE,
                        "/plans/" + plan.id() + "/budget-lines",
                        Map.of(
                                "kind",
                                "staff",
                                "qualifier",
                                "as-needed",
                                "measures",
                                List.of(Map.of("measureId", Plans.measure(plan, "Treff")))));
        writes.delete(FINANCE, unused);
        writes.post(
                FINANCE,
                line + "/entries",
                Map.of("kind", "planned", "amount", "5.00", "fiscalYear", 2020, "date", "2020-01-02", "text", "Beleg"));
        writes.delete(FINANCE, programme);
        writes.post(FINANCE, "/fiscal-years/2199/close", Map.of("note", "Abschluss"));
        writes.post(FINANCE, "/fiscal-years/2199/reopen", Map.of("note", "Nachtrag"));
    }

    @Test
    void every_write_about_publishing_leaves_an_entry() {
        Plans.Made plan = Plans.make();
        String measure = Plans.measure(plan, "Kurs");
        Plans.lead(measure, "40");
        String key = "walk-" + UUID.randomUUID().toString().substring(0, 8);
        writes.post(ADMIN, "/channels", channel(key));
        String channel = "/channels/" + key;
        writes.patch(ADMIN, channel, Map.of("name", "Umbenannt"));
        String hook = channel + "/webhooks/"
                + writes.post(ADMIN, channel + "/webhooks", Map.of("url", "https://portal.example/hook"));
        writes.patch(ADMIN, hook, Map.of("enabled", false));
        writes.post(ADMIN, hook + "/secrets", Map.of("keepOldHours", 1));
        writes.delete(ADMIN, hook + "/previous-secret");
        writes.delete(ADMIN, hook);
        writes.post(ADMIN, channel + "/close", Map.of());
        writes.post(ADMIN, channel + "/reopen", Map.of());
        writes.delete(ADMIN, channel);
        try (OwnChannel own = OwnChannel.withoutToken()) {
            writes.post(COORDINATOR, "/plans/" + plan.id() + "/publications", Map.of("channels", List.of(own.key)));
            writes.post(
                    COORDINATOR,
                    "/measures/" + measure + "/withdrawals",
                    Map.of("reason", "fällt aus", "channels", List.of(own.key)));
            String later = writes.post(
                    COORDINATOR,
                    "/plans/" + plan.id() + "/scheduled-publications",
                    Map.of("dueAt", Instant.now().plusSeconds(86_400).toString(), "channels", List.of(own.key)));
            writes.post(COORDINATOR, "/scheduled-publications/" + later + "/cancel", Map.of());
        }
    }

    private static Map<String, ?> channel(String key) {
        return Map.of(
                "key",
                key,
                "name",
                "Kanal " + key,
                "access",
                "public",
                "licence",
                Map.of("name", "dl-de/by-2-0", "url", "https://www.govdata.de/dl-de/by-2-0", "attribution", "Kreis"));
    }

    @Test
    void what_the_database_refuses_leaves_no_entry() {
        Plans.Made plan = Plans.make();
        Plans.measure(plan, "Kurs");
        String before = Log.newest(plan.goal());
        // Its entry is written before the reference is noticed.
        Log.delete("/goals/" + plan.goal())
                .statusCode(409)
                .body("code", org.hamcrest.Matchers.equalTo("still-referenced"));
        assertEquals(before, Log.newest(plan.goal()));
    }

    @Test
    void of_many_writers_at_once_each_that_succeeded_left_one_entry() {
        Plans.Made plan = Plans.make();
        String measure = Plans.measure(plan, "Kurs");
        Plans.lead(measure, "40");
        String path = "/measures/" + measure;
        AtomicInteger succeeded = new AtomicInteger();
        IntStream.range(0, 40).parallel().forEach(round -> {
            int status = Http.patching(
                            round % 2 == 0 ? COORDINATOR : EDITOR_40,
                            Plans.etag(path),
                            Map.of("description", "Fassung " + round))
                    .patch(path)
                    .statusCode();
            assertTrue(Set.of(200, 412).contains(status), "answers " + status);
            succeeded.addAndGet(status == 200 ? 1 : 0);
        });
        List<String> entries = Http.as(COORDINATOR)
                .queryParams(Map.of("entityId", measure, "action", "changed", "limit", 200))
                .get("/history")
                .path("items.id");
        assertEquals(succeeded.get(), entries.size());
    }
}
