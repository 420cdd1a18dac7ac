package de.integrationsplan.identity;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.history.Conflicts.ConflictingField;
import de.integrationsplan.history.Conflicts.VersionConflict;
import de.integrationsplan.platform.contract.MergePatch;
import de.integrationsplan.platform.http.IfMatch;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Refuses a change of a person whom somebody else has changed meanwhile, here or in Keycloak. */
final class StaleUsers {

    private StaleUsers() {}

    /**
     * What the caller started from is not known: a field collides when it would get another value than it has.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 412 with the collisions and the merged document
     */
    static void requireCurrent(IfMatch seen, UserView present, ObjectNode theirs, MergePatch patch) {
        int version = present.version();
        if (seen.allows(version)) {
            return;
        }
        ObjectNode merged = patch.applyTo(theirs);
        List<ConflictingField> fields = patch.document().properties().stream()
                .map(Map.Entry::getKey)
                .filter(field -> !Objects.equals(theirs.get(field), merged.get(field)))
                .map(field -> new ConflictingField(field, null, theirs.get(field), merged.get(field), null, null))
                .toList();
        String etag = "\"" + version + "\"";
        throw Problem.builder(ProblemType.VERSION_CONFLICT, null)
                .with("conflict", new VersionConflict(version, etag, fields, merged))
                .withHeader("ETag", etag)
                .build();
    }
}
