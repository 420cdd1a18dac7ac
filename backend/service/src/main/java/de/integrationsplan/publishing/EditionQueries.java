package de.integrationsplan.publishing;

import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.http.Tagged;
import de.integrationsplan.platform.page.PageRequest;
import de.integrationsplan.platform.page.Slice;
import de.integrationsplan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Reads editions for staff. */
@ApplicationScoped
@Transactional
public class EditionQueries {

    private static final String EDITION = """
            select e.number, (select min(channel_key) from edition_channel where edition_number = e.number) as first_channel,
                cast(json_strip_nulls(json_build_object(
                'id', e.id, 'edition', e.number, 'planId', e.plan_id, 'publishedAt', iso_instant(e.published_at),
                'publishedBy', history_actor_name(e.published_by_id), 'note', e.note,
                'decision', case when e.decision_number is not null then json_build_object(
                    'number', e.decision_number, 'date', e.decision_date, 'url', e.decision_url) end,
                'channels', (select json_agg(json_build_object('key', c.channel_key, 'count', c.item_count, 'digest', c.digest,
                                'added', c.added, 'changed', c.changed, 'removed', c.removed) order by c.channel_key)
                             from edition_channel c where c.edition_number = e.number))) as text) as document
            from edition e
            where %s
            order by e.number desc
            limit ?2""";

    /** @param path where the public finds it: its first channel; below {@code /api/v1} */
    public record NewEdition(int number, String path, Tagged<RawJson> edition) {}

    @Inject
    EntityManager database;

    @Inject
    Gate gate;

    /** An edition that exists. */
    public NewEdition one(int number) {
        Tuple row = rows("e.number = ?1", number, 1).get(0);
        String path = "/published/" + row.get("first_channel", String.class) + "/editions/" + number;
        return new NewEdition(number, path, Tagged.of(new RawJson(row.get("document", String.class)), number));
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 without such a plan */
    public Slice<RawJson> ofPlan(UUID planId, PageRequest page) {
        gate.yearOf(planId);
        int before = Integer.parseInt(Objects.requireNonNullElse(page.key(0), Integer.toString(Integer.MAX_VALUE)));
        return Slice.of(
                page,
                rows("e.plan_id = ?1 and e.number < " + before, planId, page.limitPlusOne()),
                row -> new RawJson(row.get("document", String.class)),
                row -> List.of(row.get("number").toString()));
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 without such an edition of this plan */
    public Tagged<RawJson> ofPlan(UUID planId, int number) {
        return rows("e.number = " + number + " and e.plan_id = ?1", planId, 1).stream()
                .findFirst()
                .map(row -> Tagged.of(new RawJson(row.get("document", String.class)), number))
                .orElseThrow(Problem::notFound);
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String condition, Object parameter, int limit) {
        return database.createNativeQuery(EDITION.formatted(condition), Tuple.class)
                .setParameter(1, parameter)
                .setParameter(2, limit)
                .getResultList();
    }
}
