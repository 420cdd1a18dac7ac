package de.integrationsplan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.RoleScopeResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** People in Keycloak. Every method throws 503 when Keycloak is away. */
@ApplicationScoped
class UserDirectory {

    static final String CHOOSE_PASSWORD = "UPDATE_PASSWORD";
    private static final int AT_ONCE = 500;
    private static final int SEARCHED = 1000;
    private static final int LINK_VALID_SECONDS = 3 * 24 * 3600;

    /** The application's own client: where a link in an invitation leads in the end. */
    private static final String APPLICATION = "integrationsplan-app";

    @Inject
    KeycloakAdministration keycloak;

    /** Whether an invitation could be made; a conflict is somebody with the same address. */
    record Creation(
            @Nullable String id, int status, @Nullable String refusal) {}

    /** People by login, from the whole directory of the county, part by part; every word occurs in name, login or address. */
    List<Account> search(List<String> words, @Nullable Boolean enabled, int first, int max) {
        return keycloak.ask(realm -> {
            Map<String, Set<String>> roles = rolesByUser(realm);
            return found(realm, words, enabled, first, max).stream()
                    .map(user -> Accounts.of(user, roles.getOrDefault(user.getId(), Set.of())))
                    .toList();
        });
    }

    /** Keycloak's search by words knows nothing of enabled ones: those few are counted off here. */
    private static List<UserRepresentation> found(
            RealmResource realm, List<String> words, @Nullable Boolean enabled, int first, int max) {
        if (words.isEmpty()) {
            return realm.users().search(null, null, null, null, null, first, max, enabled, false);
        }
        String pattern = words.stream().map(word -> "*" + word + "*").collect(Collectors.joining(" "));
        if (enabled == null) {
            return realm.users().search(pattern, first, max, false);
        }
        return realm.users().search(pattern, 0, first + SEARCHED, false).stream()
                .filter(user -> enabled.equals(user.isEnabled()))
                .skip(first)
                .limit(max)
                .toList();
    }

    /** Everybody with at least one role of the application, by login. */
    List<Account> members() {
        return keycloak.ask(UserDirectory::members);
    }

    /** Everybody of an organisation, with and without a role, by login. */
    List<Account> ofOrganisation(String key) {
        return keycloak.ask(realm -> {
            Map<String, Set<String>> roles = rolesByUser(realm);
            return realm.users().searchByAttributes(0, SEARCHED, null, false, "organisation:\"" + key + "\"").stream()
                    .map(user -> Accounts.of(user, roles.getOrDefault(user.getId(), Set.of())))
                    .sorted(Comparator.comparing(Account::username))
                    .toList();
        });
    }

    /** Null when there is none. */
    @Nullable
    Account find(String id) {
        return keycloak.ask(realm -> {
            try {
                UserResource user = realm.users().get(id);
                return Accounts.of(
                        user.toRepresentation(), names(user.roles().realmLevel().listAll()));
            } catch (WebApplicationException refused) {
                if (refused.getResponse().getStatus() == Response.Status.NOT_FOUND.getStatusCode()) {
                    return null;
                }
                throw refused;
            }
        });
    }

    Creation create(UserInvitation invitation) {
        return keycloak.ask(realm -> {
            try (Response answer = realm.users().create(Accounts.representation(invitation))) {
                if (answer.getStatus() != Response.Status.CREATED.getStatusCode()) {
                    return new Creation(null, answer.getStatus(), answer.readEntity(String.class));
                }
                String path = answer.getLocation().getPath();
                String id = path.substring(path.lastIndexOf('/') + 1);
                setRoles(realm, id, Set.copyOf(invitation.roles()));
                return new Creation(id, answer.getStatus(), null);
            }
        });
    }

    /** Who may no longer sign in is signed out everywhere. */
    void change(String id, UserInput access) {
        keycloak.ask(realm -> {
            UserResource user = realm.users().get(id);
            UserRepresentation representation = user.toRepresentation();
            Accounts.apply(access, representation);
            user.update(representation);
            setRoles(realm, id, Set.copyOf(access.roles()));
            if (!access.enabled()) {
                user.logout();
            }
            return id;
        });
    }

    void delete(String id) {
        keycloak.ask(realm -> {
            realm.users().get(id).remove();
            return id;
        });
    }

    /** A link by mail, valid for three days. False when Keycloak has no mail server or cannot reach it. */
    boolean sendLink(String id) {
        return keycloak.ask(realm -> {
            try {
                realm.users()
                        .get(id)
                        .executeActionsEmail(APPLICATION, null, LINK_VALID_SECONDS, List.of(CHOOSE_PASSWORD));
                return true;
            } catch (WebApplicationException refused) {
                return false;
            }
        });
    }

    /** Has to be replaced at the first sign-in. */
    void setInitialPassword(String id, String password) {
        keycloak.ask(realm -> {
            CredentialRepresentation credential = new CredentialRepresentation();
            credential.setType(CredentialRepresentation.PASSWORD);
            credential.setValue(password);
            credential.setTemporary(true);
            realm.users().get(id).resetPassword(credential);
            return id;
        });
    }

    private static List<Account> members(RealmResource realm) {
        Map<String, UserRepresentation> users = new LinkedHashMap<>();
        Map<String, Set<String>> roles = new HashMap<>();
        for (String role : UserRules.assignable()) {
            int first = 0;
            List<UserRepresentation> part;
            do {
                part = realm.roles().get(role).getUserMembers(false, first, AT_ONCE);
                part.stream().filter(Accounts::isPerson).forEach(user -> {
                    users.put(user.getId(), user);
                    roles.computeIfAbsent(user.getId(), id -> new TreeSet<>()).add(role);
                });
                first += AT_ONCE;
            } while (part.size() == AT_ONCE);
        }
        return users.values().stream()
                .map(user -> Accounts.of(user, roles.getOrDefault(user.getId(), Set.of())))
                .sorted(Comparator.comparing(Account::username))
                .toList();
    }

    private static Map<String, Set<String>> rolesByUser(RealmResource realm) {
        Map<String, Set<String>> roles = new HashMap<>();
        members(realm).forEach(account -> roles.put(account.id(), account.roles()));
        return roles;
    }

    private static void setRoles(RealmResource realm, String id, Set<String> wanted) {
        RoleScopeResource given = realm.users().get(id).roles().realmLevel();
        Set<String> present = names(given.listAll());
        Set<String> missing = new HashSet<>(wanted);
        missing.removeAll(present);
        Set<String> surplus = new HashSet<>(present);
        surplus.removeAll(wanted);
        if (!missing.isEmpty()) {
            given.add(representations(realm, missing));
        }
        if (!surplus.isEmpty()) {
            given.remove(representations(realm, surplus));
        }
    }

    /** Those of the application; what else Keycloak gives its users is none of ours. */
    private static Set<String> names(Collection<RoleRepresentation> roles) {
        Set<String> names = new TreeSet<>();
        roles.stream()
                .map(RoleRepresentation::getName)
                .filter(UserRules.assignable()::contains)
                .forEach(names::add);
        return names;
    }

    private static List<RoleRepresentation> representations(RealmResource realm, Set<String> names) {
        return names.stream()
                .map(name -> realm.roles().get(name).toRepresentation())
                .toList();
    }
}
