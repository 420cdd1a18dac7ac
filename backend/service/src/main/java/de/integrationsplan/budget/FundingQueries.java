package de.integrationsplan.budget;

import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.http.Tagged;
import de.integrationsplan.platform.page.PageRequest;
import de.integrationsplan.platform.page.Slice;
import de.integrationsplan.platform.persistence.JsonQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads funders and their programmes as the API shows them. */
@ApplicationScoped
class FundingQueries {

    /** Partial dates compare as text as far as both are known. */
    private static final String LIST = """
            select cast(funding_programme_json(p, ?5) as text) as json, p.name, p.id
            from funding_programme p
            where (cast(?1 as uuid) is null or p.funder_id = cast(?1 as uuid))
              and (cast(?2 as text) is null
                   or (coalesce(p.period_from, '') <= cast(?2 as text)
                       and coalesce(p.period_to, '9') >= left(cast(?2 as text), length(coalesce(p.period_to, '9')))))
              and (cast(?3 as text) is null
                   or (p.name collate german, p.id) > (cast(?3 as text) collate german, cast(?4 as uuid)))
            order by p.name collate german, p.id
            limit ?6""";

    private static final String FUNDERS = """
            select cast(funder_json(o, ?3) as text) as json, o.name, o.id
            from organisation o
            where (exists (select from funding_programme p where p.funder_id = o.id)
                   or exists (select from budget_line l where l.funder_id = o.id and (?3 or not l.internal)))
              and (cast(?1 as text) is null
                   or (o.name collate german, o.id) > (cast(?1 as text) collate german, cast(?2 as uuid)))
            order by o.name collate german, o.id
            limit ?4""";

    @Inject
    JsonQueries json;

    @Inject
    EntityManager database;

    @Inject
    BudgetLineQueries lines;

    Slice<RawJson> list(@Nullable UUID funderId, @Nullable String on, PageRequest page) {
        return json.page(
                LIST, page, funderId, on, page.key(0), page.key(1), lines.mayReadInternal(), page.limitPlusOne());
    }

    Slice<RawJson> funders(PageRequest page) {
        return json.page(FUNDERS, page, page.key(0), page.key(1), lines.mayReadInternal(), page.limitPlusOne());
    }

    Tagged<RawJson> one(UUID id) {
        return json.one(
                "select cast(funding_programme_json(p, ?2) as text) as json, p.version as tag"
                        + " from funding_programme p where p.id = ?1",
                id,
                lines.mayReadInternal());
    }

    /** Whether a line says itself who funds the programme. */
    boolean isNamedWithFunder(UUID programmeId) {
        return json.count(
                        "select count(*) from budget_line where programme_id = ?1 and funder_id is not null",
                        programmeId)
                > 0;
    }

    /** Null when there is none; it is not deleted until the transaction ends. */
    @Nullable
    String organisationName(UUID id) {
        List<?> names = database.createNativeQuery(
                        "select name from organisation where id = ?1 for key share", String.class)
                .setParameter(1, id)
                .getResultList();
        return names.isEmpty() ? null : (String) names.get(0);
    }
}
