package de.integrationsplan.transfer;

import de.integrationsplan.access.CurrentUser;
import de.integrationsplan.platform.persistence.Ids;
import de.integrationsplan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The table of imports. */
@ApplicationScoped
class ImportRepository {

    @Inject
    EntityManager database;

    /** What a dry run keeps. */
    record Checked(
            ImportForm form, UploadedTable file, int rows, String sourceRows, String problems, String readings) {}

    UUID add(Checked checked, CurrentUser user, Instant now) {
        UUID id = Ids.next();
        ImportForm form = checked.form();
        database.createNativeQuery("""
                        insert into plan_import (id, state, file_name, file_digest, plan_year, plan_title, plan_subtitle, plan_as_of,
                                                 row_count, source_rows, problems, readings, created_by_id, created_by, created_at)
                        values (?1, 'checked', ?2, ?3, ?4, ?5, ?6, cast(?7 as date),
                                ?8, cast(?9 as jsonb), cast(?10 as jsonb), cast(?11 as jsonb), ?12, ?13, ?14)""")
                .setParameter(1, id)
                .setParameter(2, checked.file().name())
                .setParameter(3, checked.file().digest())
                .setParameter(4, form.planYear())
                .setParameter(5, form.planTitle())
                .setParameter(6, form.planSubtitle())
                .setParameter(
                        7, form.planAsOf() == null ? null : form.planAsOf().toString())
                .setParameter(8, checked.rows())
                .setParameter(9, checked.sourceRows())
                .setParameter(10, checked.problems())
                .setParameter(11, checked.readings())
                .setParameter(12, user.id())
                .setParameter(13, user.name())
                .setParameter(14, now)
                .executeUpdate();
        return id;
    }

    /**
     * The import, which nobody else commits or undoes until the transaction ends.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is none
     */
    PlanImport locked(UUID id) {
        Tuple row = row("""
                select id, state, file_name, plan_year, plan_title, plan_subtitle, plan_as_of, plan_id, created_plan, version
                from plan_import where id = ?1 for update""", id);
        ImportForm form = new ImportForm(
                row.get("plan_year", Integer.class),
                row.get("plan_title", String.class),
                row.get("plan_subtitle", String.class),
                row.get("plan_as_of", LocalDate.class),
                false);
        return new PlanImport(
                id,
                row.get("state", String.class),
                row.get("file_name", String.class),
                form,
                row.get("plan_id", UUID.class),
                row.get("created_plan", Boolean.class),
                row.get("version", Integer.class));
    }

    /** Its rows, problems and readings, as JSON. */
    record Lists(String sourceRows, String problems, String readings) {}

    Lists lists(UUID id) {
        Tuple row = row("""
                select cast(source_rows as text) as source_rows, cast(problems as text) as problems,
                       cast(readings as text) as readings
                from plan_import where id = ?1""", id);
        return new Lists(
                row.get("source_rows", String.class),
                row.get("problems", String.class),
                row.get("readings", String.class));
    }

    void committed(UUID id, UUID planId, boolean createdPlan, Instant now) {
        database.createNativeQuery("""
                        update plan_import set state = 'committed', plan_id = ?2, created_plan = ?3, committed_at = ?4,
                                               version = version + 1
                        where id = ?1""")
                .setParameter(1, id)
                .setParameter(2, planId)
                .setParameter(3, createdPlan)
                .setParameter(4, now)
                .executeUpdate();
    }

    /** Lets go of the plan, so that it can be deleted. */
    void undone(UUID id) {
        database.createNativeQuery(
                        "update plan_import set state = 'undone', plan_id = null, version = version + 1 where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    private Tuple row(String sql, UUID id) {
        List<?> rows =
                database.createNativeQuery(sql, Tuple.class).setParameter(1, id).getResultList();
        if (rows.isEmpty()) {
            throw Problem.notFound();
        }
        return (Tuple) rows.get(0);
    }
}
