package de.integrationsplan.publishing.schedule;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.access.Access;
import de.integrationsplan.access.CurrentUser;
import de.integrationsplan.history.History;
import de.integrationsplan.history.HistorySubject;
import de.integrationsplan.platform.http.Tagged;
import de.integrationsplan.platform.page.PageRequest;
import de.integrationsplan.platform.page.Slice;
import de.integrationsplan.platform.problem.FieldError;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import de.integrationsplan.publishing.Gate;
import de.integrationsplan.publishing.channel.Channels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Use cases around scheduled publications; {@link DuePublications} carries them out. */
@ApplicationScoped
@Transactional
public class ScheduleService {

    @Inject
    ScheduledPublications schedule;

    @Inject
    Gate gate;

    @Inject
    Channels channels;

    @Inject
    Access access;

    @Inject
    History history;

    @Inject
    ObjectMapper mapper;

    @Inject
    Clock clock;

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 without such a plan */
    public Slice<ScheduledPublicationView> ofPlan(UUID planId, PageRequest page) {
        gate.yearOf(planId);
        return schedule.ofPlan(planId, page);
    }

    public Tagged<ScheduledPublicationView> get(UUID id) {
        return tagged(schedule.existing(id));
    }

    /**
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 without such a plan; 400 for a time that has passed or unknown
     *     channels; 409 when the texts of the publication would block it
     */
    public Tagged<ScheduledPublicationView> create(UUID planId, ScheduledPublicationInput input) {
        gate.yearOf(planId);
        Instant now = clock.instant();
        if (!input.dueAt().isAfter(now)) {
            throw Problem.invalid(FieldError.at("/dueAt", "not-in-future"));
        }
        channels.open(input.channels());
        gate.requirePublicTexts(input.publication());
        CurrentUser user = access.user();
        ScheduledPublication row = new ScheduledPublication(
                planId,
                input.dueAt().truncatedTo(ChronoUnit.MILLIS),
                schedule.write(input.publication()),
                user.id(),
                user.name(),
                now);
        schedule.persistAndFlush(row);
        history.happened("scheduled", subject(row), shown(row));
        return tagged(row);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 without such a one; 409 when it waits no more */
    public Tagged<ScheduledPublicationView> cancel(UUID id) {
        ScheduledPublication row = schedule.locked(id);
        if (!row.isWaiting()) {
            throw Problem.of(ProblemType.CONFLICT, "It is " + row.state() + " and waits no more.");
        }
        row.cancelled(clock.instant());
        schedule.flush();
        history.happened("cancelled", subject(row), shown(row));
        return tagged(row);
    }

    private ObjectNode shown(ScheduledPublication row) {
        ObjectNode shown = mapper.valueToTree(schedule.input(row));
        return shown.put("dueAt", row.dueAt().toString());
    }

    static HistorySubject subject(ScheduledPublication row) {
        return new HistorySubject(
                "scheduled-publication", row.id(), "Terminierte Ausgabe", row.planId(), List.of(), row.version());
    }

    private Tagged<ScheduledPublicationView> tagged(ScheduledPublication row) {
        return Tagged.of(schedule.view(row), row.version());
    }
}
