package de.integrationsplan.platform.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What has changed in the contract, version by version: the file {@code api-changelog.yaml}. */
@ApplicationScoped
public class ApiChangelog {

    /** @param text by language */
    private record Change(
            String kind,
            @Nullable List<String> operations,
            @Nullable String sunset,
            Map<String, String> text) {

        ChangelogChange in(Locale language) {
            return new ChangelogChange(
                    kind,
                    Objects.requireNonNull(text.get(language.getLanguage())),
                    Objects.requireNonNullElseGet(operations, List::of),
                    sunset);
        }
    }

    private record Version(String version, String date, List<Change> changes) {

        ChangelogVersion in(Locale language) {
            return new ChangelogVersion(
                    version,
                    date,
                    changes.stream().map(change -> change.in(language)).toList());
        }
    }

    /**
     * @param operations none when it concerns all of them
     * @param sunset the day on which what is deprecated ends
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ChangelogChange(
            String kind,
            String text,
            List<String> operations,
            @Nullable String sunset) {}

    /** A version with what it changed. */
    public record ChangelogVersion(String version, String date, List<ChangelogChange> changes) {}

    private final List<Version> versions;

    public ApiChangelog() {
        try (InputStream file = ApiChangelog.class.getResourceAsStream("/api-changelog.yaml")) {
            versions = new YAMLMapper().readValue(Objects.requireNonNull(file), new TypeReference<List<Version>>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The newest first. */
    public List<ChangelogVersion> versions(Locale language) {
        return versions.stream().map(version -> version.in(language)).toList();
    }
}
