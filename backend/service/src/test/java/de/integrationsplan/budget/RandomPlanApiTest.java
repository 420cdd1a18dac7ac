package de.integrationsplan.budget;

import static de.integrationsplan.testing.User.COORDINATOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A random plan of 1,000 measures and 1,000 lines, 300 of them pots, in the real database: at every level it reconciles, and what
 * the database adds up is what {@link BudgetRules} add up.
 */
@QuarkusTest
@WithTestResource(Stack.class)
class RandomPlanApiTest {

    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    private static String plan = "";

    @Inject
    RandomPlanRows rows;

    private final ObjectMapper mapper = new ObjectMapper();

    @ParameterizedTest
    @EnumSource(GroupBy.class)
    void reconciles_at_every_level(GroupBy groupBy) throws Exception {
        JsonNode totals = totals(groupBy, true);

        assertEquals(1000, totals.get("lineCount").asInt());
        for (String bound : List.of("lower", "upper")) {
            BigDecimal groups = NOTHING;
            for (JsonNode group : totals.get("items")) {
                groups = groups.add(money(group, bound));
                assertEquals(money(group, bound), lines(group, bound.equals("upper") ? "counts" : "countsLower"));
                assertEquals(
                        money(group, bound), money(group.get("own"), bound).add(money(group.get("thirdParty"), bound)));
                assertTrue(money(group, "lower").compareTo(money(group, "upper")) <= 0);
            }
            assertEquals(money(totals, bound), groups.add(money(totals.get("countedElsewhere"), bound)));
            assertEquals(money(totals, bound), lines(totals, bound.equals("upper") ? "counts" : "countsLower"));
        }
        Set<String> once = new HashSet<>();
        totals.get("lines").forEach(line -> assertTrue(once.add(line.get("id").asText()), "a pot counts once"));
        for (JsonNode group : totals.get("items")) {
            Set<String> ids = new HashSet<>();
            group.get("lines").forEach(line -> assertTrue(ids.add(line.get("id").asText()), "once in each group"));
        }
    }

    @ParameterizedTest
    @EnumSource(GroupBy.class)
    void the_database_adds_up_as_the_rules_do(GroupBy groupBy) throws Exception {
        JsonNode byRules = withoutLines(totals(groupBy, true));

        assertTrue(byRules.get("items").size() > 1);
        assertEquals(mapper.readTree(byRules.toString()), totals(groupBy, false));
    }

    private JsonNode totals(GroupBy groupBy, boolean lines) throws Exception {
        if (plan.isEmpty()) {
            plan = rows.write(UUID.randomUUID().hashCode(), new RandomPlanRows.Size(1000, 1000, 300))
                    .toString();
        }
        return mapper.readTree(Http.as(COORDINATOR)
                .get("/plans/" + plan + "/budget-totals?groupBy=" + groupBy.code() + "&lines=" + lines)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static JsonNode withoutLines(JsonNode totals) {
        List<JsonNode> all = new ArrayList<>(List.of(totals));
        totals.get("items").forEach(all::add);
        all.forEach(total -> ((ObjectNode) total).putArray("lines"));
        return totals;
    }

    private static BigDecimal lines(JsonNode total, String field) {
        BigDecimal sum = NOTHING;
        for (JsonNode line : total.get("lines")) {
            sum = sum.add(money(line, field));
        }
        return sum;
    }

    private static BigDecimal money(JsonNode node, String field) {
        return new BigDecimal(node.get(field).asText());
    }
}
