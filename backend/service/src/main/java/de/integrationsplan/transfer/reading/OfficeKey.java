package de.integrationsplan.transfer.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The county's office keys: two digits are an office, two digits and a number behind a dash a unit of it.
 *
 * @param key "40" or "50-5"
 * @param note what stands beside the key, "Pressestelle" in "01 – Pressestelle"; empty if nothing
 */
record OfficeKey(String key, String note, Certainty certainty) {

    private static final String PREFIX =
            "(?:(?:Amt|Amtes|Ämter|Ämtern|SG|Sachgebiet|Sachgebiete|Abt\\.|Abteilung|Dez\\.)\\s)?";
    private static final Pattern KEY = Pattern.compile("^" + PREFIX
            + "(?<office>[0-9]{2})(?<unit>\\s?[-–]\\s?[0-9]{1,2}|\\(\\s?[-–]\\s?[0-9]{1,2}\\))?(?![0-9\\p{L}.])"
            + "(?:\\s?[–—/:-]\\s?(?<note>\\p{L}.{0,200})|\\s?\\((?<aside>[^()]{1,200})\\))?$");
    private static final Pattern START = Pattern.compile("^" + PREFIX + "[0-9]{2}(?![0-9\\p{L}.])");

    static Optional<OfficeKey> read(String text) {
        Matcher match = KEY.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        String unit =
                match.group("unit") == null ? "" : "-" + match.group("unit").replaceAll("[^0-9]", "");
        boolean bracketed = unit.length() > 1 && match.group("unit").startsWith("(");
        String note = match.group("note") != null ? match.group("note") : match.group("aside");
        return Optional.of(new OfficeKey(
                match.group("office") + unit,
                note == null ? "" : note.strip(),
                bracketed ? Certainty.MEDIUM : Certainty.HIGH));
    }

    static boolean startsIn(String text) {
        return START.matcher(text).find();
    }

    boolean isUnit() {
        return key.indexOf('-') > 0;
    }

    String name() {
        return (isUnit() ? "Sachgebiet " : "Amt ") + key;
    }
}
