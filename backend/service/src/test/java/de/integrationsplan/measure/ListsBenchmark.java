package de.integrationsplan.measure;

import static de.integrationsplan.testing.User.COORDINATOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrationsplan.platform.page.PageRequest;
import de.integrationsplan.platform.search.Closeness;
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
import java.sql.ResultSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.postgresql.PGStatement;

/**
 * How much of what bare SQL answers lists, one measure and writes reach, and how a page grows with the number of measures; in turns in one
 * run. No test: {@code backend/benchmarks/lists} runs it.
 */
@QuarkusTest
@TestProfile(ListsBenchmark.OwnDatabase.class)
@WithTestResource(Stack.class)
class ListsBenchmark {

    private static final int ROUNDS = 101;
    private static final int WARM_UP = 60;

    /** Always the same work for the database: how fast the machine is while one number of measures is looked at, and while another is. */
    private static final String REFERENCE = "select sum(sqrt(i)) from generate_series(1, 10000) i";

    private static final MeasureQueries.View VIEW = new MeasureQueries.View(true, "{}");

    public static class OwnDatabase implements QuarkusTestProfile {}

    /** @param bar the part of bare SQL that is to be reached at the largest number */
    private record Case(String path, double bar, Consumer<MeasureFilter> filter) {}

    @Inject
    AgroalDataSource database;

    @TestHTTPResource
    @SuppressWarnings("NullAway.Init")
    URI service;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, Double> atFirst = new LinkedHashMap<>();

    @Test
    void lists_against_bare_sql() throws Exception {
        Connection superuser = ManyMeasures.superuser();
        int total = Integer.getInteger("benchmark.measures", 100_000);
        int from = 1;
        for (int to : new int[] {100, 10_000, 100_000, 1_000_000}) {
            if (to <= total) {
                ManyMeasures.add(superuser, from, to, to);
                measure(to, ManyMeasures.ids(superuser, to));
                from = to + 1;
            }
        }
    }

    private void measure(int measures, Map<String, String> ids) throws Exception {
        UUID plan = UUID.fromString(ids.get("planId"));
        UUID block = UUID.fromString(ids.get("buildingBlockId"));
        String list = "/plans/" + plan + "/measures";
        Map<String, Case> cases = new LinkedHashMap<>();
        cases.put("list", new Case(list, 0.6, filter -> {}));
        cases.put("by block", new Case(list + "?buildingBlock=" + block, 0.6, filter -> filter.buildingBlock = block));
        cases.put("by status", new Case(list + "?status=running", 0.6, filter -> filter.status = "running"));
        cases.put("by state", new Case(list + "?publication=draft", 0.6, filter -> filter.publication = "draft"));
        cases.put("by title", new Case(list + "?sort=title", 0.6, filter -> filter.sort = "title"));
        cases.put("search", new Case(list + "?q=integration", 0.6, filter -> filter.text = "integration"));
        for (Map.Entry<String, Case> each : cases.entrySet()) {
            MeasureFilter filter = new MeasureFilter();
            each.getValue().filter().accept(filter);
            MeasureLists.Statement statement = MeasureLists.statement(
                    new MeasureScope(filter, plan, null, List.of()), Closeness.EXACT, VIEW, new PageRequest(50, null));
            compare(each.getKey(), measures, each.getValue(), statement);
        }
        UUID one = UUID.fromString(ids.get("measureId"));
        compare(
                "one measure",
                measures,
                new Case("/measures/" + one, 0.45, filter -> {}),
                new MeasureLists.Statement(
                        "select cast(staff_measure_json(m, ?2, cast(?3 as json)) as text), measure_etag(m) from measure m where m.id = ?1",
                        new Object[] {one, true, "{}"}));
    }

    /** Rows that the statement brought last. */
    private int shown;

    private void compare(String name, int measures, Case wanted, MeasureLists.Statement statement) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(service.resolve("/api/v1" + wanted.path()))
                .header("Authorization", "Bearer " + COORDINATOR.token())
                .build();
        double[] medians = Turns.medians(
                WARM_UP,
                ROUNDS,
                () -> run(new MeasureLists.Statement(REFERENCE, new Object[0])),
                () -> run(statement),
                () -> assertEquals(
                        200,
                        client.send(request, HttpResponse.BodyHandlers.ofString())
                                .statusCode()));
        double grown = medians[2] / medians[0];
        System.out.printf(
                Locale.ROOT,
                "lists: %-12s %,9d measures, %3d shown: API %7.2f ms, bare SQL %7.2f ms, part of bare SQL %.2f (bar %.2f), against the fewest"
                        + " with as many shown %.2f (bar 1.20)%n",
                name,
                measures,
                shown,
                medians[2],
                medians[1],
                medians[1] / medians[2],
                wanted.bar(),
                grown / atFirst.computeIfAbsent(name + shown, any -> grown));
    }

    private void run(MeasureLists.Statement statement) throws Exception {
        NumberedSql numbered = NumberedSql.of(statement.sql());
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = connection.prepareStatement(numbered.text())) {
            // As the service does: planned for these values.
            prepared.unwrap(PGStatement.class).setPrepareThreshold(0);
            numbered.set(prepared, statement.parameters());
            try (ResultSet rows = prepared.executeQuery()) {
                shown = 0;
                while (rows.next()) {
                    shown++;
                }
                assertTrue(shown > 0);
            }
        }
    }
}
