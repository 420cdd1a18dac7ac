package de.integrationsplan.publishing.channel;

import de.integrationsplan.platform.problem.FieldError;
import java.util.List;

/** What the contract cannot say about a channel. Pure. */
final class ChannelRules {

    private ChannelRules() {}

    /** The key stands in addresses that portals have stored. */
    static List<FieldError> checkChange(ChannelInput before, ChannelInput after) {
        return before.key().equals(after.key()) ? List.of() : List.of(FieldError.at("/key", "unknown-property"));
    }
}
