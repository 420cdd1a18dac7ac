package de.integrationsplan.organisation;

import de.integrationsplan.platform.persistence.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Named persons: personal data, kept in a table of their own. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ContactPersons {

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /** The person of this name, added when unknown; null for no name. */
    public @Nullable UUID findOrAdd(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        return (UUID) database.createNativeQuery("""
                        with added as (insert into contact_person (id, name, created_at) values (?1, ?2, ?3)
                                       on conflict (fold(name)) do nothing returning id)
                        select id from added
                        union all select id from contact_person where fold(name) = fold(?2)""", UUID.class)
                .setParameter(1, Ids.next())
                .setParameter(2, name.trim())
                .setParameter(3, clock.instant())
                .getResultList()
                .get(0);
    }

    public @Nullable String name(@Nullable UUID id) {
        if (id == null) {
            return null;
        }
        List<?> names = database.createNativeQuery("select name from contact_person where id = ?1", String.class)
                .setParameter(1, id)
                .getResultList();
        return names.isEmpty() ? null : (String) names.get(0);
    }
}
