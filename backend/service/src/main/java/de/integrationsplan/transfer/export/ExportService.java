package de.integrationsplan.transfer.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.access.Access;
import de.integrationsplan.access.Permission;
import de.integrationsplan.job.JobService;
import de.integrationsplan.job.Outcome;
import de.integrationsplan.job.Progress;
import de.integrationsplan.job.Work;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Exports plans, as jobs, with what whoever asked for it may read. */
@ApplicationScoped
@Transactional
public class ExportService implements Work {

    private static final String KIND = "export";

    @Inject
    ExportQueries queries;

    @Inject
    JobService jobs;

    @Inject
    Access access;

    @Inject
    ObjectMapper mapper;

    /** @return the job; @throws io.quarkiverse.resteasy.problem.HttpProblem 404 without such a plan */
    UUID begin(ExportInput input) {
        return jobs.begin(KIND, queries.plan(input.planId()).title(), mapper.convertValue(input, ObjectNode.class));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Outcome run(ObjectNode job, Progress progress) {
        ExportInput input = mapper.convertValue(job, ExportInput.class);
        ExportQueries.Plan plan = queries.plan(input.planId());
        boolean withNotes = access.user().may(Permission.MEASURE_READ_INTERNAL);
        boolean withInternalLines = access.user().may(Permission.BUDGET_READ_INTERNAL);
        PlanSheet sheet = new PlanSheet(queries.rows(input.planId(), withInternalLines), withNotes, progress);
        return Outcome.of(input.format().write("plan-" + plan.year(), sheet.write(Integer.toString(plan.year()))));
    }
}
