package de.integrationsplan.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.access.Access;
import de.integrationsplan.access.Permission;
import de.integrationsplan.platform.persistence.JsonQueries;
import de.integrationsplan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A plan "as of" an instant, from what history has kept: also what was deleted since, and what an import made. */
@ApplicationScoped
@Transactional
public class AsOfService {

    /** Instants are shown in milliseconds, so an entry counts from the beginning of its own. */
    private static final String LAST_STATES = """
            select s.entity, s.entity_id, cast(to_json(s.measure_ids) as text) as measure_ids,
                   cast(history_named(s.snapshot) as text) as state
            from (select distinct on (h.entity, h.entity_id) h.* from history h
                  where %s and date_trunc('milliseconds', h.at) <= ?1 and (h.snapshot is not null or h.gone)
                  order by h.entity, h.entity_id, h.id desc) s
            where not s.gone""";

    private static final String OF_PLAN = LAST_STATES.formatted(
            "h.plan_id = ?2 and h.entity in ('plan', 'building-block', 'goal', 'measure', 'responsibility', 'budget-line')");

    private static final String REFERENCES =
            LAST_STATES.formatted("h.entity_id = any (?2) and h.entity in ('organisation', 'funding-programme')");

    @Inject
    JsonQueries json;

    @Inject
    Access access;

    @Inject
    ObjectMapper mapper;

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400; 404 when there was no such plan then */
    public AsOfPlan plan(UUID planId, String at) {
        Instant instant = Objects.requireNonNull(Instants.parameter("at", at));
        Map<String, List<AsOfState.Kept>> objects = json.rows(OF_PLAN, instant, planId).stream()
                .filter(row -> maySee(state(row), row))
                .collect(Collectors.groupingBy(
                        row -> row.get("entity", String.class), Collectors.mapping(this::kept, Collectors.toList())));
        Map<UUID, ObjectNode> references = references(
                instant,
                objects.values().stream()
                        .flatMap(List::stream)
                        .flatMap(
                                one -> Stream.of(one.id("organisationId"), one.id("funderId"), one.id("programmeId"))));
        references.putAll(references(
                instant,
                List.copyOf(references.values()).stream().map(programme -> AsOfState.idIn(programme, "funderId"))));
        return Optional.ofNullable(AsOfRules.plan(instant, new AsOfState(objects, references)))
                .orElseThrow(Problem::notFound);
    }

    private Map<UUID, ObjectNode> references(Instant at, Stream<@Nullable UUID> ids) {
        UUID[] wanted = ids.filter(Objects::nonNull).distinct().toArray(UUID[]::new);
        return json.rows(REFERENCES, at, wanted).stream()
                .collect(Collectors.toMap(row -> row.get("entity_id", UUID.class), this::state));
    }

    private boolean maySee(ObjectNode state, Tuple row) {
        return !row.get("entity", String.class).equals("budget-line")
                || !state.path("internal").asBoolean()
                || access.user().may(Permission.BUDGET_READ_INTERNAL);
    }

    private AsOfState.Kept kept(Tuple row) {
        ObjectNode state = state(row);
        if (!access.user().may(Permission.MEASURE_READ_INTERNAL)) {
            state.remove("internalNote");
        }
        return new AsOfState.Kept(row.get("entity_id", UUID.class), measureIds(row), state);
    }

    private List<UUID> measureIds(Tuple row) {
        try {
            return Arrays.asList(mapper.readValue(row.get("measure_ids", String.class), UUID[].class));
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException(notOurs);
        }
    }

    private ObjectNode state(Tuple row) {
        try {
            return (ObjectNode) mapper.readTree(row.get("state", String.class));
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException(notOurs);
        }
    }
}
