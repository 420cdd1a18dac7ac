package de.integrationsplan.publishing.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.integrationsplan.platform.problem.ProblemType;
import de.integrationsplan.publishing.feed.FeedRows.Edition;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** How long a portal may stay away. */
class RetentionRulesTest {

    private static final Instant NOW = Instant.parse("2011-12-01T12:00:00Z");
    private static final Retention RETENTION = new Retention(Duration.ofDays(400));
    private static final FeedRows.Channel CHANNEL = new FeedRows.Channel(
            "mokme", "mokme.de", "de", true, false, null, null, null, new FeedRows.Licence("L", "https://l", "K"));

    private final TreeMap<Integer, Edition> editions = new TreeMap<>();
    private final ChannelHead head = new ChannelHead(CHANNEL, RETENTION);
    private final FeedCursors cursors = new FeedCursors("secret");

    @Test
    void it_is_declared_as_a_duration_in_days() {
        assertEquals("P400D", RETENTION.text());
    }

    @Test
    void a_cursor_is_good_until_its_edition_was_replaced_longer_ago_than_that() {
        edition(1, 500);
        edition(2, 401);
        edition(3, 399);
        edition(4, 1);
        assertEquals(2, RETENTION.oldestEdition(editions, NOW));
        refused(1);
        assertEquals(4, cursorOf(2).delivery().edition());
        assertEquals(4, cursorOf(3).delivery().edition());
    }

    @Test
    void the_day_itself_is_still_within() {
        edition(1, 500);
        editions.put(2, at(2, NOW.minus(RETENTION.period()).plusMillis(1)));
        assertEquals(1, RETENTION.oldestEdition(editions, NOW));
        editions.put(2, at(2, NOW.minus(RETENTION.period())));
        assertEquals(2, RETENTION.oldestEdition(editions, NOW));
    }

    @Test
    void a_cursor_of_the_newest_edition_never_expires_as_nothing_was_missed() {
        edition(1, 5_000);
        assertEquals(1, cursorOf(1).delivery().edition());
        assertEquals(0, RETENTION.oldestEdition(new TreeMap<>(), NOW));
    }

    private Answer cursorOf(int edition) {
        EditionSnapshot newest = EditionSnapshot.of(editions.lastEntry().getValue(), List.of());
        ChangeLog log = new ChangeLog(
                head, newest, List.of(), new HashMap<>(editions), RETENTION.oldestEdition(editions, NOW), cursors);
        EditionSnapshot then = EditionSnapshot.of(Objects.requireNonNull(editions.get(edition)), List.of());
        String scope = FeedQuery.NONE.scope(head.path("/changes"));
        return log.page(FeedQuery.NONE.at(cursors.write(scope, FullLoad.place(then, 1))));
    }

    private void refused(int edition) {
        Refusal refusal = assertThrows(Refusal.class, () -> cursorOf(edition));
        var problem = refusal.problem().get();
        assertEquals(ProblemType.CURSOR_EXPIRED.status(), problem.getStatusCode());
        assertEquals("/api/v1/published/mokme/measures", problem.getHeaders().get("Location"));
    }

    private void edition(int number, int daysAgo) {
        editions.put(number, at(number, NOW.minus(Duration.ofDays(daysAgo))));
    }

    private static Edition at(int number, Instant at) {
        String digest = Integer.toString(number).repeat(64).substring(0, 64);
        return new Edition("mokme", number, at, at.toString(), null, null, 0, digest, number);
    }
}
