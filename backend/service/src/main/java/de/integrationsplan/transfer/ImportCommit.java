package de.integrationsplan.transfer;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrationsplan.history.History;
import de.integrationsplan.history.HistorySubject;
import de.integrationsplan.job.Progress;
import de.integrationsplan.transfer.reading.PlanReading;
import de.integrationsplan.transfer.table.SourceRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Takes an import into a plan, in the caller's transaction. */
@ApplicationScoped
class ImportCommit {

    @Inject
    ImportRepository imports;

    @Inject
    TargetPlans targets;

    @Inject
    PlanWriter writer;

    @Inject
    History history;

    @Inject
    ObjectMapper mapper;

    @Inject
    Clock clock;

    void commit(PlanImport checked, PlanReading plan, List<SourceRow> rows, Progress progress) {
        TargetPlans.Target target = targets.findOrCreate(checked.form());
        PlanWriter.Written written = writer.write(checked.id(), target.planId(), plan, rows, progress);
        imports.committed(checked.id(), target.planId(), target.created(), clock.instant());
        HistorySubject subject = new HistorySubject(
                "import", checked.id(), checked.fileName(), target.planId(), List.of(), checked.version() + 1);
        history.happened("imported", subject, mapper.valueToTree(written));
    }
}
