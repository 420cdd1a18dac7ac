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
        ObjectNode base = snapshot(entityId, seen.seenVersion());
        List<ConflictingField> fields = new ArrayList<>();
        patch.document().properties().forEach(change -> {
            String field = change.getKey();
            JsonNode before = value(base, field);
            JsonNode now = value(theirs, field);
            JsonNode yours = value(patch.applyTo(theirs), field);
            if (!Objects.equals(before, now) && !Objects.equals(now, yours)) {
                fields.add(collision(entityId, seen.seenVersion(), field, before, now, yours));
            }
        });
        return Optional.of(new VersionConflict(version, "\"" + version + "\"", fields, patch.applyTo(theirs)));
    }

    /** For a change that is not a patch, such as a deletion. */
    public void requireCurrent(IfMatch seen, UUID entityId, int version, Object current) {
        requireCurrent(seen, entityId, version, current, new MergePatch(mapper.createObjectNode()));
    }

    private ConflictingField collision(
            UUID entityId,
            int seenVersion,
            String field,
            @Nullable JsonNode before,
            @Nullable JsonNode now,
            @Nullable JsonNode yours) {
        List<?> rows = database.createNativeQuery("""
                        select actor, iso_instant(at) as at from history
                        where entity_id = ?1 and version > ?2
                          and (jsonb_path_exists(changes, '$[*] ? (@.field == $field)', jsonb_build_object('field', cast(?3 as text)))
                               or ?3 like '%Ids' or ?3 like '%Id')
                        order by id desc limit 1""", Tuple.class)
                .setParameter(1, entityId)
                .setParameter(2, seenVersion)
                .setParameter(3, field)
                .getResultList();
        Tuple last = rows.isEmpty() ? null : (Tuple) rows.get(0);
        return new ConflictingField(
                field,
                before,
                now,
                yours,
                last == null ? null : last.get("actor", String.class),
                last == null ? null : last.get("at", String.class));
    }

    /** The newest recorded state that the caller can have seen. */
    private @Nullable ObjectNode snapshot(UUID entityId, int seenVersion) {
        List<?> rows = database.createNativeQuery("""
                        select snapshot::text from history
                        where entity_id = ?1 and version <= ?2 and snapshot is not null
                        order by version desc, id desc limit 1""", String.class)
                .setParameter(1, entityId)
                .setParameter(2, seenVersion)
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
