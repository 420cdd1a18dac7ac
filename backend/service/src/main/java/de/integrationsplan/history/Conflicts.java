package de.integrationsplan.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.platform.contract.Documents;
import de.integrationsplan.platform.contract.MergePatch;
import de.integrationsplan.platform.http.IfMatch;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says what a stale change collides with, field by field, instead of only refusing it. */
@ApplicationScoped
public class Conflicts {

    @Inject
    EntityManager database;

    @Inject
    Documents documents;

    @Inject
    ObjectMapper mapper;

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ConflictingField(
            String field,
            @Nullable JsonNode base,
            @Nullable JsonNode theirs,
            @Nullable JsonNode yours,
            @Nullable String changedBy,
            @Nullable String changedAt) {}

    public record VersionConflict(int currentVersion, String etag, List<ConflictingField> fields, ObjectNode merged) {}

    /**
     * Lets a change of the present version pass.
     *
     * @param version the present one
     * @param current the object as its input record
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 412 with the collisions and the merged document
     */
    public void requireCurrent(IfMatch seen, UUID entityId, int version, Object current, MergePatch patch) {
        find(seen, entityId, version, current, patch).ifPresent(conflict -> {
            throw Problem.builder(ProblemType.VERSION_CONFLICT, null)
                    .with("conflict", conflict)
                    .withHeader("ETag", conflict.etag())
                    .build();
        });
    }

    /** What a change collides with; empty when it is one of the present version. For many changes at once. */
    public Optional<VersionConflict> find(IfMatch seen, UUID entityId, int version, Object current, MergePatch patch) {
        if (seen.allows(version)) {
            return Optional.empty();
        }
        ObjectNode theirs = documents.toDocument(current);
        String entity = entity(current);
        ObjectNode base = snapshot(entity, entityId, seen.seenVersion());
        List<ConflictingField> fields = new ArrayList<>();
        for (String field : concerned(patch, base, theirs)) {
            JsonNode before = value(base, field);
            JsonNode now = value(theirs, field);
            JsonNode yours = patch.document().isEmpty() ? null : value(patch.applyTo(theirs), field);
            if (!Objects.equals(before, now) && !Objects.equals(now, yours)) {
                Tuple last = lastChange(entity, entityId, seen.seenVersion(), field);
                fields.add(new ConflictingField(
                        field,
                        before,
                        now,
                        yours,
                        last == null ? null : last.get("actor", String.class),
                        last == null ? null : last.get("at", String.class)));
            }
        }
        return Optional.of(new VersionConflict(version, "\"" + version + "\"", fields, patch.applyTo(theirs)));
    }

    /** For a change that is not a patch, such as a deletion. */
    public void requireCurrent(IfMatch seen, UUID entityId, int version, Object current) {
        requireCurrent(seen, entityId, version, current, new MergePatch(mapper.createObjectNode()));
    }

    /** What a patch writes; for a deletion everything that has changed. */
    private static List<String> concerned(MergePatch patch, @Nullable ObjectNode base, ObjectNode theirs) {
        if (!patch.document().isEmpty() || base == null) {
            return patch.document().properties().stream().map(Map.Entry::getKey).toList();
        }
        return FieldChange.between(base, theirs).stream()
                .map(FieldChange::field)
                .filter(field -> !field.equals(History.ORIGIN))
                .toList();
    }

    /** An input record is called after its entity: {@code BudgetLineInput} is one of a {@code budget-line}. */
    private static String entity(Object input) {
        return input.getClass()
                .getSimpleName()
                .replaceFirst("Input$", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    /** Who gave the field its present value, after the version that the caller has seen. */
    private @Nullable Tuple lastChange(String entity, UUID entityId, int seenVersion, String field) {
        List<?> rows = database.createNativeQuery("""
                        select a.name as actor, iso_instant(e.at) as at
                        from (select h.id, h.at, h.actor_id, h.version, h.snapshot -> cast(?4 as text) as now,
                                     lag(h.snapshot -> cast(?4 as text)) over (order by h.id) as before
                              from history h
                              where h.entity = ?1 and h.entity_id = ?2 and h.snapshot is not null and not h.gone) e
                            join history_actor a on a.id = e.actor_id
                        where e.version > ?3 and e.now is distinct from e.before
                        order by e.id desc limit 1""", Tuple.class)
                .setParameter(1, entity)
                .setParameter(2, entityId)
                .setParameter(3, seenVersion)
                .setParameter(4, field)
                .getResultList();
        return rows.isEmpty() ? null : (Tuple) rows.get(0);
    }

    /** The newest recorded state that the caller can have seen. */
    private @Nullable ObjectNode snapshot(String entity, UUID entityId, int seenVersion) {
        List<?> rows = database.createNativeQuery("""
                        select cast(history_named(snapshot) as text) from history
                        where entity = ?1 and entity_id = ?2 and version <= ?3 and snapshot is not null and not gone
                        order by version desc, id desc limit 1""", String.class)
                .setParameter(1, entity)
                .setParameter(2, entityId)
                .setParameter(3, seenVersion)
                .getResultList();
        try {
            return rows.isEmpty() ? null : (ObjectNode) mapper.readTree((String) rows.get(0));
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException(notOurs);
        }
    }

    private static @Nullable JsonNode value(@Nullable ObjectNode document, String field) {
        JsonNode value = document == null ? null : document.get(field);
        return value == null || value.isNull() ? null : value;
    }
}
