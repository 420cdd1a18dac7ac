package de.integrationsplan.publishing;

import java.text.Normalizer;
import java.util.Locale;

/** Text without case and accents, so that what people mean to be the same word compares equal. */
public final class Folding {

    private Folding() {}

    /** Lower case; umlauts and accents lose their marks, ß becomes ss. */
    public static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss");
    }

    /** As {@link #fold}, but umlauts as names without them are written: Müller is mueller. */
    public static String foldSpelledOut(String text) {
        return fold(Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue"));
    }
}
