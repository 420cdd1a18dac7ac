package de.integrationsplan.transfer.reading;

import java.util.regex.Pattern;

/** The words by which a party's kind is known. The head of a name decides: "Kompetenzteam der Schulen" is a team. */
final class PartyWords {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** Functions and people, in one or many; groups of organisations only in the plural. */
    private static final Pattern GROUP = Pattern.compile(
            "(?:referent|berater|gutachter|lehrer|dozent|wissenschaftler|moderator|dolmetscher|vertreter|mitarbeiter|akteur"
                    + "|kooperationspartner|sprecher|leiter|trainer)(?:in|innen|/in|/innen|\\*innen|:innen|s|e|en|n)?(?![\\p{L}-])"
                    + "|(?:lotsen?|lotsinnen|sponsoren|juroren|beauftragter?|leitungen|schulen|kitas|städten?|gemeinden|kommunen"
                    + "|ämtern?|geber|träger|trägern|verbänden?|vereine|organisationen|einrichtungen|förderungen|werke|betriebe"
                    + "|unternehmen|kammern|kirchen|moscheen|krankenkassen|ehrenamtliche[rn]?|eltern|lehrkräften?|fachkräften?"
                    + "|partner|räten?|beiräten?|mitgliedern?|jugendliche[rn]?|migrant/?innen|migranten)(?![\\p{L}-])",
            FLAGS);

    private static final Pattern TAIL =
            Pattern.compile(" (?:der|des|für|von|vom|im|in|zur|zum|bei|beim|aus|gegen)(?: .*)?$");
    private static final Pattern COLLECTIVE = Pattern.compile(
            "^(?:alle|allen|Vielzahl|eine Vielzahl|verschiedene|diverse|sämtliche|mehrere|beteiligte|betroffene|jeweilige"
                    + "|zuständige|teilnehmende)(?!\\p{L})",
            FLAGS);
    private static final Pattern OPEN_END = Pattern.compile(
            "^(?:(?:und|sowie) )?(?:viele )?(?:weitere|andere)[rnms]?(?!\\p{L}).{0,200}$"
                    + "|^(?:u\\. ?a\\.|u\\. ?v\\. ?[am]\\.|etc\\.?|usw\\.?|\\.\\.\\.|…)$",
            FLAGS);
    private static final Pattern MUNICIPALITY = Pattern.compile(
            "^(?:Kreisstadt|Stadt|Gemeinde)\\s\\p{Lu}[\\p{L}.()-]{1,60}(?:\\s\\p{L}[\\p{L}.()/-]{1,60}){0,2}$");
    private static final Pattern OFFICE_NAME = Pattern.compile(
            "^(?:Amt für (?!.*\\bStadt ).{2,150}|(?:.{0,150}[ -])?(?!Ehrenamt)\\p{Lu}\\p{L}{1,60}amt)$");
    private static final Pattern ORGANISATION = Pattern.compile(
            "(?:verband|verein|zentrum|werk|agentur|behörde|polizei|kammer|stiftung|universität|hochschule|institut|kirche"
                    + "|caritas|diakonie|awo|drk|jobcenter|gmbh|e\\. ?v\\.|kolleg|seminar|gesellschaft|amt)(?!\\p{L})",
            FLAGS);

    private PartyWords() {}

    static boolean isOpenEnd(String text) {
        return OPEN_END.matcher(text).matches();
    }

    static boolean isCollective(String text) {
        return COLLECTIVE.matcher(text).find();
    }

    static boolean isGroup(String text) {
        return GROUP.matcher(head(text)).find();
    }

    static boolean isMunicipality(String text) {
        return MUNICIPALITY.matcher(text).matches();
    }

    static boolean isOfficeName(String text) {
        return OFFICE_NAME.matcher(text).matches();
    }

    /** True if the text would be a party on its own, so that an "und" beside it stands between two. */
    static boolean standsAlone(String text) {
        return OfficeKey.startsIn(text)
                || isMunicipality(text)
                || isGroup(text)
                || ORGANISATION.matcher(head(text)).find();
    }

    private static String head(String text) {
        return TAIL.matcher(text).replaceFirst("");
    }
}
