package de.integrationsplan.organisation;

import de.integrationsplan.platform.search.SearchWord;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The official keys of municipalities (AGS): the code list of the product, {@code municipality-keys.csv}, or the operator's own.
 * A list that cannot be read keeps the service from starting.
 */
@Startup
@ApplicationScoped
public class MunicipalityKeys {

    private static final String FILE = "municipality-keys.csv";

    /** More than that nobody reads while typing. */
    private static final int MOST_FOUND = 50;

    private final MunicipalityKeyList list;
    private final List<Searched> searched;
    private final Set<String> keys;

    MunicipalityKeys(@ConfigProperty(name = "integrationsplan.municipality-keys.file") Optional<Path> own) {
        list = MunicipalityKeyFile.read(own.map(MunicipalityKeys::lines).orElseGet(MunicipalityKeys::shipped));
        searched = list.items().stream().map(Searched::of).toList();
        keys = list.items().stream().map(MunicipalityKey::ags).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The code list as the contract shows it.
     *
     * @param version the day as of which the keys are valid
     */
    public record MunicipalityKeyList(String version, String source, List<MunicipalityKey> items) {}

    /** @param ags eight digits: state, region, district, municipality */
    public record MunicipalityKey(String ags, String name, String district) {}

    /** A key with all that it is found by. */
    private record Searched(MunicipalityKey key, String name, String text) {

        static Searched of(MunicipalityKey key) {
            return new Searched(key, folded(key.name()), folded(key.ags() + ' ' + key.name() + ' ' + key.district()));
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The list of municipality keys cannot be read", unreadable);
        }
    }

    private static List<String> shipped() {
        try (InputStream file = Objects.requireNonNull(
                Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** @param wanted words that all have to occur in key, name or district; null for the whole list */
    MunicipalityKeyList list(@Nullable String wanted) {
        if (wanted == null) {
            return list;
        }
        String words = folded(wanted);
        List<MunicipalityKey> found = searched.stream()
                .filter(one -> Arrays.stream(words.split(" ")).allMatch(one.text()::contains))
                .sorted(Comparator.comparing(one -> !one.name().startsWith(words)))
                .limit(MOST_FOUND)
                .map(Searched::key)
                .toList();
        return new MunicipalityKeyList(list.version(), list.source(), found);
    }

    boolean contains(String ags) {
        return keys.contains(ags);
    }

    private static String folded(String text) {
        return SearchWord.folded(text).replaceAll("[^a-z0-9]+", " ").trim();
    }
}
