package de.integrationsplan.transfer.table;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The columns of the county's table, with every way their headers are spelled: as in our own files, and as the county
 * writes them ("Handlungsschwerpunkte Integration in 2011"). A longer header that begins with a known German one counts too.
 */
public enum Column {
    PAGE("page", "Seite"),
    ROW("row", "Zeile", "Nr.", "Nr"),
    BUILDING_BLOCK("building_block", "Baustein"),
    GOAL("goal", "Wesentliche Ziele", "Wesentliches Ziel", "Ziele", "Ziel"),
    NEW_MARKER("new_marker", "Neu"),
    MEASURE("measure", "Maßnahmen", "Maßnahme"),
    RESPONSIBILITY("responsibility", "a) Zuständigkeit", "Zuständigkeiten", "Zuständigkeit"),
    RESOURCES("resources", "Ressourcen", "Ressource"),
    READING_NOTE("reading_note", "Anmerkungen", "Anmerkung");

    /** Without these three a table says nothing that could be imported. */
    static final Set<Column> REQUIRED = Set.of(BUILDING_BLOCK, GOAL, MEASURE);

    private static final int LONGEST_HEADER = 200;

    private final String key;
    private final List<String> german;

    Column(String key, String... german) {
        this.key = key;
        this.german = Arrays.stream(german).map(Column::normalised).toList();
    }

    /** The name in our own files and in problems and readings, for example {@code building_block}. */
    public String key() {
        return key;
    }

    /** The column a header stands for; empty if nobody knows it. */
    public static Optional<Column> ofHeader(String header) {
        if (header.length() > LONGEST_HEADER) {
            return Optional.empty();
        }
        String name = normalised(header);
        return Arrays.stream(values()).filter(column -> column.isSpelled(name)).findFirst();
    }

    private boolean isSpelled(String name) {
        return name.equals(key)
                || name.replace(' ', '_').equals(key)
                || german.stream().anyMatch(word -> name.equals(word) || name.startsWith(word + " "));
    }

    private static String normalised(String header) {
        return Normalizer.normalize(header, Normalizer.Form.NFC)
                .replaceAll("[\\s\\u00A0,:*]+", " ")
                .strip()
                .toLowerCase(Locale.GERMAN);
    }
}
