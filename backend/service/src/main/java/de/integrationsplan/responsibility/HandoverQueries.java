package de.integrationsplan.responsibility;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrationsplan.access.CurrentUser;
import de.integrationsplan.organisation.Validity;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.http.Tagged;
import de.integrationsplan.platform.persistence.JsonQueries;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.responsibility.HandoverRules.Held;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads and keeps handovers. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class HandoverQueries {

    private static final String HELD = """
            select r.id, r.measure_id, r.role, r.valid_from, r.valid_to
            from responsibility r join measure m on m.id = r.measure_id join plan p on p.id = m.plan_id
            where r.organisation_id = ?1
              and (r.valid_to is null or r.valid_to >= cast(?2 as date))
              and (cast(?3 as uuid) is null or m.plan_id = cast(?3 as uuid))
              and (cast(?4 as uuid[]) is null or m.id = any (cast(?4 as uuid[])))
              and r.role = any (?5)
            order by p.year, p.id, m.position, m.id, r.position, r.id""";

    @Inject
    EntityManager database;

    @Inject
    JsonQueries json;

    @Inject
    ObjectMapper mapper;

    /** A handover as it is stored. */
    record Stored(UUID id, LocalDate on, UUID from, UUID to, List<HandoverStep> steps, boolean undone) {}

    /** Responsibilities that are still to end on that day, in the order of years and plans. */
    List<Held> held(ResponsibilityHandoverInput input, UUID organisationId) {
        List<ResponsibilityRole> roles =
                Objects.requireNonNullElse(input.roles(), List.of(ResponsibilityRole.values()));
        List<UUID> measures = input.measureIds();
        return json
                .rows(
                        HELD,
                        organisationId,
                        input.on(),
                        input.planId(),
                        measures == null ? null : measures.toArray(UUID[]::new),
                        roles.stream().map(ResponsibilityRole::key).toArray(String[]::new))
                .stream()
                .map(row -> new Held(
                        row.get("id", UUID.class),
                        row.get("measure_id", UUID.class),
                        row.get("role", String.class),
                        new Validity(date(row, "valid_from"), date(row, "valid_to"))))
                .toList();
    }

    private static @Nullable LocalDate date(Tuple row, String column) {
        Object value = row.get(column);
        return value instanceof java.sql.Date day ? day.toLocalDate() : (LocalDate) value;
    }

    /** The plan of each of the measures. */
    Map<UUID, UUID> plansOf(List<UUID> measureIds) {
        return json
                .rows("select id, plan_id from measure where id = any (?1)", (Object) measureIds.toArray(UUID[]::new))
                .stream()
                .collect(Collectors.toMap(row -> row.get("id", UUID.class), row -> row.get("plan_id", UUID.class)));
    }

    /** A handover that was only tried, as the API shows it. */
    RawJson shown(ResponsibilityHandoverInput input, List<HandoverStep> steps) {
        return json.all("""
                        select cast(responsibility_handover_json(h) as text) as json
                        from (select cast(null as uuid) as id, cast(?1 as date) as first_day, cast(?2 as uuid) as from_id,
                                     cast(?3 as uuid) as to_id, cast(?4 as jsonb) as steps) given,
                             lateral jsonb_populate_record(cast(null as responsibility_handover), to_jsonb(given)) h""", input.on(), input.fromOrganisationId(), input.toOrganisationId(), write(steps))
                .get(0);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 without such a handover */
    Tagged<RawJson> one(UUID id) {
        return json.one("""
                select cast(responsibility_handover_json(h) as text) as json,
                       case when h.undone_at is null then 1 else 2 end as tag
                from responsibility_handover h where h.id = ?1""", id);
    }

    /** Locked, so that it is undone once. */
    Stored stored(UUID id) {
        List<Tuple> rows = json.rows("""
                select first_day, from_id, to_id, cast(steps as text) as steps, undone_at is not null as undone
                from responsibility_handover where id = ?1 for update""", id);
        if (rows.isEmpty()) {
            throw Problem.notFound();
        }
        Tuple row = rows.get(0);
        return new Stored(
                id,
                Objects.requireNonNull(date(row, "first_day")),
                row.get("from_id", UUID.class),
                row.get("to_id", UUID.class),
                read(row.get("steps", String.class)),
                row.get("undone", Boolean.class));
    }

    void store(UUID id, ResponsibilityHandoverInput input, List<HandoverStep> steps, CurrentUser user, Instant now) {
        database.createNativeQuery("""
                        insert into responsibility_handover (id, first_day, from_id, to_id, steps, created_by_id, created_by, created_at)
                        values (?1, ?2, ?3, ?4, cast(?5 as jsonb), ?6, ?7, cast(?8 as timestamptz))""")
                .setParameter(1, id)
                .setParameter(2, input.on())
                .setParameter(3, input.fromOrganisationId())
                .setParameter(4, input.toOrganisationId())
                .setParameter(5, write(steps))
                .setParameter(6, user.id())
                .setParameter(7, user.name())
                .setParameter(8, now)
                .executeUpdate();
    }

    void undone(UUID id, CurrentUser user, Instant now) {
        database.createNativeQuery("""
                        update responsibility_handover
                        set undone_by_id = ?2, undone_by = ?3, undone_at = cast(?4 as timestamptz) where id = ?1""")
                .setParameter(1, id)
                .setParameter(2, user.id())
                .setParameter(3, user.name())
                .setParameter(4, now)
                .executeUpdate();
    }

    private String write(List<HandoverStep> steps) {
        try {
            return mapper.writeValueAsString(steps);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<HandoverStep> read(String steps) {
        try {
            return mapper.readValue(steps, new TypeReference<>() {});
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException(notOurs);
        }
    }
}
