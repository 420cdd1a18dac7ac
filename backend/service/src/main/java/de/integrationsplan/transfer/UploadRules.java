package de.integrationsplan.transfer;

import de.integrationsplan.transfer.table.ZipLimits;
import java.text.Normalizer;
import java.util.Optional;

/** THE UPLOAD RULES: what a file may be, and what it is called here. The name and type that a browser sends prove nothing. */
final class UploadRules {

    static final int LONGEST_NAME = 200;

    private static final int LOOKED_AT = 8_192;
    private static final String UNNAMED = "Tabelle.csv";

    private UploadRules() {}

    /** Whether it is an archive, as a workbook is one. */
    static boolean isArchive(byte[] bytes) {
        return startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 'P', 'K', 5, 6);
    }

    /**
     * Looks at the first bytes: text has no NUL, except in UTF-16 with its mark; an archive must be a workbook.
     *
     * @return a message code; empty for what may be a table
     */
    static Optional<String> whyNotTable(byte[] bytes) {
        if (isArchive(bytes)) {
            return ZipLimits.whyNotWorkbook(bytes);
        }
        if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return Optional.of("upload.old-office-file");
        }
        if (startsWith(bytes, '%', 'P', 'D', 'F')) {
            return Optional.of("upload.pdf");
        }
        boolean packed = startsWith(bytes, 0x1F, 0x8B);
        return packed || (hasNul(bytes) && !isUtf16(bytes)) ? Optional.of("upload.not-text") : Optional.empty();
    }

    private static boolean isUtf16(byte[] bytes) {
        return startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF);
    }

    private static boolean hasNul(byte[] bytes) {
        for (int i = 0; i < bytes.length && i < LOOKED_AT; i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** The last part of a path, without control or formatting characters, at most {@value #LONGEST_NAME} characters. */
    static String displayName(String sent) {
        String file = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(file, Normalizer.Form.NFC)
                .codePoints()
                .filter(UploadRules::isShown)
                .limit(LONGEST_NAME)
                .forEach(kept::appendCodePoint);
        String name = kept.toString().strip();
        return name.isEmpty() || name.matches("\\.+") ? UNNAMED : name;
    }

    private static boolean isShown(int character) {
        int type = Character.getType(character);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }
}
