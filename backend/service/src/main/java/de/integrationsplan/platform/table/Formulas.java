package de.integrationsplan.platform.table;

/**
 * Keeps a text from being taken for a formula: a spreadsheet program runs whatever begins with one of these characters.
 *
 * <p>Source: OWASP, "CSV Injection".
 */
final class Formulas {

    private static final String STARTS = "=+-@\t\r\n＝＋－＠";

    private Formulas() {}

    /** The text, with an apostrophe before it where it would be a formula. */
    static String defused(String text) {
        return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
