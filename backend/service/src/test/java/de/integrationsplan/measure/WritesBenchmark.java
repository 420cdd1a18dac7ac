package de.integrationsplan.measure;

import static de.integrationsplan.testing.User.COORDINATOR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrationsplan.testing.ManyMeasures;
import de.integrationsplan.testing.NumberedSql;
import de.integrationsplan.testing.Stack;
import de.integrationsplan.testing.Turns;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * How much of bare SQL a creation and a change of a measure reach: the same rows are written, with the lock, the entry of the history, the
 * words for the search and the stored answer, and the same document is read. Among 10,000 measures, in turns in one run. No test:
 * {@code backend/benchmarks/writes} runs it.
 */
@QuarkusTest
@TestProfile(WritesBenchmark.OwnDatabase.class)
@WithTestResource(Stack.class)
class WritesBenchmark {

    private static final int ROUNDS = 301;
    private static final int WARM_UP = 300;
    private static final double BAR = 0.25;

    private static final String DOCUMENT =
            "select cast(staff_measure_json(m, true, '{}') as text), measure_etag(m) from measure m where m.id = ?1";

    /** With the document of an entry that the service wrote. */
    private static final String RECORD = """
            insert into history (at, actor_id, action, entity, entity_id, title, plan_id, measure_ids, version, changes, snapshot, request_id)
            select now(), actor_id, action, entity, ?1, title, plan_id, array[?1], version, changes, snapshot, request_id
            from history where id = ?2""";

    private static final List<String> CREATION = List.of(
            "select pg_try_advisory_xact_lock(hashtextextended(cast(?1 as text), 0))",
            """
            insert into measure (id, plan_id, lineage, position, title, description, status, created_at, updated_at)
            values (?1, ?3, ?1, (select max(position) + 1 from measure where plan_id = ?3), 'Sprachkurs', 'Für Eltern', 'planned', now(), now())""",
            "insert into measure_goal (measure_id, goal_id, plan_id, position) values (?1, ?4, ?3, 1)",
            RECORD,
            "call refresh_measure_search(array[?1])",
            DOCUMENT,
            """
            insert into idempotent_request (principal, operation, key, body_hash, status, headers, body, created_at)
            select 'x', 'createMeasure', cast(m.id as text), 'x', 201, '{}', cast(staff_measure_json(m, true, '{}') as text), now()
            from measure m where m.id = ?1""");

    private static final List<String> CHANGE = List.of(
            "select * from measure where id = ?1 for update",
            "update measure set title = 'Sprachkurs ' || version, version = version + 1, updated_at = now() where id = ?1",
            RECORD,
            "call refresh_measure_search(array[?1])",
            DOCUMENT);

    public static class OwnDatabase implements QuarkusTestProfile {}

    @Inject
    AgroalDataSource database;

    @Inject
    ObjectMapper mapper;

    @TestHTTPResource
    @SuppressWarnings("NullAway.Init")
    URI service;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String token = "Bearer " + COORDINATOR.token();
    private String path = "";
    private String etag = "";
    private int changes;

    @Test
    void writes_against_bare_sql() throws Exception {
        Connection superuser = ManyMeasures.superuser();
        ManyMeasures.add(superuser, 1, 10_000, 10_000);
        UUID plan = UUID.fromString(ManyMeasures.ids(superuser, 10_000).get("planId"));
        UUID goal = UUID.fromString(ManyMeasures.ids(superuser, 10_000).get("goalId"));
        create(plan, goal);
        long created = newestEntry(superuser);
        change();
        long changed = newestEntry(superuser);
        UUID other = UUID.randomUUID();
        run(CREATION, other, created, plan, goal);
        print(
                "creation",
                Turns.medians(
                        WARM_UP,
                        ROUNDS,
                        () -> run(CREATION, UUID.randomUUID(), created, plan, goal),
                        () -> create(plan, goal)));
        print("change", Turns.medians(WARM_UP, ROUNDS, () -> run(CHANGE, other, changed), this::change));
    }

    private static void print(String name, double[] medians) {
        System.out.printf(
                Locale.ROOT,
                "writes: %-8s API %6.2f ms, bare SQL %6.2f ms, part of bare SQL %.2f (bar %.2f)%n",
                name,
                medians[1],
                medians[0],
                medians[0] / medians[1],
                BAR);
    }

    private static long newestEntry(Connection superuser) throws Exception {
        try (var rows =
                superuser.createStatement().executeQuery("select max(id) from history where entity = 'measure'")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void create(UUID plan, UUID goal) throws Exception {
        String body = mapper.writeValueAsString(
                Map.of("title", "Sprachkurs", "description", "Für Eltern", "goalIds", List.of(goal)));
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(service.resolve("/api/v1/plans/" + plan + "/measures"))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
        assertEquals(201, answer.statusCode(), answer.body());
        path = answer.headers().firstValue("Location").orElseThrow();
        etag = answer.headers().firstValue("ETag").orElseThrow();
    }

    private void change() throws Exception {
        String body = mapper.writeValueAsString(Map.of("title", "Sprachkurs " + changes++));
        HttpResponse<String> answer = send(HttpRequest.newBuilder(service.resolve(path))
                .header("Content-Type", "application/merge-patch+json")
                .header("If-Match", etag)
                .method("PATCH", HttpRequest.BodyPublishers.ofString(body)));
        assertEquals(200, answer.statusCode(), answer.body());
        etag = answer.headers().firstValue("ETag").orElseThrow();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.header("Authorization", token).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** In one transaction. */
    private void run(List<String> statements, Object... values) throws Exception {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (String sql : statements) {
                NumberedSql numbered = NumberedSql.of(sql);
                try (PreparedStatement statement = connection.prepareStatement(numbered.text())) {
                    numbered.set(statement, values);
                    statement.execute();
                }
            }
            connection.commit();
        }
    }
}
