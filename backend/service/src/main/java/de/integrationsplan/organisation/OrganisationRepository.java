package de.integrationsplan.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Organisations, for writing. */
@ApplicationScoped
public class OrganisationRepository implements PanacheRepositoryBase<Organisation, UUID> {

    /** By key, whatever its case. */
    @Nullable
    UUID idByKey(String key) {
        return first("select id from organisation where lower(key) = lower(?1)", key);
    }

    /** By name, whatever its case and accents, among organisations without a key. */
    @Nullable
    UUID idByName(String name) {
        return first("select id from organisation where key is null and fold(name) = fold(?1)", name);
    }

    /** Whether making {@code parentId} the parent of {@code id} would close a circle. */
    boolean isBelow(UUID parentId, UUID id) {
        return first("""
                        with recursive above as (
                            select o.id, o.parent_id from organisation o where o.id = cast(?1 as uuid)
                            union select o.id, o.parent_id from organisation o join above on o.id = above.parent_id)
                        select id from above where id = cast(?2 as uuid)""", parentId.toString(), id.toString()) != null;
    }

    private @Nullable UUID first(String sql, Object... parameters) {
        var query = getEntityManager().createNativeQuery(sql, UUID.class);
        for (int index = 0; index < parameters.length; index++) {
            query.setParameter(index + 1, parameters[index]);
        }
        List<?> ids = query.getResultList();
        return ids.isEmpty() ? null : (UUID) ids.get(0);
    }
}
