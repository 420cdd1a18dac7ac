package de.integrationsplan.history;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.access.CurrentUser;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.http.Tagged;
import de.integrationsplan.platform.page.PageRequest;
import de.integrationsplan.platform.page.Slice;
import de.integrationsplan.platform.persistence.JsonQueries;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The persons behind the log. It holds no names itself, so that one can be replaced without touching what happened. */
@ApplicationScoped
@Transactional
public class HistoryActors {

    private static final int PSEUDONYM_LENGTH = 6;

    private static final String ACTOR = "cast(json_strip_nulls(json_build_object('id', a.id, 'name', a.name,"
            + " 'pseudonymisedAt', iso_instant(a.pseudonymised_at))) as text) as json";

    private static final String LIST = "select " + ACTOR + """
            , a.name, a.id from history_actor a
            where cast(?1 as text) is null or (a.name collate german, a.id) > (cast(?1 as text) collate german, cast(?2 as text))
            order by a.name collate german, a.id
            limit ?3""";

    private static final String ONE = "select " + ACTOR
            + ", coalesce(floor(extract(epoch from a.pseudonymised_at) * 1000), 0) as tag from history_actor a where a.id = ?1";

    private static final String REPLACE = """
            update history_actor set name = ?2, pseudonymised_at = ?3, pseudonym_reason = ?4
            where id = ?1 and pseudonymised_at is null""";

    @Inject
    JsonQueries json;

    @Inject
    EntityManager database;

    @Inject
    History history;

    @Inject
    Clock clock;

    public Slice<RawJson> list(PageRequest page) {
        return json.page(LIST, page, page.key(0), page.key(1), page.limitPlusOne());
    }

    /**
     * Replaces a name for good.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404; 409 for who has a pseudonym already, and for the service itself
     */
    public Tagged<RawJson> pseudonymise(String id, PseudonymisationInput input) {
        if (id.equals(CurrentUser.SYSTEM.id())) {
            throw Problem.of(ProblemType.CONFLICT, "This is the service itself and no person.");
        }
        json.one(ONE, id);
        String pseudonym = "Person "
                + UUID.randomUUID().toString().substring(0, PSEUDONYM_LENGTH).toUpperCase(Locale.ROOT);
        int replaced = database.createNativeQuery(REPLACE)
                .setParameter(1, id)
                .setParameter(2, pseudonym)
                .setParameter(3, clock.instant())
                .setParameter(4, input.reason().trim())
                .executeUpdate();
        if (replaced == 0) {
            throw Problem.of(ProblemType.CONFLICT, "This person has a pseudonym already.");
        }
        ObjectNode shown = JsonNodeFactory.instance
                .objectNode()
                .put("reason", input.reason().trim());
        history.happened(
                "pseudonymised",
                new HistorySubject("history-actor", entityId(id), pseudonym, null, List.of(), 1),
                shown);
        return json.one(ONE, id);
    }

    /** Keycloak's ids are UUIDs; a client's or another provider's need not be. */
    private static UUID entityId(String actorId) {
        try {
            return UUID.fromString(actorId);
        } catch (IllegalArgumentException anotherForm) {
            return UUID.nameUUIDFromBytes(actorId.getBytes(StandardCharsets.UTF_8));
        }
    }
}
