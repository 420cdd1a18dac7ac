package de.integrationsplan.access;

import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The current user, and the rules that look at an object and not only at the role. */
@ApplicationScoped
public class Access {

    private static final ThreadLocal<CurrentUser> ACTING = new ThreadLocal<>();

    @Inject
    SecurityIdentity identity;

    /** Does something later in the name of whoever asked for it, on this thread. */
    public <T> T inTheNameOf(CurrentUser user, Supplier<T> work) {
        ACTING.set(user);
        try {
            return work.get();
        } finally {
            ACTING.remove();
        }
    }

    public CurrentUser user() {
        CurrentUser acting = ACTING.get();
        if (acting != null) {
            return acting;
        }
        if (!Arc.container().requestContext().isActive() || identity.isAnonymous()) {
            return CurrentUser.SYSTEM;
        }
        return of(identity);
    }

    /** The user that an authenticated identity stands for. */
    public static CurrentUser of(SecurityIdentity identity) {
        JsonWebToken token = (JsonWebToken) identity.getPrincipal();
        String username = Objects.requireNonNullElse(token.getClaim("preferred_username"), token.getSubject());
        Set<Role> roles = Arrays.stream(Role.values())
                .filter(role -> identity.hasRole(role.claim()))
                .collect(Collectors.toUnmodifiableSet());
        return new CurrentUser(
                token.getSubject(),
                username,
                Objects.requireNonNullElse(token.getClaim("name"), username),
                roles,
                token.getClaim("organisation"),
                token.getClaim("azp"));
    }

    /**
     * An editor changes only what the own organisation leads; a coordinator everything.
     *
     * @param leadingKeys keys of the organisations that lead the measure today, and of all their parents
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 403
     */
    public void requireMayEdit(Collection<String> leadingKeys) {
        if (!mayEdit(leadingKeys)) {
            throw Problem.of(ProblemType.FORBIDDEN, "Your organisation does not lead this measure.");
        }
    }

    /** The same as a question. */
    public boolean mayEdit(Collection<String> leadingKeys) {
        CurrentUser user = user();
        boolean own = user.organisationKey() != null && leadingKeys.contains(user.organisationKey());
        return user.roles().contains(Role.COORDINATOR) || own;
    }
}
