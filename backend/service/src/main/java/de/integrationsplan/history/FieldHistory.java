package de.integrationsplan.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who changed one field of an object last. */
@ApplicationScoped
public class FieldHistory {

    @Inject
    EntityManager database;

    /** @param before as text; null when there was nothing */
    public record Last(String actorId, @Nullable String before) {}

    /** @param field of the shown document, see {@link History} */
    public Optional<Last> last(UUID entityId, String field) {
        List<?> rows = database.createNativeQuery("""
                        select h.actor_id, change ->> 'from' as before
                        from history h, jsonb_array_elements(h.changes) change
                        where h.entity_id = ?1 and change ->> 'field' = ?2
                        order by h.id desc limit 1""", Tuple.class)
                .setParameter(1, entityId)
                .setParameter(2, field)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Last(row.get("actor_id", String.class), row.get("before", String.class)))
                .findFirst();
    }
}
