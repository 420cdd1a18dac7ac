package de.integrationsplan.budget;

import static de.integrationsplan.testing.User.COORDINATOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrationsplan.testing.Stack;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How much longer totals by block take through the API than the bare aggregate that gives the same answer, and than a naive one that
 * knows no shares, measured in turns in one run. No test:
 * {@code backend/benchmarks/totals} runs it.
 */
@QuarkusTest
@WithTestResource(Stack.class)
class TotalsBenchmark {

    private static final int WARM_UP = 60;
    private static final int ROUNDS = 60;
    private static final double BAR = 1.5;

    /** Pots once in each block, in full: nothing is split by shares, told apart as own or shared, named, or written as JSON. */
    private static final String NAIVE = """
            select counted.building_block_id,
                   sum(case when l.qualifier = 'at-most' then 0 else coalesce(l.amount_from, l.amount) end) as lower,
                   sum(l.amount) as upper, sum(l.amount) filter (where l.qualifier = 'exact') as exact,
                   sum(l.amount) filter (where l.qualifier = 'about') as about,
                   sum(l.amount) filter (where l.qualifier = 'at-most') as at_most,
                   count(*) filter (where l.amount is null) as unquantified
            from (select distinct lm.budget_line_id, gb.building_block_id
                  from budget_line_measure lm
                           join measure_goal mg on mg.measure_id = lm.measure_id
                           join goal_building_block gb on gb.goal_id = mg.goal_id
                  where lm.plan_id = ?) counted
                     join budget_line l on l.id = counted.budget_line_id
            where l.kind in ('money', 'funding-programme', 'third-party')
            group by counted.building_block_id""";

    /** The service's own statement, its parameters numbered the way of JDBC. */
    private static final Pattern PARAMETER = Pattern.compile("\\?([1-4])");

    /** The service's own statement, for a connection without Hibernate. */
    private static final String SAME = TotalSql.of(GroupBy.BUILDING_BLOCK, Locale.GERMAN);

    @Inject
    RandomPlanRows rows;

    @Inject
    AgroalDataSource database;

    @TestHTTPResource
    @SuppressWarnings("NullAway.Init")
    URI service;

    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @CsvSource({"100, 100, 30", "1000, 1000, 300", "10000, 10000, 3000"})
    void totals_by_block_against_the_bare_aggregate(int measures, int lines, int pots) throws Exception {
        UUID plan = rows.write(1, new RandomPlanRows.Size(measures, lines, pots));
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute("analyze");
        }
        HttpRequest request = HttpRequest.newBuilder(
                        service.resolve("/api/v1/plans/" + plan + "/budget-totals?groupBy=building-block&lines=false"))
                .header("Authorization", "Bearer " + COORDINATOR.token())
                .build();
        long[] api = new long[ROUNDS];
        long[] same = new long[ROUNDS];
        long[] naive = new long[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long start = System.nanoTime();
            run(NAIVE, plan);
            long first = System.nanoTime();
            runNumbered(plan, true, "building-block", "Ohne Angabe");
            long second = System.nanoTime();
            assertEquals(
                    200,
                    client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode());
            long third = System.nanoTime();
            if (round >= 0) {
                naive[round] = first - start;
                same[round] = second - first;
                api[round] = third - second;
            }
        }
        double ratio = median(api) / median(same);
        System.out.printf(
                Locale.ROOT,
                "totals by block, %,d measures: API %.2f ms = %.2f × bare SQL of the same answer (bar %.1f) = %.2f × naive SQL%n",
                measures,
                median(api),
                ratio,
                BAR,
                median(api) / median(naive));
        assertTrue(measures < 10_000 || ratio <= BAR, "ratio " + ratio);
    }

    /** JDBC knows parameters by their place only. */
    private void runNumbered(Object... values) throws Exception {
        List<Object> placed = PARAMETER
                .matcher(SAME)
                .results()
                .map(found -> values[Integer.parseInt(found.group(1)) - 1])
                .toList();
        run(PARAMETER.matcher(SAME).replaceAll("?"), placed.toArray());
    }

    private void run(String sql, Object... parameters) throws Exception {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < parameters.length; index++) {
                statement.setObject(index + 1, parameters[index]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                assertTrue(rows.next());
            }
        }
    }

    private static double median(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2] / 1e6;
    }
}
