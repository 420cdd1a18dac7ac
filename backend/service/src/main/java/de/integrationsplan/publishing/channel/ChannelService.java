package de.integrationsplan.publishing.channel;

import de.integrationsplan.history.Conflicts;
import de.integrationsplan.history.History;
import de.integrationsplan.history.HistorySubject;
import de.integrationsplan.platform.contract.Documents;
import de.integrationsplan.platform.contract.MergePatch;
import de.integrationsplan.platform.http.IfMatch;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.http.Tagged;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Use cases around channels. The database speaks first, as it refuses more; Keycloak last, so that its refusal undoes the whole.
 */
@ApplicationScoped
@Transactional
public class ChannelService {

    @Inject
    ChannelRepository channels;

    @Inject
    ChannelQueries queries;

    @Inject
    ChannelClients clients;

    @Inject
    Documents documents;

    @Inject
    History history;

    @Inject
    Conflicts conflicts;

    @Inject
    Clock clock;

    /** @param secret of the portal's client; null when none was made */
    public record WithSecret(
            Tagged<RawJson> channel, @Nullable String secret) {

        /** The channel with its secret, which is of base64url or a UUID and needs no escaping. */
        RawJson full() {
            String json = channel.body().text();
            return secret == null
                    ? channel.body()
                    : new RawJson(json.substring(0, json.lastIndexOf('}')) + ",\"clientSecret\":\"" + secret + "\"}");
        }
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 409 for a key in use; 503 without Keycloak */
    public WithSecret create(ChannelInput input) {
        Channel channel = new Channel(input, clock.instant());
        channels.persistAndFlush(channel);
        history.created(subject(channel), documents.toDocument(input), documents.toDocument(input));
        String secret = clients.create(channel);
        return new WithSecret(queries.one(channel.key()), secret);
    }

    public Tagged<RawJson> patch(String key, IfMatch ifMatch, MergePatch patch) {
        Channel channel = channels.locked(key);
        ChannelInput before = channel.toInput();
        conflicts.requireCurrent(ifMatch, channel.id(), channel.version(), before, patch);
        ChannelInput after = documents.merge(before, patch);
        Problem.throwIfAny(ChannelRules.checkChange(before, after));
        boolean hadClient = channel.clientId() != null;
        boolean admitted = channel.admitsClient();
        channel.apply(after, clock.instant());
        channels.flush();
        history.changed(
                subject(channel),
                documents.toDocument(after),
                documents.toDocument(before),
                documents.toDocument(after));
        if (hadClient) {
            clients.follow(channel, admitted);
        } else {
            clients.create(channel);
        }
        return queries.one(key);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 409 when anything refers to it, such as an edition */
    public void delete(String key, IfMatch ifMatch) {
        Channel channel = channels.locked(key);
        ChannelInput before = channel.toInput();
        conflicts.requireCurrent(ifMatch, channel.id(), channel.version(), before);
        history.deleted(subject(channel), documents.toDocument(before));
        channels.delete(channel);
        channels.flush();
        clients.delete(channel);
    }

    public Tagged<RawJson> close(String key) {
        return setClosed(key, "closed", clock.instant());
    }

    public Tagged<RawJson> reopen(String key) {
        return setClosed(key, "reopened", null);
    }

    private Tagged<RawJson> setClosed(String key, String action, @Nullable Instant at) {
        Channel channel = channels.locked(key);
        boolean admitted = channel.admitsClient();
        if (channel.isOpen() != (at == null)) {
            channel.closeAt(at, clock.instant());
            channels.flush();
            history.happened(action, subject(channel), documents.toDocument(channel.toInput()));
            clients.follow(channel, admitted);
        }
        return queries.one(key);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 409 for a channel that takes no tokens now; 503 without Keycloak */
    public WithSecret rotateSecret(String key) {
        Channel channel = channels.locked(key);
        if (!channel.admitsClient()) {
            throw Problem.of(ProblemType.CONFLICT, "The channel is closed, or public and needs no secret.");
        }
        history.happened("secret-rotated", subject(channel), documents.toDocument(channel.toInput()));
        return new WithSecret(queries.one(key), clients.rotateSecret(channel));
    }

    private static HistorySubject subject(Channel channel) {
        return new HistorySubject("channel", channel.id(), channel.name(), null, List.of(), channel.version());
    }
}
