package de.integrationsplan.publishing;

import de.integrationsplan.history.FieldChange;
import de.integrationsplan.platform.page.PageRequest;
import de.integrationsplan.platform.page.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Reads from the channels' logs what an edition did, and compares with what stood there before. */
@ApplicationScoped
@Transactional
public class EditionChanges {

    /** An edition's lines are the last ones of its channel up to it, as many as it added, changed and removed. */
    private static final String LINES = """
            select c.channel_key as channel, c.sequence, cast(c.lineage as text) as lineage,
                cast(c.measure_id as text) as measure, c.title, c.document, before.document as before,
                iso_instant(c.removed_at) as removed_at, c.removed_reason, cast(c.replacement as text) as replacement,
                (select r.title from published_change r
                 where r.channel_key = c.channel_key and r.lineage = c.replacement
                 order by r.sequence desc limit 1) as replacement_title
            from edition e
                     join edition_channel ec on ec.edition_number = e.number
                     join published_change c on c.channel_key = ec.channel_key and c.sequence <= ec.last_sequence
                        and c.sequence > ec.last_sequence - ec.added - ec.changed - ec.removed
                     left join lateral (select b.document from published_change b
                                        where b.channel_key = c.channel_key and b.lineage = c.lineage
                                          and b.sequence < c.sequence
                                        order by b.sequence desc limit 1) before on true
            where e.plan_id = ?1 and e.number = ?2 and (c.channel_key, c.sequence) > (?3, ?4)
            order by c.channel_key, c.sequence
            limit ?5""";

    @Inject
    EntityManager database;

    @Inject
    EditionQueries editions;

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 without such an edition of this plan */
    public Slice<PublicationChange> of(UUID planId, int number, PageRequest page) {
        editions.ofPlan(planId, number);
        return Slice.of(
                page,
                lines(planId, number, page),
                EditionChanges::change,
                line -> List.of(
                        line.get("channel", String.class), line.get("sequence").toString()));
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> lines(UUID planId, int number, PageRequest page) {
        return database.createNativeQuery(LINES, Tuple.class)
                .setParameter(1, planId)
                .setParameter(2, number)
                .setParameter(3, Objects.requireNonNullElse(page.key(0), ""))
                .setParameter(4, Long.parseLong(Objects.requireNonNullElse(page.key(1), "0")))
                .setParameter(5, page.limitPlusOne())
                .getResultList();
    }

    private static PublicationChange change(Tuple line) {
        String document = line.get("document", String.class);
        String before = line.get("before", String.class);
        boolean changed = document != null && before != null;
        return new PublicationChange(
                line.get("channel", String.class),
                document == null ? "disappeared" : changed ? "changed" : "appeared",
                line.get("lineage", String.class),
                line.get("measure", String.class),
                line.get("title", String.class),
                changed ? FieldChange.between(CanonicalJson.read(before), CanonicalJson.read(document)) : null,
                document == null ? removed(line) : null);
    }

    private static PublicationChange.Removed removed(Tuple line) {
        return new PublicationChange.Removed(
                line.get("removed_at", String.class),
                line.get("removed_reason", String.class),
                line.get("replacement", String.class),
                line.get("replacement_title", String.class));
    }
}
