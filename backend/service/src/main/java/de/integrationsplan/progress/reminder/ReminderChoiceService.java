package de.integrationsplan.progress.reminder;

import de.integrationsplan.access.Access;
import de.integrationsplan.platform.contract.Documents;
import de.integrationsplan.platform.contract.MergePatch;
import de.integrationsplan.platform.http.IfMatch;
import de.integrationsplan.platform.http.Tagged;
import de.integrationsplan.platform.persistence.JsonQueries;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Whether people want reminders. Their own affair: no part of the plan, so there is no history of it. */
@ApplicationScoped
@Transactional
public class ReminderChoiceService {

    @Inject
    ReminderSettings settings;

    @Inject
    JsonQueries json;

    @Inject
    EntityManager database;

    @Inject
    Documents documents;

    @Inject
    Access access;

    @Inject
    Clock clock;

    Tagged<ReminderChoice> get() {
        ReminderChoice choice =
                json
                        .rows(
                                "select wanted, version from reminder_choice where user_id = ?1",
                                access.user().id())
                        .stream()
                        .findFirst()
                        .map(row -> choice(row.get("wanted", Boolean.class), row.get("version", Integer.class)))
                        .orElseGet(() -> choice(true, 0));
        return Tagged.of(choice, choice.version());
    }

    private ReminderChoice choice(boolean wanted, int version) {
        return new ReminderChoice(wanted, settings.areOn(), version);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 412 when it was changed meanwhile, in another window for example */
    Tagged<ReminderChoice> patch(IfMatch ifMatch, MergePatch patch) {
        ReminderChoice present = get().body();
        ReminderSettingsInput after = documents.merge(new ReminderSettingsInput(present.wanted()), patch);
        // Compared once more in the statement itself: of two changes of one version only one is made.
        int written = !ifMatch.allows(present.version()) ? 0 : write(after, present.version());
        if (written == 0) {
            throw Problem.of(ProblemType.VERSION_CONFLICT);
        }
        return get();
    }

    private int write(ReminderSettingsInput after, int version) {
        return database.createNativeQuery("""
                        insert into reminder_choice (user_id, wanted, version, updated_at) values (?1, ?2, 1, ?3)
                        on conflict (user_id) do update set wanted = excluded.wanted, version = reminder_choice.version + 1,
                                                            updated_at = excluded.updated_at
                        where reminder_choice.version = ?4""")
                .setParameter(1, access.user().id())
                .setParameter(2, after.wanted())
                .setParameter(3, clock.instant())
                .setParameter(4, version)
                .executeUpdate();
    }
}
