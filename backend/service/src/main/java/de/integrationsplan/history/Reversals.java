package de.integrationsplan.history;

import de.integrationsplan.access.Access;
import de.integrationsplan.access.Permission;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;

/** The features whose changes can be taken back, by the name of their entity. */
@ApplicationScoped
class Reversals {

    @Inject
    Instance<Reversible> all;

    @Inject
    Access access;

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 409 for entities whose changes stay */
    Reversible of(String entity) {
        return find(entity)
                .orElseThrow(() -> Problem.of(
                        ProblemType.NOT_UNDOABLE,
                        "Changes of this kind of object (" + entity + ") are not taken back here."));
    }

    Optional<Reversible> find(String entity) {
        return all.stream().filter(one -> one.entity().equals(entity)).findFirst();
    }

    /** The entities of which the caller may take changes back at all. */
    String[] permitted() {
        return all.stream()
                .filter(one -> Stream.of(one.changing(), one.creating(), one.removing())
                        .anyMatch(access.user()::may))
                .map(Reversible::entity)
                .toArray(String[]::new);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 403 */
    void require(Permission permission) {
        if (!access.user().may(permission)) {
            throw Problem.of(ProblemType.FORBIDDEN, "It takes the permission " + permission.key() + ".");
        }
    }
}
