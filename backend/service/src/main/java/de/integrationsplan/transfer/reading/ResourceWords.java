package de.integrationsplan.transfer.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words by which a resource's kind is known; the first rule that fits decides. */
final class ResourceWords {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String WORD = "(?<!\\p{L})";

    private record Rule(Pattern pattern, ResourceKind kind, Certainty certainty) {

        static Rule of(ResourceKind kind, Certainty certainty, String regex) {
            return new Rule(Pattern.compile(regex, FLAGS), kind, certainty);
        }
    }

    record Found(ResourceKind kind, Certainty certainty) {}

    private static final String PROGRAMME_NAMES =
            "KOMM-IN NRW|KOMM-IN|KOMM-AN NRW|KOMM-AN|ESF\\+?|EIF|EFF|AMIF|EFRE|EHAP|XENOS|Soziale Stadt";
    private static final Pattern PROGRAMME_NAME = Pattern.compile(WORD + "(?:" + PROGRAMME_NAMES + ")(?!\\p{L})");
    private static final String OWN = "(?:Kreis(?:es)?(?!\\p{L})|Kreisverwaltung|Haushalt|Hauses|Verwaltung)";

    private static final List<Rule> RULES = List.of(
            Rule.of(
                    ResourceKind.EXISTING_STAFF,
                    Certainty.HIGH,
                    WORD
                            + "(?:vorhandene[sn]?|eigene[sn]?|bestehende[sn]?) (?:Personal|Mitarbeite|Fachkr|Stelle)|Personal (?:ist )?vorhanden"
                            + "|" + WORD + "Bestandspersonal"),
            Rule.of(ResourceKind.IN_KIND, Certainty.HIGH, "^(?:Kompetenzen|Kapazitäten)(?!\\p{L})"),
            Rule.of(
                    ResourceKind.IN_KIND,
                    Certainty.MEDIUM,
                    "^(?:Räume|Räumlichkeiten|Ausstattung|Infrastruktur|Fahrzeuge|Materialien|Know-how|Sachleistungen?)(?!\\p{L})"),
            Rule.of(ResourceKind.FUNDING_PROGRAMME, Certainty.HIGH, WORD + "(?:" + PROGRAMME_NAMES + ")(?!\\p{L})"),
            Rule.of(
                    ResourceKind.FUNDING_PROGRAMME,
                    Certainty.MEDIUM,
                    "(?:Förder|Landes|Bundes|EU-)programm|^Programm "),
            Rule.of(
                    ResourceKind.STAFF,
                    Certainty.HIGH,
                    "(?:[0-9]|halbe) ?(?:Stellen?|VZÄ|VZE|Vollzeit)(?!\\p{L})|\\p{L}(?:/in(?:nen)?|\\*innen|:innen)(?!\\p{L})"),
            Rule.of(
                    ResourceKind.STAFF,
                    Certainty.MEDIUM,
                    "(?:arbeiter|leiter|lehrer|pädagogen|pädagog|pfleger|berater|dozenten|dolmetscher|betreuer|trainer)(?:in|innen)?(?!\\p{L})"
                            + "|kräfte(?!\\p{L})|fachkraft(?!\\p{L})|^(?:Personal|Ehrenamtliche|Stellen?)(?!\\p{L})"),
            Rule.of(
                    ResourceKind.MONEY,
                    Certainty.HIGH,
                    "(?:mittel|budget|gelder) (?:der|des|aus dem|vom) " + OWN + "|^Kreismittel|^Haushaltsmittel"),
            Rule.of(
                    ResourceKind.THIRD_PARTY,
                    Certainty.HIGH,
                    WORD
                            + "(?:\\p{L}+)?(?:mittel|gelder|zuschuss|zuschüsse|förderung|spenden?|beiträge) (?:der|des|von|vom|durch|aus) \\S"),
            Rule.of(
                    ResourceKind.THIRD_PARTY,
                    Certainty.HIGH,
                    "^(?:Jobcenter|Arbeitsagentur|Agentur für Arbeit|BAMF|KAG|Land NRW|Bund|EU|Stadt \\p{L}|Sparkasse)(?!\\p{L})"),
            Rule.of(
                    ResourceKind.THIRD_PARTY,
                    Certainty.MEDIUM,
                    WORD
                            + "(?:Landes|Bundes|EU-|Dritt|Förder|Projekt|Stiftungs|Sponsoren|Spenden)-?(?:mittel|gelder)|(?:Spenden|Sponsoren|Sponsoring)(?!\\p{L})"
                            + "|(?:stiftung|verband|verein|e\\. ?V\\.|gmbh|ministerium|agentur|jobcenter|kirche|kammer)(?!\\p{L})"),
            Rule.of(
                    ResourceKind.MONEY,
                    Certainty.HIGH,
                    "finanzmittel|mittel(?!\\p{L})|budget|€|" + WORD + "(?:EUR|Euro)(?!\\p{L})"),
            Rule.of(
                    ResourceKind.MONEY,
                    Certainty.MEDIUM,
                    "kosten(?!\\p{L})|honorar|zuschuss|" + WORD + "Geld(?:er)?(?!\\p{L})"));

