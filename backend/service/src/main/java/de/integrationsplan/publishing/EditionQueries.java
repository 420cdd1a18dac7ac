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
import org.jspecify.annotations.Nullable;

/** Reads editions and channels for staff. */
@ApplicationScoped
@Transactional
public class EditionQueries {

    private static final String EDITION = """
            select e.number, (select min(channel_key) from edition_channel where edition_number = e.number) as first_channel,
                cast(json_strip_nulls(json_build_object(
                'id', e.id, 'edition', e.number, 'planId', e.plan_id, 'publishedAt', iso_instant(e.published_at),
                'publishedBy', e.published_by, 'note', e.note,
                'decision', case when e.decision_number is not null then json_build_object(
                    'number', e.decision_number, 'date', e.decision_date, 'url', e.decision_url) end,
                'channels', (select json_agg(json_build_object('key', c.channel_key, 'count', c.item_count, 'digest', c.digest,
                                'added', c.added, 'changed', c.changed, 'removed', c.removed) order by c.channel_key)
                             from edition_channel c where c.edition_number = e.number))) as text) as document
            from edition e
            where %s
            order by e.number desc
            limit ?2""";

    private static final String CHANNEL = """
            select cast(json_strip_nulls(json_build_object(
                'key', c.key, 'name', c.name, 'access', c.access, 'url', c.url,
                'licence', json_build_object('name', c.licence_name, 'url', c.licence_url, 'attribution', c.licence_attribution),
                'edition', n.edition_number, 'publishedAt', iso_instant(n.published_at), 'count', n.item_count,
                'digest', n.digest)) as text)
            from channel c
                     left join lateral (select * from edition_channel ec join edition e on e.number = ec.edition_number
                                        where ec.channel_key = c.key order by ec.edition_number desc limit 1) n on true
            where cast(?1 as text) is null or c.key = ?1
            order by c.key""";

    /** @param path where the public finds it: its first channel; below {@code /api/v1} */
    public record NewEdition(String path, Tagged<RawJson> edition) {}

    /** The channels as the contract's {@code ChannelList}. */
    public record ChannelList(List<RawJson> items) {}

    @Inject
    EntityManager database;

    @Inject
    Gate gate;

    public NewEdition one(int number) {
        Tuple row = rows("e.number = ?1", number, 1).get(0);
        String path = "/published/" + row.get("first_channel", String.class) + "/editions/" + number;
        return new NewEdition(path, Tagged.of(new RawJson(row.get("document", String.class)), number));
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

    public ChannelList channels() {
        return new ChannelList(channels(null));
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 without such a channel */
    public RawJson channel(String key) {
        return channels(key).stream().findFirst().orElseThrow(Problem::notFound);
    }

    @SuppressWarnings("unchecked")
    private List<RawJson> channels(@Nullable String key) {
        List<String> documents = database.createNativeQuery(CHANNEL, String.class)
                .setParameter(1, key)
                .getResultList();
        return documents.stream().map(RawJson::new).toList();
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String condition, Object parameter, int limit) {
        return database.createNativeQuery(EDITION.formatted(condition), Tuple.class)
                .setParameter(1, parameter)
                .setParameter(2, limit)
                .getResultList();
    }
}
