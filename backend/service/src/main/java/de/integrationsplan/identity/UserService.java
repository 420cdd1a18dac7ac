package de.integrationsplan.identity;

import de.integrationsplan.access.Access;
import de.integrationsplan.access.Role;
import de.integrationsplan.access.UserOrganisation;
import de.integrationsplan.history.History;
import de.integrationsplan.history.HistorySubject;
import de.integrationsplan.platform.contract.Documents;
import de.integrationsplan.platform.contract.MergePatch;
import de.integrationsplan.platform.http.IfMatch;
import de.integrationsplan.platform.persistence.TransactionEnd;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Use cases around people. They are in Keycloak, their history is here: history is written first, and what Keycloak was told is
 * taken back when the transaction fails. Administrators follow one after the other, so that two cannot remove each other.
 */
@ApplicationScoped
@Transactional
public class UserService {

    /** Any number that no other lock of this kind uses. */
    private static final int ONE_AFTER_THE_OTHER = 470_001;

    @Inject
    UserDirectory directory;

    @Inject
    UserQueries queries;

    @Inject
    Invitations invitations;

    @Inject
    ActiveUsers activeUsers;

    @Inject
    UserOrganisation organisations;

    @Inject
    Access access;

    @Inject
    Documents documents;

    @Inject
    History history;

    @Inject
    TransactionEnd end;

    @Inject
    EntityManager database;

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 409 for an address in use, or when nobody can be told; 503 */
    public InvitedUser invite(UserInvitation invitation) {
        requireValid(invitation.access());
        Account account = invitations.create(invitation);
        end.onRollback(() -> directory.delete(account.id()));
        history.created(
                subject(account), documents.toDocument(account.access()), documents.toDocument(account.access()));
        activeUsers.forget();
        return invitations.send(queries.view(account));
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404; 409 when nobody can be told; 503 */
    public InvitedUser inviteAgain(UUID id) {
        UserView user = queries.one(id.toString());
        InvitedUser invited = invitations.send(user);
        HistorySubject subject =
                new HistorySubject("user", UUID.fromString(user.id()), user.name(), null, List.of(), user.version());
        history.happened("invited", subject, documents.toDocument(new Way(invited.way())));
        return invited;
    }

    private record Way(String invitation) {}

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404; 409 for the last administrator and for oneself; 412; 503 */
    public UserView patch(UUID id, IfMatch ifMatch, MergePatch patch) {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(?1) as text)")
                .setParameter(1, ONE_AFTER_THE_OTHER)
                .getSingleResult();
        Account before = directory.find(id.toString());
        if (before == null) {
            throw Problem.notFound();
        }
        StaleUsers.requireCurrent(ifMatch, queries.view(before), documents.toDocument(before.access()), patch);
        UserInput wanted = documents.merge(before.access(), patch);
        requireValid(wanted);
        ProblemType refusal = UserRules.refusal(access.user().id(), before, wanted, administrators());
        if (refusal != null) {
            throw Problem.of(refusal);
        }
        if (!wanted.equals(before.access())) {
            change(before, wanted);
        }
        return queries.one(before.id());
    }

    private void change(Account before, UserInput wanted) {
        history.changed(
                subject(before.with(wanted)),
                documents.toDocument(wanted),
                documents.toDocument(before.access()),
                documents.toDocument(wanted));
        end.onRollback(() -> directory.change(before.id(), before.access()));
        directory.change(before.id(), wanted);
        activeUsers.forget();
    }

    private Set<String> administrators() {
        return directory.members().stream()
                .filter(account -> account.enabled() && account.roles().contains(Role.ADMIN.claim()))
                .map(Account::id)
                .collect(Collectors.toSet());
    }

    private void requireValid(UserInput wanted) {
        String key = wanted.organisation();
        boolean known = key != null && organisations.byKey(List.of(key)).containsKey(key.toLowerCase(Locale.ROOT));
        Problem.throwIfAny(UserRules.check(wanted, known));
    }

    private HistorySubject subject(Account account) {
        UserView view = queries.view(account);
        return new HistorySubject(
                "user", UUID.fromString(account.id()), account.name(), null, List.of(), view.version());
    }
}
