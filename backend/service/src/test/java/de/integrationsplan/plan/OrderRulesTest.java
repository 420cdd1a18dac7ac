package de.integrationsplan.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OrderRulesTest {

    static final UUID A = new UUID(0, 1);
    static final UUID B = new UUID(0, 2);
    static final UUID C = new UUID(0, 3);
    static final UUID D = new UUID(0, 4);

    @Test
    void all_can_be_put_in_another_order() {
        assertEquals(Map.of(C, 1, A, 2, B, 3), OrderRules.moves(present(1, 2, 3), List.of(C, A, B)));
    }

    @Test
    void what_is_not_named_keeps_its_place() {
        assertEquals(Map.of(D, 2, B, 9), OrderRules.moves(present(1, 2, 7, 9), List.of(D, B)));
    }

    @Test
    void nothing_moves_when_the_order_is_what_it_was() {
        assertEquals(Map.of(), OrderRules.moves(present(1, 2, 3), List.of(A, B, C)));
        assertEquals(Map.of(), OrderRules.moves(present(1, 2, 3), List.of(B)));
    }

    @Test
    void two_that_held_the_same_place_are_told_apart() {
        assertEquals(Map.of(A, 2, C, 3), OrderRules.moves(present(1, 1, 2), List.of(B, A)));
    }

    @Test
    void what_is_not_there_is_named_by_its_place_in_the_list() {
        assertEquals(
                List.of("/ids/1"),
                OrderRules.check(present(1, 2).keySet(), List.of(A, D)).stream()
                        .map(error -> error.pointer())
                        .toList());
    }

    private static SequencedMap<UUID, Integer> present(int... positions) {
        SequencedMap<UUID, Integer> present = new LinkedHashMap<>();
        for (int index = 0; index < positions.length; index++) {
            present.put(new UUID(0, index + 1), positions[index]);
        }
        return present;
    }
}
