package de.integrationsplan.publishing.feed;

import java.util.ArrayList;
import java.util.List;

/**
 * An entry of a header such as {@code Accept}.
 *
 * @param value without its parameters
 * @param weight 0 to 1; 0 where it is unreadable
 */
record Weighted(String value, float weight) {

    /** In the header's order. */
    static List<Weighted> list(String header) {
        List<Weighted> entries = new ArrayList<>();
        for (String entry : header.split(",", -1)) {
            String[] parts = entry.split(";", -1);
            float weight = 1;
            for (int index = 1; index < parts.length; index++) {
                String parameter = parts[index].strip();
                if (parameter.startsWith("q=")) {
                    weight = weight(parameter.substring(2));
                }
            }
            entries.add(new Weighted(parts[0].strip(), weight));
        }
        return entries;
    }

    private static float weight(String text) {
        return text.matches("[01](\\.[0-9]{0,3})?") ? Math.min(1, Float.parseFloat(text)) : 0;
    }
}
