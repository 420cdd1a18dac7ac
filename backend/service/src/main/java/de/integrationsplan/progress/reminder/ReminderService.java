package de.integrationsplan.progress.reminder;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrationsplan.access.Access;
import de.integrationsplan.history.History;
import de.integrationsplan.history.HistorySubject;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.page.PageRequest;
import de.integrationsplan.platform.page.Slice;
import de.integrationsplan.platform.persistence.Ids;
import de.integrationsplan.platform.persistence.JsonQueries;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Use cases of the coordinator around reminders. */
@ApplicationScoped
@Transactional
public class ReminderService {

    @Inject
    ReminderSettings settings;

    @Inject
    ReminderSources sources;

    @Inject
    ReminderOutbox outbox;

    @Inject
    ReminderQueries queries;

    @Inject
    JsonQueries json;

    @Inject
    Access access;

    @Inject
    History history;

    @Inject
    ObjectMapper mapper;

    @Inject
    Clock clock;

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 without such a plan */
    Slice<RawJson> ofPlan(UUID planId, PageRequest page) {
        return queries.ofPlan(planId, page);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 without such a plan; 503 when Keycloak is away */
    ReminderPreview preview(UUID planId, ReminderInput input) {
        Addressed addressed = addressed(planId, input);
        Map<String, String> last = queries.lastByRecipient(planId);
        List<ReminderPreview.Told> told = addressed.letters().stream()
                .map(letter -> new ReminderPreview.Told(
                        letter.recipient().name(),
                        letter.recipient().address(),
                        ReminderPreview.Reminded.of(letter.measures()),
                        last.get(letter.recipient().id())))
                .toList();
        return new ReminderPreview(
                settings.areOn(), told, ReminderPreview.Reminded.of(addressed.unreachable()), addressed.optedOut());
    }

    /**
     * Writes a mail for everybody who has something to report on.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 without such a plan; 409 without a mail server or anybody to write to;
     *     503 when Keycloak is away
     */
    ReminderRun send(UUID planId, ReminderInput input) {
        Addressed addressed = addressed(planId, input);
        if (!settings.areOn()) {
            throw Problem.of(ProblemType.CONFLICT, "No mail server is set up: reminders are off.");
        }
        if (addressed.letters().isEmpty()) {
            throw Problem.of(ProblemType.CONFLICT, "There is nobody to remind.");
        }
        ReminderOutbox.Asked asked = new ReminderOutbox.Asked(Ids.next(), access.user(), input.note());
        addressed.letters().forEach(letter -> outbox.write(letter, measure -> Occasion.ASKED, asked));
        ReminderRun run = new ReminderRun(
                asked.id(),
                addressed.letters().size(),
                (int) addressed.letters().stream()
                        .flatMap(letter -> letter.measures().stream())
                        .map(DueMeasure::id)
                        .distinct()
                        .count(),
                addressed.unreachable().size());
        history.happened(
                "reminded",
                new HistorySubject("reminder", run.id(), null, planId, List.of(), 1),
                mapper.createObjectNode().put("recipients", run.recipients()).put("measures", run.measures()));
        return run;
    }

    private Addressed addressed(UUID planId, ReminderInput input) {
        json.requireExists("plan", planId);
        LocalDate today = LocalDate.now(clock.withZone(ReminderPlanner.COUNTY));
        List<DueMeasure> due = sources.ofPlan(planId, today, input.daysAhead(), input.organisation());
        return due.isEmpty()
                ? new Addressed(List.of(), List.of(), 0)
                : sources.addresses().address(due);
    }
}
