package de.integrationsplan.organisation;

import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.http.Tagged;
import de.integrationsplan.platform.page.PageRequest;
import de.integrationsplan.platform.page.Slice;
import de.integrationsplan.platform.persistence.JsonQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads contact persons. */
@ApplicationScoped
class ContactPersonQueries {

    /** In the order in which they were added: a cursor stands in addresses, and may not hold a name. */
    private static final String LIST = """
            select cast(contact_person_json(p, ?1) as text) as json, p.id
            from contact_person p
            where (cast(?2 as uuid) is null or p.organisation_id = cast(?2 as uuid))
              and (cast(?3 as uuid) is null or p.id > cast(?3 as uuid))
            order by p.id
            limit ?4""";

    private static final String SEARCH = """
            select cast(contact_person_json(p, ?1) as text) as json
            from contact_person p left join organisation o on o.id = p.organisation_id
            where fold(concat_ws(' ', p.name, o.key, o.name)) like '%' || replace(replace(fold(?2), '%', ''), '_', '') || '%'
               or fold(?2) <% fold(p.name)
            order by p.name collate german, p.id
            limit ?3""";

    /** Who does not find somebody among so many has to say more. */
    private static final int SEARCH_LIMIT = 50;

    @Inject
    JsonQueries json;

    Slice<RawJson> list(@Nullable UUID organisationId, boolean withContactData, PageRequest page) {
        return json.page(LIST, page, withContactData, organisationId, page.key(0), page.limitPlusOne());
    }

    List<RawJson> search(String text, boolean withContactData) {
        return json.all(SEARCH, withContactData, text, SEARCH_LIMIT);
    }

    Tagged<RawJson> one(UUID id, boolean withContactData) {
        return json.one(
                "select cast(contact_person_json(p, ?2) as text) as json, p.version as tag from contact_person p where p.id = ?1",
                id,
                withContactData);
    }
}
