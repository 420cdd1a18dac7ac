package de.integrationsplan.identity;

import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.keycloak.admin.client.resource.ClientResource;
import org.keycloak.admin.client.resource.ClientsResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.ProtocolMapperRepresentation;

/**
 * The clients with which portals sign in: client credentials, the role {@code portal}, nothing else. All operations can be
 * repeated, and throw 503 when Keycloak is away.
 */
@ApplicationScoped
public class PortalClients {

    /** Marks a client as ours: no other one is ever touched. */
    private static final String OWNER = "integrationsplan.channel";

    @Inject
    KeycloakAdministration keycloak;

    /**
     * Makes the client, or takes over one that an earlier attempt for the same channel has left.
     *
     * @return its secret, which Keycloak has chosen
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 when the id belongs to somebody else's client
     */
    public String create(String clientId, String channelKey, String name) {
        return keycloak.ask(realm -> {
            ClientRepresentation wanted = representation(clientId, channelKey, name);
            try (Response answer = realm.clients().create(wanted)) {
                if (answer.getStatus() == Response.Status.CONFLICT.getStatusCode()) {
                    ClientRepresentation left = find(realm.clients(), clientId);
                    if (!isOurs(left, channelKey)) {
                        throw Problem.of(ProblemType.DUPLICATE, "Keycloak has another client " + clientId + ".");
                    }
                    realm.clients().get(left.getId()).update(wanted);
                } else if (answer.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL) {
                    throw new IllegalStateException("status " + answer.getStatus());
                }
            }
            return one(realm.clients(), clientId).generateNewSecret().getValue();
        });
    }

    /** The old secret stops working at once. */
    public String rotateSecret(String clientId) {
        return keycloak.ask(
                realm -> one(realm.clients(), clientId).generateNewSecret().getValue());
    }

    /** A disabled client gets no tokens; those it has work until they expire. */
    public void setEnabled(String clientId, boolean enabled) {
        keycloak.ask(realm -> {
            ClientRepresentation change = new ClientRepresentation();
            change.setClientId(clientId);
            change.setEnabled(enabled);
            one(realm.clients(), clientId).update(change);
            return enabled;
        });
    }

    /** Does nothing when there is none, or when it is not ours. */
    public void delete(String clientId, String channelKey) {
        keycloak.ask(realm -> {
            List<ClientRepresentation> found = realm.clients().findByClientId(clientId);
            found.stream()
                    .filter(client -> isOurs(client, channelKey))
                    .forEach(client -> realm.clients().get(client.getId()).remove());
            return found.size();
        });
    }

    private static ClientResource one(ClientsResource clients, String clientId) {
        return clients.get(find(clients, clientId).getId());
    }

    private static ClientRepresentation find(ClientsResource clients, String clientId) {
        return clients.findByClientId(clientId).stream()
                .findFirst()
                .orElseThrow(
                        () -> Problem.of(ProblemType.CONFLICT, "Keycloak has no client " + clientId + " any more."));
    }

    private static boolean isOurs(ClientRepresentation client, String channelKey) {
        return client.getAttributes() != null
                && channelKey.equals(client.getAttributes().get(OWNER));
    }

    private static ClientRepresentation representation(String clientId, String channelKey, String name) {
        ClientRepresentation client = new ClientRepresentation();
        client.setClientId(clientId);
        client.setName("Portal " + name);
        client.setEnabled(true);
        client.setProtocol("openid-connect");
        client.setPublicClient(false);
        client.setClientAuthenticatorType("client-secret");
        client.setServiceAccountsEnabled(true);
        client.setStandardFlowEnabled(false);
        client.setImplicitFlowEnabled(false);
        client.setDirectAccessGrantsEnabled(false);
        client.setFullScopeAllowed(false);
        client.setAttributes(Map.of(
                OWNER, channelKey, "use.refresh.tokens", "false", "client_credentials.use_refresh_token", "false"));
        client.setDefaultClientScopes(List.of("basic", "profile", "roles", "integrationsplan-api"));
        client.setOptionalClientScopes(List.of());
        client.setProtocolMappers(List.of(
                // In the client itself, so that the service need not be allowed to give roles to users.
                mapper("role portal", "oidc-hardcoded-role-mapper", Map.of("role", "portal")),
                mapper(
                        "channel",
                        "oidc-hardcoded-claim-mapper",
                        Map.of(
                                "claim.name", "channel",
                                "claim.value", channelKey,
                                "jsonType.label", "String",
                                "access.token.claim", "true"))));
        return client;
    }

    private static ProtocolMapperRepresentation mapper(String name, String type, Map<String, String> config) {
        ProtocolMapperRepresentation mapper = new ProtocolMapperRepresentation();
        mapper.setName(name);
        mapper.setProtocol("openid-connect");
        mapper.setProtocolMapper(type);
        mapper.setConfig(config);
        return mapper;
    }
}
