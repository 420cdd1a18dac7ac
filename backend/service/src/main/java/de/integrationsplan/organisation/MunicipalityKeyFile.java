package de.integrationsplan.organisation;

import de.integrationsplan.organisation.MunicipalityKeys.MunicipalityKey;
import de.integrationsplan.organisation.MunicipalityKeys.MunicipalityKeyList;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a code list of municipalities. Pure. Each line is a key and a name with a semicolon between them: first {@code version}
 * (a day) and {@code source}, then districts with five digits and municipalities with eight, each district before its own.
 */
final class MunicipalityKeyFile {

    private final List<String> head = new ArrayList<>();
    private final Map<String, String> districts = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private final List<MunicipalityKey> items = new ArrayList<>();

    private MunicipalityKeyFile() {}

    /** @throws IllegalArgumentException naming the line that is wrong */
    static MunicipalityKeyList read(List<String> lines) {
        MunicipalityKeyFile file = new MunicipalityKeyFile();
        for (int line = 0; line < lines.size(); line++) {
            String[] cells = lines.get(line).split(";", -1);
            require(cells.length == 2 && !cells[1].isBlank(), line, "is not a key and a name");
            file.take(line, cells[0].trim(), cells[1].trim());
        }
        require(!file.items.isEmpty(), lines.size(), "ends without a municipality");
        return new MunicipalityKeyList(file.head.get(0), file.head.get(1), List.copyOf(file.items));
    }

    private void take(int line, String key, String name) {
        require(known.add(key), line, "has a key that stood before");
        if (line < 2) {
            require(key.equals(line == 0 ? "version" : "source"), line, "has to be version, then source");
            require(line > 0 || isDay(name), line, "has no day such as 2025-12-31");
            head.add(name);
        } else if (key.matches("[0-9]{5}")) {
            districts.put(key, name);
        } else {
            require(key.matches("[0-9]{8}"), line, "has a key of neither five nor eight digits");
            String district = districts.getOrDefault(key.substring(0, 5), "");
            require(!district.isEmpty(), line, "comes before its district");
            items.add(new MunicipalityKey(key, name, district));
        }
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException none) {
            return false;
        }
    }

    private static void require(boolean right, int line, String wrong) {
        if (!right) {
            throw new IllegalArgumentException("The list of municipality keys: line " + (line + 1) + " " + wrong + ".");
        }
    }
}
