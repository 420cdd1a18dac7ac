package de.integrationsplan.publishing.portal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.TreeMap;

/** A portal's state between two starts: one file that is replaced as a whole. */
final class Disk {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Path file;

    Disk(Path file) {
        this.file = file;
    }

    LocalCopy read() throws IOException {
        if (!Files.exists(file)) {
            return LocalCopy.NOTHING;
        }
        JsonNode state = MAPPER.readTree(file.toFile());
        TreeMap<String, String> items = new TreeMap<>();
        state.get("items")
                .properties()
                .forEach(item -> items.put(item.getKey(), item.getValue().asText()));
        return new LocalCopy(
                items,
                state.get("edition").asInt(),
                state.get("digest").asText(),
                state.get("next").asText());
    }

    void write(LocalCopy copy) throws IOException {
        ObjectNode state = MAPPER.createObjectNode();
        ObjectNode items = state.putObject("items");
        copy.items().forEach(items::put);
        state.put("edition", copy.edition()).put("digest", copy.digest()).put("next", copy.next());
        Path written = file.resolveSibling(file.getFileName() + ".new");
        MAPPER.writeValue(written.toFile(), state);
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
