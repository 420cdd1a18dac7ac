package de.integrationsplan.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The organisation that the claim of a token names. */
@ApplicationScoped
public class UserOrganisation {

    @Inject
    EntityManager database;

    /** An organisation by id, key and name. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Ref(UUID id, String key, String name) {}

    /** Null when the user has none, or when no organisation has that key. */
    @Transactional
    public @Nullable Ref of(CurrentUser user) {
        if (user.organisationKey() == null) {
            return null;
        }
        List<?> rows = database.createNativeQuery(
                        "select id, key, name from organisation where lower(key) = lower(?1)", Tuple.class)
                .setParameter(1, user.organisationKey())
                .getResultList();
        return rows.isEmpty() ? null : of((Tuple) rows.get(0));
    }

    /** The organisations with these keys, by key in lower case; keys that nobody has are left out. */
    @Transactional
    public Map<String, Ref> byKey(Collection<String> keys) {
        List<?> rows = database.createNativeQuery(
                        "select id, key, name from organisation where lower(key) = any(?1)", Tuple.class)
                .setParameter(
                        1,
                        keys.stream().map(key -> key.toLowerCase(Locale.ROOT)).toArray(String[]::new))
                .getResultList();
        Map<String, Ref> found = new HashMap<>();
        rows.stream()
                .map(row -> of((Tuple) row))
                .forEach(ref -> found.put(ref.key().toLowerCase(Locale.ROOT), ref));
        return found;
    }

    private static Ref of(Tuple row) {
        return new Ref(row.get("id", UUID.class), row.get("key", String.class), row.get("name", String.class));
    }
}
