package de.integrationsplan.transfer.measures;

import java.util.List;
import java.util.Map;

/** German words for what stands in the table. */
final class MeasureWords {

    private static final List<String> STATUSES =
            List.of("planned", "in-preparation", "running", "completed", "paused", "dropped");

    private static final Map<String, String> STATUS = Map.of(
            "planned", "geplant",
            "in-preparation", "in Vorbereitung",
            "running", "läuft",
            "completed", "abgeschlossen",
            "paused", "ruht",
            "dropped", "entfallen");

    private static final Map<String, String> PUBLICATION = Map.of(
            "draft", "nicht veröffentlicht",
            "published", "veröffentlicht",
            "changed", "veröffentlicht, seither geändert",
            "withdrawn", "zurückgenommen");

    private MeasureWords() {}

    static String status(String code) {
        return STATUS.getOrDefault(code, code);
    }

    /** In the order in which a measure comes along, not in that of the alphabet. */
    static String rank(String status) {
        return Integer.toString(STATUSES.indexOf(status));
    }

    static String publication(String code) {
        return PUBLICATION.getOrDefault(code, code);
    }

    /** {@code 2011-10-08} as 08.10.2011, {@code 2011-05} as 05.2011, {@code 2011} as it is. */
    static String date(String partialDate) {
        return String.join(".", List.of(partialDate.split("-")).reversed());
    }
}
