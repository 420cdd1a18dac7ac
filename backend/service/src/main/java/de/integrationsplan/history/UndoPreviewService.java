package de.integrationsplan.history;

import de.integrationsplan.platform.http.IfMatch;
import de.integrationsplan.platform.http.RequestId;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Says honestly what taking back would do: by doing it, in a transaction that is always rolled back. No second set of rules has to
 * agree with those of the features.
 */
@ApplicationScoped
public class UndoPreviewService {

    @Inject
    UndoService undo;

    @Inject
    HistoryQueries queries;

    @Inject
    EntityManager database;

    @Inject
    RequestId requestId;

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 */
    public UndoPreview undo(long entryId) {
        return tried(entryId, () -> undo.undo(entryId));
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 */
    public UndoPreview restoration(long entryId) {
        return tried(entryId, () -> undo.restore(entryId, IfMatch.fromString("*")));
    }

    private UndoPreview tried(long entryId, Runnable work) {
        queries.one(entryId);
        QuarkusTransaction.begin();
        try {
            long before = queries.newest();
            work.run();
            database.flush();
            return new UndoPreview(true, queries.takenBackAfter(before, requestId.currentId()), null);
        } catch (HttpProblem refused) {
            return new UndoPreview(false, List.of(), refusal(refused));
        } catch (PersistenceException refused) {
            return new UndoPreview(false, List.of(), Map.of("code", "conflict"));
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private static Map<String, Object> refusal(HttpProblem problem) {
        Map<String, Object> refusal = new LinkedHashMap<>();
        for (String named : List.of("code", "errors", "undo")) {
            Object value = problem.getParameters().get(named);
            if (value != null) {
                refusal.put(named, value);
            }
        }
        if (problem.getDetail() != null) {
            refusal.put("detail", problem.getDetail());
        }
        return refusal;
    }
}
