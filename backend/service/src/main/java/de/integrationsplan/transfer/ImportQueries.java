package de.integrationsplan.transfer;

import de.integrationsplan.platform.http.CallerLanguage;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.http.Tagged;
import de.integrationsplan.platform.page.PageRequest;
import de.integrationsplan.platform.page.Slice;
import de.integrationsplan.platform.persistence.JsonQueries;
import de.integrationsplan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Reads imports. */
@ApplicationScoped
class ImportQueries {

    private static final String NEWEST_FIRST = """
            select cast(json_strip_nulls(json_build_object(
                       'id', i.id, 'state', i.state, 'fileName', i.file_name, 'planYear', i.plan_year, 'planId', i.plan_id,
                       'rows', i.row_count, 'createdAt', iso_instant(i.created_at), 'createdBy', history_actor_name(i.created_by_id),
                       'committedAt', iso_instant(i.committed_at))) as text) as json,
                   cast(i.created_at as text) as created, i.id
            from plan_import i
            where cast(?1 as timestamptz) is null
               or i.created_at < cast(?1 as timestamptz)
               or (i.created_at = cast(?1 as timestamptz) and i.id > cast(?2 as uuid))
            order by i.created_at desc, i.id
            limit ?3""";

    private static final String ONE = """
            select i.state, i.file_name, i.plan_year, i.plan_id, i.row_count, history_actor_name(i.created_by_id) as created_by, i.version,
                   iso_instant(i.created_at) as created_at, iso_instant(i.committed_at) as committed_at,
                   cast(i.problems as text) as problems, cast(i.readings as text) as readings
            from plan_import i where i.id = ?1""";

    @Inject
    EntityManager database;

    @Inject
    JsonQueries json;

    @Inject
    ImportDocuments documents;

    Slice<RawJson> list(PageRequest page) {
        return json.page(NEWEST_FIRST, page, page.key(0), page.key(1), page.limitPlusOne());
    }

    Tagged<ImportView> one(UUID id) {
        List<?> rows =
                database.createNativeQuery(ONE, Tuple.class).setParameter(1, id).getResultList();
        if (rows.isEmpty()) {
            throw Problem.notFound();
        }
        ImportView view = view(id, (Tuple) rows.get(0));
        return new Tagged<>(view, view.version() + "-" + language());
    }

    /** The sentences of the problems depend on the language, so the tag does. */
    private static int language() {
        return CallerLanguage.current().equals(Locale.ENGLISH) ? 1 : 0;
    }

    private ImportView view(UUID id, Tuple row) {
        return new ImportView(
                id,
                row.get("state", String.class),
                row.get("file_name", String.class),
                row.get("plan_year", Integer.class),
                row.get("plan_id", UUID.class),
                row.get("row_count", Integer.class),
                documents.problems(row.get("problems", String.class)).stream()
                        .map(StoredProblem::shown)
                        .toList(),
                new RawJson(row.get("readings", String.class)),
                row.get("created_at", String.class),
                row.get("created_by", String.class),
                row.get("committed_at", String.class),
                row.get("version", Integer.class));
    }
}
