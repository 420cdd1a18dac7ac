package de.integrationsplan.publishing.feed;

import de.integrationsplan.access.Access;
import de.integrationsplan.access.CurrentUser;
import de.integrationsplan.access.Permission;
import de.integrationsplan.access.Role;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Who may read which channel: everybody a public one; a portal its own; coordinator and auditor each. */
@ApplicationScoped
class FeedAccess {

    @Inject
    IdentityProviderManager identityProviders;

    /** Looks at the token without leaving the event loop, then goes on with the client it was made for, or refuses. */
    void admit(
            RoutingContext request,
            FeedRows.Channel channel,
            Consumer<@Nullable String> answer,
            Consumer<Refusal> refuse) {
        if (channel.isPublic()) {
            answer.accept(null);
            return;
        }
        // The framework would send a challenge of its own, which is not our problem document.
        request.remove(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
        QuarkusHttpUser.getSecurityIdentity(request, identityProviders)
                .subscribe()
                .with(
                        identity -> {
                            Refusal refusal = refusal(identity, channel);
                            if (refusal == null) {
                                answer.accept(Access.of(identity).clientId());
                            } else {
                                refuse.accept(refusal);
                            }
                        },
                        failure -> refuse.accept(refusal(failure)));
    }

    private static @Nullable Refusal refusal(SecurityIdentity identity, FeedRows.Channel channel) {
        if (identity.isAnonymous()) {
            return unauthenticated();
        }
        CurrentUser user = Access.of(identity);
        if (!user.may(Permission.FEED_READ)) {
            return Refusal.of(ProblemType.FORBIDDEN);
        }
        boolean staff = user.roles().contains(Role.COORDINATOR) || user.roles().contains(Role.AUDITOR);
        boolean ownChannel = channel.clientId() != null && channel.clientId().equals(user.clientId());
        return staff || ownChannel ? null : Refusal.of(ProblemType.NOT_FOUND);
    }

    private static Refusal refusal(Throwable failure) {
        return failure instanceof AuthenticationFailedException
                ? unauthenticated()
                : new Refusal(() -> Problem.builder(ProblemType.SERVICE_UNAVAILABLE, null)
                        .withHeader("Retry-After", 5)
                        .build());
    }

    private static Refusal unauthenticated() {
        return new Refusal(() -> Problem.builder(ProblemType.UNAUTHENTICATED, null)
                .withHeader("WWW-Authenticate", "Bearer")
                .build());
    }
}
