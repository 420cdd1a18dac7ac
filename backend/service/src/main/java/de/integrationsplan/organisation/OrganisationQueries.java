package de.integrationsplan.organisation;

import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.http.Tagged;
import de.integrationsplan.platform.page.PageRequest;
import de.integrationsplan.platform.page.Slice;
import de.integrationsplan.platform.persistence.JsonQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads organisations. */
@ApplicationScoped
public class OrganisationQueries {

    /** Offices first, by key; then the others by name, in German order. "Amt 40" and "SG 50-5" are keys with a word before. */
    private static final String LIST = """
            select cast(organisation_json(o) as text) as json, coalesce(o.key, '~') as sort_key, o.name, o.id
            from organisation o
            where (cast(?1 as text) is null
                   or o.ags = ?1
                   or lower(o.key) like lower(regexp_replace(?1, '^(amt|sg|sachgebiet)\\s+', '', 'i')) || '%'
                   or fold(o.name) like '%' || fold(?1) || '%'
                   or fold(?1) <% fold(coalesce(o.key, '') || ' ' || o.name))
              and (cast(?2 as text) is null or o.kind = ?2)
              and (cast(?3 as text) is null or coalesce(cast(o.parent_id as text), 'none') = ?3)
              and (cast(?4 as date) is null or daterange(o.valid_from, o.valid_to, '[]') @> cast(?4 as date))
              and (cast(?5 as text) is null
                   or (coalesce(o.key, '~') collate "C", o.name collate german, o.id)
                      > (cast(?5 as text) collate "C", cast(?6 as text) collate german, cast(?7 as uuid)))
            order by coalesce(o.key, '~') collate "C", o.name collate german, o.id
            limit ?8""";

    @Inject
    JsonQueries json;

    @Inject
    EntityManager database;

    Slice<RawJson> list(OrganisationFilter filter, PageRequest page) {
        return json.page(
                LIST,
                page,
                filter.text,
                filter.kind,
                filter.parent,
                filter.on,
                page.key(0),
                page.key(1),
                page.key(2),
                page.limitPlusOne());
    }

    Tagged<RawJson> one(UUID id) {
        return json.one(
                "select cast(organisation_json(o) as text) as json, o.version as tag from organisation o where o.id = ?1",
                id);
    }

    /** What people call it; the id when it does not exist. */
    public String name(UUID id) {
        return names(List.of(id)).getOrDefault(id, id.toString());
    }

    /** What people call those that exist. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery(
                        "select id, name from organisation where id = any (?1)", Tuple.class)
                .setParameter(1, ids.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(row -> row.get("id", UUID.class), row -> row.get("name", String.class)));
    }

    /** When those that exist are valid. */
    public Map<UUID, Validity> validities(Collection<UUID> ids) {
        List<Organisation> found = database.createQuery("from Organisation where id in ?1", Organisation.class)
                .setParameter(1, ids)
                .getResultList();
        return found.stream().collect(Collectors.toMap(Organisation::id, Organisation::validity));
    }
}
