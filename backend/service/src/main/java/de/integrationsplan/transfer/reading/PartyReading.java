package de.integrationsplan.transfer.reading;

import org.jspecify.annotations.Nullable;

/**
 * One party of a responsibility cell.
 *
 * @param key "40" of an office, "50-5" of a unit; null if the source gives none, as for "Haupt- und Personalamt"
 * @param name never a person's; empty if {@link PartyKind#UNNAMED}
 * @param note words that belong to the responsibility: "ggf.", "Pressestelle", "und weitere"; null if there are none
 * @param openEnded the source leaves open who else takes part
 * @param personName "Herr Lindemann": personal data, never to be published; also contained in {@code wording}; null if none
 * @param wording the piece of the cell this was read from
 */
public record PartyReading(
        PartyRole role,
        PartyKind kind,
        @Nullable String key,
        String name,
        @Nullable String note,
        boolean openEnded,
        @Nullable String personName,
        String wording,
        Certainty certainty) {

    /** The office a unit belongs to: "50" for "50-5"; null for everybody else. */
    public @Nullable String parentKey() {
        return kind == PartyKind.UNIT && key != null ? key.substring(0, key.indexOf('-')) : null;
    }

    /** Whom an open end belongs to that follows nobody. */
    static PartyReading nobody(PartyRole role) {
        return new PartyReading(role, PartyKind.UNNAMED, null, "", null, true, null, "", Certainty.MEDIUM);
    }

    PartyReading withOpenEnd(String words) {
        String whole = (wording + " " + words).strip();
        return new PartyReading(role, kind, key, name, joined(note, words), true, personName, whole, certainty);
    }

    PartyReading doubted() {
        return new PartyReading(role, kind, key, name, note, openEnded, personName, wording, Certainty.LOW);
    }

    PartyReading withNote(String words) {
        return new PartyReading(role, kind, key, name, joined(note, words), openEnded, personName, wording, certainty);
    }

    private static String joined(@Nullable String before, String words) {
        return before == null ? words : before + "; " + words;
    }
}
