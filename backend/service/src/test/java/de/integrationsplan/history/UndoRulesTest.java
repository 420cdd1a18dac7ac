package de.integrationsplan.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import de.integrationsplan.history.ObjectHistory.Kind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UndoRulesTest {

    private static final UUID ID = UUID.randomUUID();

    @Test
    void a_changed_field_becomes_what_it_was_and_later_changes_of_others_stay() {
        RecordedEntry created = entry(1, "Anna", "{'title': 'Kurs', 'note': 'alt'}");
        RecordedEntry renamed = entry(2, "Ben", "{'title': 'Sprachkurs', 'note': 'alt'}");
        RecordedEntry noted = entry(3, "Cem", "{'title': 'Sprachkurs', 'note': 'neu'}");
        UndoRules.TakenBack back = UndoRules.change(
                history(created, renamed, noted), renamed, state("{'title': 'Sprachkurs', 'note': 'neu'}"));
        assertEquals(state("{'title': 'Kurs', 'note': 'neu'}"), back.wanted());
        assertEquals(List.of(), back.obstacles());
    }

    @Test
    void what_somebody_changed_since_stands_in_the_way_and_is_named() {
        RecordedEntry created = entry(1, "Anna", "{'title': 'Kurs'}");
        RecordedEntry renamed = entry(2, "Ben", "{'title': 'Sprachkurs'}");
        RecordedEntry again = entry(3, "Cem", "{'title': 'Deutschkurs'}");
        UndoRules.TakenBack back =
                UndoRules.change(history(created, renamed, again), renamed, state("{'title': 'Deutschkurs'}"));
        UndoRules.Obstacle obstacle = back.obstacles().get(0);
        assertEquals("title", obstacle.field());
        assertEquals("Cem", obstacle.changedBy());
        assertEquals(again.at(), obstacle.changedAt());
        assertEquals(TextNode.valueOf("Deutschkurs"), obstacle.present());
    }

    @Test
    void what_was_put_back_already_is_left_as_it_is() {
        RecordedEntry created = entry(1, "Anna", "{'title': 'Kurs'}");
        RecordedEntry renamed = entry(2, "Ben", "{'title': 'Sprachkurs'}");
        RecordedEntry back = entry(3, "Anna", "{'title': 'Kurs'}");
        UndoRules.TakenBack undone =
                UndoRules.change(history(created, renamed, back), renamed, state("{'title': 'Kurs'}"));
        assertEquals(state("{'title': 'Kurs'}"), undone.wanted());
        assertEquals(List.of(), undone.obstacles());
    }

    @Test
    void a_field_that_came_with_the_change_goes_with_it() {
        RecordedEntry created = entry(1, "Anna", "{'title': 'Kurs', 'items': []}");
        RecordedEntry noted = entry(2, "Ben", "{'title': 'Kurs', 'items': ['a'], 'note': 'neu'}");
        UndoRules.TakenBack back = UndoRules.change(
                history(created, noted), noted, state("{'title': 'Kurs', 'items': ['a'], 'note': 'neu'}"));
        assertEquals(state("{'title': 'Kurs'}"), back.wanted());
    }

    @Test
    void what_was_created_and_changed_since_is_not_removed() {
        RecordedEntry created = entry(1, "Anna", "{'title': 'Kurs', 'origin': {'lineage': 'x'}}");
        RecordedEntry renamed = entry(2, "Ben", "{'title': 'Sprachkurs', 'origin': {'lineage': 'x'}}");
        assertEquals(
                List.of(),
                UndoRules.creation(history(created), created, state("{'title': 'Kurs'}")),
                "the origin is no change");
        assertEquals(
                "Ben",
                UndoRules.creation(history(created, renamed), created, state("{'title': 'Sprachkurs'}"))
                        .get(0)
                        .changedBy());
    }

    @Test
    void what_an_entry_did_is_told_by_the_states_around_it() {
        RecordedEntry created = entry(1, "Anna", "{'title': 'Kurs'}");
        RecordedEntry changed = entry(2, "Anna", "{'title': 'Sprachkurs'}");
        RecordedEntry deleted = gone(3, "{'title': 'Sprachkurs'}");
        RecordedEntry returned = entry(4, "Anna", "{'title': 'Sprachkurs'}");
        ObjectHistory history = history(created, changed, deleted, returned);
        assertEquals(Kind.CREATION, history.kind(created));
        assertEquals(Kind.CHANGE, history.kind(changed));
        assertEquals(Kind.DELETION, history.kind(deleted));
        assertEquals(Kind.CREATION, history.kind(returned));
        assertNull(history.before(created));
    }

    private static ObjectHistory history(RecordedEntry... entries) {
        return new ObjectHistory(List.of(entries));
    }

    private static RecordedEntry entry(int id, String actor, String state) {
        return new RecordedEntry(
                id,
                Instant.EPOCH.plusSeconds(id),
                actor,
                "measure",
                ID,
                null,
                List.of(),
                id,
                false,
                state(state),
                null);
    }

    private static RecordedEntry gone(int id, String state) {
        return new RecordedEntry(
                id,
                Instant.EPOCH.plusSeconds(id),
                "Anna",
                "measure",
                ID,
                null,
                List.of(),
                id,
                true,
                state(state),
                null);
    }

    private static ObjectNode state(String json) {
        try {
            return (ObjectNode) new ObjectMapper().readTree(json.replace('\'', '"'));
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }
}
