package de.integrationsplan.savedview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.access.Access;
import de.integrationsplan.access.Permission;
import de.integrationsplan.history.Conflicts;
import de.integrationsplan.history.History;
import de.integrationsplan.history.HistorySubject;
import de.integrationsplan.platform.contract.Documents;
import de.integrationsplan.platform.contract.MergePatch;
import de.integrationsplan.platform.http.IfMatch;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.http.Tagged;
import de.integrationsplan.platform.persistence.JsonQueries;
import de.integrationsplan.platform.problem.FieldError;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Use cases around saved views. Only the team's have a history: what a person keeps for herself is nobody else's business. */
@ApplicationScoped
@Transactional
public class SavedViewService {

    /** More than that nobody finds again. */
    private static final int MOST = 100;

    private static final String SEEN_BY = "(v.scope = 'team' or v.owner_id = ?1)";

    @Inject
    SavedViewRepository views;

    @Inject
    JsonQueries json;

    @Inject
    Documents documents;

    @Inject
    History history;

    @Inject
    Conflicts conflicts;

    @Inject
    Access access;

    @Inject
    Clock clock;

    /** The caller's own and the team's, by name. */
    public List<RawJson> list() {
        return json.all(
                "select cast(saved_view_json(v) as text) as json from saved_view v where " + SEEN_BY
                        + " order by v.name collate german, v.id",
                access.user().id());
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 also for another person's own view */
    public Tagged<RawJson> get(UUID id) {
        return json.one(
                "select cast(saved_view_json(v) as text) as json, v.version as tag from saved_view v where " + SEEN_BY
                        + " and v.id = ?2",
                access.user().id(),
                id);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 403 for a team's view by others than a coordinator; 409 when there are too many */
    public UUID create(SavedViewInput input) {
        requireMayWrite(input.scope() == ViewScope.TEAM);
        List<SavedView> others = views.beside(input.scope(), access.user().id());
        if (others.size() >= MOST) {
            throw Problem.of(ProblemType.CONFLICT, "There are %d views already. Delete one first.".formatted(MOST));
        }
        SavedView view = new SavedView(access.user(), input, clock.instant());
        onlyOneDefault(view, input, others);
        views.persistAndFlush(view);
        if (view.isOfTeam()) {
            ObjectNode document = documents.toDocument(input);
            history.created(subject(view), document, document);
        }
        return view.id();
    }

    public Tagged<RawJson> patch(UUID id, IfMatch ifMatch, MergePatch patch) {
        SavedView view = locked(id);
        SavedViewInput before = view.toInput();
        conflicts.requireCurrent(ifMatch, id, view.version(), before, patch);
        SavedViewInput after = documents.merge(before, patch);
        if (after.scope() != before.scope()) {
            throw Problem.invalid(FieldError.at("/scope", "unchangeable"));
        }
        onlyOneDefault(view, after, views.beside(after.scope(), access.user().id()));
        view.apply(after, clock.instant());
        views.flush();
        if (view.isOfTeam()) {
            ObjectNode document = documents.toDocument(after);
            history.changed(subject(view), document, documents.toDocument(before), document);
        }
        return get(id);
    }

    public void delete(UUID id, IfMatch ifMatch) {
        SavedView view = locked(id);
        conflicts.requireCurrent(ifMatch, id, view.version(), view.toInput());
        if (view.isOfTeam()) {
            history.deleted(subject(view), documents.toDocument(view.toInput()));
        }
        views.delete(view);
        views.flush();
    }

    private SavedView locked(UUID id) {
        SavedView view = views.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(found -> found.isSeenBy(access.user()))
                .orElseThrow(Problem::notFound);
        requireMayWrite(view.isOfTeam());
        return view;
    }

    private void requireMayWrite(boolean ofTeam) {
        if (ofTeam && !access.user().may(Permission.VIEW_SHARE)) {
            throw Problem.of(ProblemType.FORBIDDEN, "The team's views are the coordinator's to write.");
        }
    }

    /** The view that was the default before gives way, and says so in its history. */
    private void onlyOneDefault(SavedView view, SavedViewInput input, List<SavedView> beside) {
        if (!input.isDefault()) {
            return;
        }
        beside.stream()
                .filter(other -> !Objects.equals(other.id(), view.id()))
                .filter(other -> other.toInput().isDefault())
                .forEach(this::giveWay);
        views.flush();
    }

    private void giveWay(SavedView other) {
        ObjectNode before = documents.toDocument(other.toInput());
        other.isDefaultNoMore(clock.instant());
        views.flush();
        if (other.isOfTeam()) {
            ObjectNode after = documents.toDocument(other.toInput());
            history.changed(subject(other), after, before, after);
        }
    }

    private static HistorySubject subject(SavedView view) {
        return new HistorySubject("saved-view", view.id(), view.name(), null, List.of(), view.version());
    }
}
