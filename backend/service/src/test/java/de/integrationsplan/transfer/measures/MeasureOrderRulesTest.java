package de.integrationsplan.transfer.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeasureOrderRulesTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void titles_stand_in_german_order_and_numbers_by_their_value() {
        assertEquals(
                "amt 9, Amt 10, Ämter, Amtsblatt, Straße 1, Strasse 2, Zuzug",
                String.join(
                        ", ",
                        sorted("title", "Zuzug", "Strasse 2", "Amtsblatt", "Straße 1", "Ämter", "Amt 10", "amt 9")));
    }

    @Test
    void the_other_direction_turns_everything_round_but_what_is_empty_stays_last() {
        assertEquals(List.of("C", "B", "A"), sorted("-title", "B", "C", "A"));
        assertEquals(
                List.of("2012", "2011-05"),
                Stream.of(scheduled("2011-05"), scheduled(null), scheduled("2012"))
                        .sorted(MeasureOrder.of("-schedule").comparator())
                        .limit(2)
                        .map(MeasureCells::firstDate)
                        .toList());
    }

    @Test
    void a_status_stands_where_it_comes_in_the_life_of_a_measure() {
        assertEquals(
                List.of("planned", "running", "completed", "dropped"),
                Stream.of("completed", "dropped", "planned", "running")
                        .map(status -> MAPPER.createObjectNode().put("status", status))
                        .sorted(MeasureOrder.of("status").comparator())
                        .map(measure -> measure.get("status").asText())
                        .toList());
    }

    private static List<String> sorted(String order, String... titles) {
        return Stream.of(titles)
                .map(title -> MAPPER.createObjectNode().put("title", title))
                .sorted(MeasureOrder.of(order).comparator())
                .map(measure -> measure.get("title").asText())
                .toList();
    }

    private static ObjectNode scheduled(@Nullable String from) {
        return MAPPER.valueToTree(Map.of("schedule", from == null ? Map.of() : Map.of("from", from)));
    }
}
