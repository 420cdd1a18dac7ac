package de.integrationsplan.measure;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.access.Access;
import de.integrationsplan.platform.contract.Contract;
import de.integrationsplan.platform.http.IfMatch;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.http.Tagged;
import de.integrationsplan.platform.page.PageRequest;
import de.integrationsplan.platform.page.Slice;
import de.integrationsplan.platform.persistence.JsonQueries;
import de.integrationsplan.platform.problem.FieldError;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What people are typing, each for oneself: seen by nobody else, in no history, never published or exported. A draft ends when
 * its fields are saved, when it is thrown away, with its measure, or after 30 days.
 */
@ApplicationScoped
@Transactional
public class MeasureDrafts {

    static final Duration KEPT = Duration.ofDays(30);

    private static final String MINE = """
            select cast(json_build_object(
                       'measure', json_build_object('id', m.id, 'title', m.title), 'planId', p.id, 'year', p.year,
                       'baseVersion', d.base_version, 'currentVersion', m.version, 'savedAt', iso_instant(d.updated_at)) as text) as json,
                   d.version
            from measure_draft d join measure m on m.id = d.measure_id join plan p on p.id = m.plan_id
            where d.user_id = ?1 and d.version < cast(?2 as integer)
            order by d.version desc
            limit ?3""";

    @Inject
    MeasureQueries measures;

    @Inject
    JsonQueries json;

    @Inject
    EntityManager database;

    @Inject
    Contract contract;

    @Inject
    Access access;

    @Inject
    Clock clock;

    /** The caller's drafts, the newest first. */
    Slice<RawJson> mine(PageRequest page) {
        String before = page.key(0);
        return json.page(
                MINE, page, me(), before == null ? Integer.toString(Integer.MAX_VALUE) : before, page.limitPlusOne());
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 without one */
    Tagged<RawJson> get(UUID measureId) {
        return json.one(
                "select cast(measure_draft_json(d) as text) as json, d.version as tag from measure_draft d"
                        + " where d.measure_id = ?1 and d.user_id = ?2",
                measureId,
                me());
    }

    /**
     * Keeps what was typed.
     *
     * @param ifMatch version 0 stands for "there is none yet"
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 without the measure, 403 where the own organisation does not lead,
     *     412 when another window of the same person wrote meanwhile
     */
    Tagged<RawJson> put(UUID measureId, IfMatch ifMatch, MeasureDraftInput input) {
        json.requireExists("measure", measureId);
        access.requireMayEdit(measures.leadingKeys(measureId));
        requireKnownFields(input.content());
        int present = version(measureId);
        requireCurrent(ifMatch, present);
        int written = database.createNativeQuery("""
                        insert into measure_draft as present (measure_id, user_id, base_version, content, updated_at)
                        values (?1, ?2, ?3, cast(?4 as jsonb), ?5)
                        on conflict (measure_id, user_id) do update
                        set base_version = excluded.base_version, content = excluded.content, version = excluded.version,
                            updated_at = excluded.updated_at
                        where present.version = ?6""")
                .setParameter(1, measureId)
                .setParameter(2, me())
                .setParameter(3, input.baseVersion())
                .setParameter(4, input.content().toString())
                .setParameter(5, clock.instant())
                .setParameter(6, present)
                .executeUpdate();
        requireCurrent(ifMatch, written == 1 ? present : version(measureId));
        return get(measureId);
    }

    void delete(UUID measureId, IfMatch ifMatch) {
        int present = version(measureId);
        if (present == 0) {
            throw Problem.notFound();
        }
        requireCurrent(ifMatch, present);
        database.createNativeQuery("delete from measure_draft where measure_id = ?1 and user_id = ?2")
                .setParameter(1, measureId)
                .setParameter(2, me())
                .executeUpdate();
    }

    /** These fields were saved by whoever is calling: they are no draft any more, the others still are. */
    void saved(UUID measureId, List<String> fields) {
        database.createNativeQuery("""
                        update measure_draft set content = content - cast(?3 as text[]), version = nextval('measure_draft_version')
                        where measure_id = ?1 and user_id = ?2 and jsonb_exists_any(content, cast(?3 as text[]))""")
                .setParameter(1, measureId)
                .setParameter(2, me())
                .setParameter(3, fields.toArray(String[]::new))
                .executeUpdate();
        database.createNativeQuery(
                        "delete from measure_draft where measure_id = ?1 and user_id = ?2 and content = '{}'")
                .setParameter(1, measureId)
                .setParameter(2, me())
                .executeUpdate();
    }

    @Scheduled(every = "1h", delayed = "12m")
    void forgetOld() {
        database.createNativeQuery("delete from measure_draft where updated_at < ?1")
                .setParameter(1, clock.instant().minus(KEPT))
                .executeUpdate();
    }

    private void requireKnownFields(ObjectNode content) {
        List<String> known = contract.properties(MeasureInput.class.getSimpleName());
        List<FieldError> errors = new ArrayList<>();
        content.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                errors.add(FieldError.at("/content/" + name, "unknown-property"));
            }
        });
        Problem.throwIfAny(errors);
    }

    private static void requireCurrent(IfMatch ifMatch, int version) {
        if (!ifMatch.allows(version)) {
            throw Problem.builder(
                            ProblemType.VERSION_CONFLICT,
                            "This draft was written or removed in another window of yours.")
                    .withHeader("ETag", "\"" + version + "\"")
                    .build();
        }
    }

    /** 0 without one. */
    private int version(UUID measureId) {
        return (int) json.count(
                "select coalesce(max(version), 0) from measure_draft where measure_id = ?1 and user_id = ?2",
                measureId,
                me());
    }

    private String me() {
        return access.user().id();
    }
}
