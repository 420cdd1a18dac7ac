package de.integrationsplan.publishing.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReadingRulesTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(60);

    private static Holding edition(int number) {
        return new Holding(number, number * 10L, Way.FULL_LOAD);
    }

    @Test
    void a_newer_edition_takes_the_place_of_the_older_one() {
        assertEquals(Reading.of(edition(8), LATER), Reading.of(edition(7), NOON).then(Reading.of(edition(8), LATER)));
    }

    @Test
    void the_same_edition_again_is_only_seen_again() {
        assertEquals(
                new Reading(edition(7), NOON, LATER),
                Reading.of(edition(7), NOON).then(Reading.of(edition(7), LATER)));
    }

    @Test
    void who_pages_through_an_older_edition_keeps_the_newer_one() {
        assertEquals(
                new Reading(edition(7), NOON, LATER),
                Reading.of(edition(7), NOON).then(Reading.of(edition(6), LATER)));
    }

    @Test
    void a_request_that_brings_no_whole_edition_takes_none_away() {
        assertEquals(
                new Reading(edition(7), NOON, LATER),
                Reading.of(edition(7), NOON).then(Reading.of(null, LATER)));
        assertNull(Reading.of(null, NOON).then(Reading.of(null, LATER)).holding());
        assertEquals(Reading.of(edition(1), LATER), Reading.of(null, NOON).then(Reading.of(edition(1), LATER)));
    }
}
