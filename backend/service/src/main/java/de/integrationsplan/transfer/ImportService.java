package de.integrationsplan.transfer;

import de.integrationsplan.access.Access;
import de.integrationsplan.job.JobService;
import de.integrationsplan.job.Progress;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.http.Tagged;
import de.integrationsplan.platform.page.PageRequest;
import de.integrationsplan.platform.page.Slice;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import de.integrationsplan.transfer.table.SourceTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Use cases around imports. */
@ApplicationScoped
@Transactional
public class ImportService {

    @Inject
    ImportRepository imports;

    @Inject
    ImportQueries queries;

    @Inject
    ImportDocuments documents;

    @Inject
    ImportCommit commit;

    @Inject
    ImportUndo undo;

    @Inject
    JobService jobs;

    @Inject
    Access access;

    @Inject
    Clock clock;

    public Slice<RawJson> list(PageRequest page) {
        return queries.list(page);
    }

    public Tagged<ImportView> get(UUID id) {
        return queries.one(id);
    }

    /** Reads and keeps a table; without a dry run it is committed at once, unless there are errors. */
    UUID create(ImportForm form, UploadedTable file) {
        SourceTable table = file.read();
        Preview preview = Preview.of(table);
        List<StoredProblem> problems =
                preview.problems().stream().map(StoredProblem::of).toList();
        UUID id = imports.add(
                new ImportRepository.Checked(
                        form,
                        file,
                        table.rows().size(),
                        documents.ofRows(table.rows()),
                        documents.ofProblems(problems),
                        documents.ofReadings(preview.readings())),
                access.user(),
                clock.instant());
        if (!form.dryRun() && !hasErrors(problems)) {
            commit.commit(imports.locked(id), preview.plan(), table.rows(), Progress.UNSEEN);
        }
        return id;
    }

    public void commit(UUID id) {
        commit(id, Progress.UNSEEN);
    }

    /**
     * Has {@link #commit(UUID, Progress)} done by a job.
     *
     * @return the job
     * @throws io.quarkiverse.resteasy.problem.HttpProblem as there, as far as it can be known now
     */
    UUID commitLater(UUID id) {
        PlanImport checked = imports.locked(id);
        requireCommittable(checked, imports.lists(id));
        return jobs.begin(ImportCommitWork.KIND, checked.fileName(), ImportCommitWork.input(id));
    }

    private void requireCommittable(PlanImport checked, ImportRepository.Lists lists) {
        if (!checked.state().equals(PlanImport.CHECKED)) {
            throw Problem.of(ProblemType.IMPORT_STATE);
        }
        if (hasErrors(documents.problems(lists.problems()))) {
            throw Problem.of(ProblemType.IMPORT_HAS_ERRORS);
        }
    }

    /**
     * Takes a checked import into the plan of its year, all rows or none.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404; 409 unless it is checked and without errors, or when the plan
     *     holds measures already
     */
    void commit(UUID id, Progress progress) {
        PlanImport checked = imports.locked(id);
        ImportRepository.Lists lists = imports.lists(id);
        requireCommittable(checked, lists);
        SourceTable table = new SourceTable(documents.rows(lists.sourceRows()), List.of());
        Preview preview = Preview.of(table);
        if (!documents.isSame(lists.readings(), preview.readings())) {
            throw Problem.of(
                    ProblemType.IMPORT_STATE,
                    "The rules by which tables are read have changed since this preview. Upload the file again.");
        }
        commit.commit(checked, preview.plan(), table.rows(), progress);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404; 409 unless committed and untouched since */
    public void undo(UUID id) {
        PlanImport committed = imports.locked(id);
        if (!committed.state().equals(PlanImport.COMMITTED)) {
            throw Problem.of(ProblemType.IMPORT_STATE);
        }
        undo.undo(committed);
    }

    private static boolean hasErrors(List<StoredProblem> problems) {
        return problems.stream().anyMatch(problem -> problem.severity().equals(StoredProblem.ERROR));
    }
}