    private static final Pattern AS_NEEDED =
            Pattern.compile("(?:nach|bei) Bedarf|bedarfsgerecht|soweit erforderlich", FLAGS);
    private static final Pattern OPEN = Pattern.compile(
            "^(?:noch )?(?:offen|unklar|nicht bekannt|unbekannt|zu klären|in Klärung|k\\. ?A\\.)\\.?$", FLAGS);
    private static final Pattern NOTHING =
            Pattern.compile("^(?:[\\P{L}&&\\P{N}]*|keine?r?|entfällt|nicht erforderlich|ohne)\\.?$", FLAGS);
    private static final Pattern NEXT = Pattern.compile(
            "(?:inkl|incl|einschl|auch für|gilt für|gemeinsam mit|zusammen mit).{0,20}(?:folgende|nächste|untere)[rn]? Zeile",
            FLAGS);
    private static final Pattern PREVIOUS = Pattern.compile(
            "(?:siehe|s\\.) ?(?:oben|o\\.)|wie (?:oben|vor)(?!\\p{L})|(?:siehe|wie) (?:vorherige|vorige|obige)[rn]? Zeile",
            FLAGS);

    private static final Pattern OTHERS =
            Pattern.compile(WORD + "(?:gemeinsam|zusammen|geteilt) mit (?!.{0,20}Zeile).*", FLAGS);

    private ResourceWords() {}

    /** What stands before "für" decides: "Finanzmittel für Dolmetscher" is money, not staff. */
    static Optional<Found> kind(String text) {
        int purpose = text.indexOf(" für ");
        return purpose < 0 ? first(text) : first(text.substring(0, purpose)).or(() -> first(text));
    }

    private static Optional<Found> first(String text) {
        return RULES.stream()
                .filter(rule -> rule.pattern().matcher(text).find())
                .findFirst()
                .map(rule -> new Found(rule.kind(), rule.certainty()));
    }

    static Optional<String> programmeName(String text) {
        return PROGRAMME_NAME
                .matcher(text)
                .results()
                .map(match -> match.group())
                .findFirst();
    }

    static boolean isAsNeeded(String text) {
        return AS_NEEDED.matcher(text).find();
    }

    static boolean isOnlyAsNeeded(String text) {
        return AS_NEEDED.matcher(text).matches();
    }

    static boolean isOpen(String text) {
        return OPEN.matcher(text).matches();
    }

    static boolean isNothing(String text) {
        return NOTHING.matcher(text).matches();
    }

    static boolean isSharedWithNext(String text) {
        return NEXT.matcher(text).find();
    }

    /** "gemeinsam mit der Sprachförderung": only a person can say which measures are meant. */
    static boolean isSharedWithOthers(String text) {
        return OTHERS.matcher(text).find();
    }

    /** The text without the words that point to other rows or measures. */
    static String withoutReferences(String text) {
        String rest = OTHERS.matcher(text).replaceAll(" ");
        return PREVIOUS.matcher(NEXT.matcher(rest).replaceAll(" ")).replaceAll(" ");
    }

    static boolean isSharedWithPrevious(String text) {
        return PREVIOUS.matcher(text).find();
    }
}
