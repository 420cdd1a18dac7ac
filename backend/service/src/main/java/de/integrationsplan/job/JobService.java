package de.integrationsplan.job;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.access.Access;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.http.Tagged;
import de.integrationsplan.platform.page.PageRequest;
import de.integrationsplan.platform.page.Slice;
import de.integrationsplan.platform.persistence.JsonQueries;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Use cases around jobs. Everybody sees the own ones only. */
@ApplicationScoped
@Transactional
public class JobService {

    private static final String MINE = """
            select cast(job_json(j) as text) as json, j.id
            from job j
            where j.user_id = ?1 and (cast(?2 as uuid) is null or j.id < cast(?2 as uuid))
            order by j.id desc
            limit ?3""";

    private static final String ONE =
            "select cast(job_json(j) as text) as json, j.version as tag from job j where j.id = ?1 and j.user_id = ?2";

    @Inject
    Jobs jobs;

    @Inject
    JsonQueries json;

    @Inject
    Access access;

    /**
     * Has something done later, in the caller's name. It begins once the caller's transaction has ended well.
     *
     * @param kind of a {@link Work}
     * @param title what people call it, 1 to 300 characters
     */
    public UUID begin(String kind, String title, ObjectNode input) {
        return jobs.add(kind, title, input, access.user());
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 */
    public Tagged<RawJson> get(UUID id) {
        return json.one(ONE, id, access.user().id());
    }

    Slice<RawJson> mine(PageRequest page) {
        return json.page(MINE, page, access.user().id(), page.key(0), page.limitPlusOne());
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404; 409 when it is over already */
    Tagged<RawJson> cancel(UUID id) {
        get(id);
        if (!jobs.cancel(id)) {
            throw Problem.of(ProblemType.CONFLICT, "The job is over already.");
        }
        return get(id);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404; 409 while there is no file, or when none comes of it */
    Outcome.File file(UUID id) {
        get(id);
        List<Tuple> rows =
                json.rows("select file_name, file_type, file from job where id = ?1 and file is not null", id);
        if (rows.isEmpty()) {
            throw Problem.of(ProblemType.CONFLICT, "The job has no file: it is not done, or its result is elsewhere.");
        }
        Tuple row = rows.get(0);
        return new Outcome.File(
                row.get("file_name", String.class), row.get("file_type", String.class), row.get("file", byte[].class));
    }
}
