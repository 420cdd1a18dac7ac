package de.integrationsplan.publishing.channel;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrationsplan.platform.contract.RequestBody;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A channel as administrators write it.
 *
 * @param fields null means all
 * @param access {@code public} or {@code token}
 */
@RequestBody
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChannelInput(
        String key,
        String name,
        Selection selection,
        @Nullable List<String> fields,
        String language,
        String access,
        Licence licence,
        @Nullable Contact contact,
        @Nullable String url) {

    public ChannelInput {
        selection = Objects.requireNonNullElse(selection, Selection.ALL);
        language = Objects.requireNonNullElse(language, "de");
    }

    boolean takesToken() {
        return access.equals("token");
    }

    /** Empty lists do not limit; both limit together. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Selection(List<String> buildingBlocks, List<String> targetGroups) {

        static final Selection ALL = new Selection(List.of(), List.of());

        public Selection {
            buildingBlocks = Objects.requireNonNullElse(buildingBlocks, List.of());
            targetGroups = Objects.requireNonNullElse(targetGroups, List.of());
        }
    }

    public record Licence(String name, String url, String attribution) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Contact(String name, @Nullable String email) {}
}
