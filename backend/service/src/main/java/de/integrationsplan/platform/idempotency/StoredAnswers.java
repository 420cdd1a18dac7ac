package de.integrationsplan.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrationsplan.platform.http.RawJson;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The table of answers already given. */
@ApplicationScoped
public class StoredAnswers {

    private static final Duration KEPT = Duration.ofHours(24);
    private static final List<String> REPEATED_HEADERS = List.of("ETag", "Location");

    @Inject
    EntityManager database;

    @Inject
    ObjectMapper mapper;

    @Inject
    Clock clock;

    record Answer(
            String bodyHash,
            int status,
            Map<String, String> headers,
            @Nullable String body) {

        RestResponse<RawJson> toResponse() {
            RestResponse.ResponseBuilder<RawJson> response = RestResponse.ResponseBuilder.create(status);
            headers.forEach(response::header);
            if (body != null) {
                response.entity(new RawJson(body)).type(MediaType.APPLICATION_JSON_TYPE);
            }
            return response.build();
        }
    }

    /** Takes the key for this transaction; false while another transaction holds it. */
    boolean claim(RequestKey key) {
        return (Boolean) database.createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, key.principal() + '\n' + key.operation() + '\n' + key.key())
                .getSingleResult();
    }

    @Nullable
    Answer find(RequestKey key) {
        List<?> rows = database.createNativeQuery("""
                        select body_hash, status, headers::text as headers, body from idempotent_request
                        where principal = ?1 and operation = ?2 and key = ?3""", Tuple.class)
                .setParameter(1, key.principal())
                .setParameter(2, key.operation())
                .setParameter(3, key.key())
                .getResultList();
        return rows.isEmpty() ? null : answer((Tuple) rows.get(0));
    }

    private Answer answer(Tuple row) {
        try {
            Map<String, String> headers = mapper.readValue(row.get("headers", String.class), new TypeReference<>() {});
            return new Answer(
                    row.get("body_hash", String.class),
                    row.get("status", Integer.class),
                    headers,
                    row.get("body", String.class));
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException(notOurs);
        }
    }

    void store(RequestKey key, String bodyHash, RestResponse<?> response) throws JsonProcessingException {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : REPEATED_HEADERS) {
            if (response.getHeaders().containsKey(name)) {
                headers.put(name, String.valueOf(response.getHeaders().getFirst(name)));
            }
        }
        Object body = response.getEntity() instanceof SaidOnce once ? once.repeated() : response.getEntity();
        database.createNativeQuery("""
                        insert into idempotent_request (principal, operation, key, body_hash, status, headers, body, created_at)
                        values (?1, ?2, ?3, ?4, ?5, cast(?6 as jsonb), ?7, ?8)""")
                .setParameter(1, key.principal())
                .setParameter(2, key.operation())
                .setParameter(3, key.key())
                .setParameter(4, bodyHash)
                .setParameter(5, response.getStatus())
                .setParameter(6, mapper.writeValueAsString(headers))
                .setParameter(7, body == null ? null : mapper.writeValueAsString(body))
                .setParameter(8, clock.instant())
                .executeUpdate();
    }

    @Scheduled(every = "1h", delayed = "10m")
    @Transactional
    void forgetOld() {
        database.createNativeQuery("delete from idempotent_request where created_at < ?1")
                .setParameter(1, clock.instant().minus(KEPT))
                .executeUpdate();
    }
}
