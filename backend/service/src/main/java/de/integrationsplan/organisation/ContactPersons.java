package de.integrationsplan.organisation;

import de.integrationsplan.platform.persistence.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Persons as responsibilities name them: by name alone. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ContactPersons {

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /** The person of this name, added when unknown; null for no name. */
    public @Nullable UUID findOrAdd(@Nullable String name) {
        return name == null ? null : findOrAddAll(List.of(name)).get(name);
    }

    /** The persons of these names, added when unknown; blank names stand for nobody. */
    public Map<String, UUID> findOrAddAll(Collection<String> names) {
        List<String> wanted =
                names.stream().filter(name -> !name.isBlank()).distinct().toList();
        if (wanted.isEmpty()) {
            return Map.of();
        }
        String[] trimmed = wanted.stream().map(String::trim).toArray(String[]::new);
        addUnknown(trimmed);
        List<UUID> ids = find(trimmed);
        Map<String, UUID> found = new HashMap<>();
        for (int index = 0; index < trimmed.length; index++) {
            found.put(wanted.get(index), ids.get(index));
        }
        return found;
    }

    /** In one order for everybody, so that two that add the same names wait for each other instead of blocking one another. */
    private void addUnknown(String[] names) {
        UUID[] ids = Arrays.stream(names).map(name -> Ids.next()).toArray(UUID[]::new);
        database.createNativeQuery("""
                        insert into contact_person (id, name, created_at, updated_at)
                        select new.id, new.name, cast(?3 as timestamptz), cast(?3 as timestamptz)
                        from unnest(?1, ?2) with ordinality new(id, name, place)
                        order by fold(new.name), new.place
                        on conflict (fold(name)) do nothing""")
                .setParameter(1, ids)
                .setParameter(2, names)
                .setParameter(3, clock.instant())
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private List<UUID> find(String[] names) {
        return database.createNativeQuery("""
                        select p.id from unnest(?1) with ordinality wanted(name, place)
                            join contact_person p on fold(p.name) = fold(wanted.name)
                        order by wanted.place""", UUID.class)
                .setParameter(1, names)
                .getResultList();
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
