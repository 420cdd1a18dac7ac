package de.integrationsplan.history;

import de.integrationsplan.access.Access;
import de.integrationsplan.access.Permission;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The features whose changes can be taken back, by the name of their entity. */
@ApplicationScoped
class Reversals {

    /** As {@link ObjectHistory#kind} tells it. Versions only ever go up; a deletion has the last one. */
    private static final String CREATED = """
            case when coalesce((select earlier.gone from history earlier
                                where earlier.entity_id = h.entity_id and earlier.entity = h.entity and earlier.version < h.version
                                  and (earlier.snapshot is not null or earlier.gone)
                                order by earlier.version desc, earlier.id desc limit 1), true)
                 then %s else %s end""";

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

    /**
     * Whether the caller may take an entry {@code h} of the log back, as a condition in SQL.
     *
     * @param parameter takes a value and answers its place in the statement
     */
    String permitted(Function<String, String> parameter) {
        return all.stream()
                .filter(one -> Stream.of(one.changing(), one.creating(), one.removing())
                        .anyMatch(access.user()::may))
                .map(one -> "when " + parameter.apply(one.entity()) + " then " + permitted(one, parameter))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(" "),
                        cases -> cases.isEmpty() ? "false" : "case h.entity " + cases + " end"));
    }

    /** By what the entry did: an undo takes what the opposite takes. */
    private String permitted(Reversible feature, Function<String, String> parameter) {
        boolean removing = access.user().may(feature.removing());
        boolean changing = access.user().may(feature.changing());
        String kept = removing == changing ? Boolean.toString(changing) : CREATED.formatted(removing, changing);
        return "case when h.gone then %s else %s and %s end"
                .formatted(access.user().may(feature.creating()), kept, feature.undoable(parameter));
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 403 */
    void require(Permission permission) {
        if (!access.user().may(permission)) {
            throw Problem.of(ProblemType.FORBIDDEN, "It takes the permission " + permission.key() + ".");
        }
    }
}
