package de.integrationsplan.organisation;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The official keys of municipalities (AGS) that the product knows: the code list {@code municipality-keys.json}. */
@ApplicationScoped
public class MunicipalityKeys {

    private static final String FILE = "municipality-keys.json";

    private final MunicipalityKeyList list;

    MunicipalityKeys(ObjectMapper mapper) {
        try (InputStream file = Objects.requireNonNull(
                Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE), FILE)) {
            list = mapper.readValue(file, MunicipalityKeyList.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * The code list as the contract shows it.
     *
     * @param version the day as of which the keys are valid
     */
    public record MunicipalityKeyList(String version, String source, List<MunicipalityKey> items) {}

    /** @param ags eight digits: state, region, district, municipality */
    public record MunicipalityKey(String ags, String name, String district) {}

    MunicipalityKeyList list() {
        return list;
    }

    boolean contains(String ags) {
        return list.items().stream().anyMatch(key -> key.ags().equals(ags));
    }
}
