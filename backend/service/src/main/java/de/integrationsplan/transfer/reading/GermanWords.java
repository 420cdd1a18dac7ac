package de.integrationsplan.transfer.reading;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/** The German word for each value, as the preview shows it. */
final class GermanWords {

    private GermanWords() {}

    static String of(PartyRole role) {
        return switch (role) {
            case LEAD -> "Federführung";
            case COOPERATION -> "Zusammenarbeit";
            case FURTHER -> "weitere Beteiligung";
        };
    }

    static String of(PartyKind kind) {
        return switch (kind) {
            case OFFICE -> "Amt";
            case UNIT -> "Sachgebiet";
            case MUNICIPALITY -> "Stadt oder Gemeinde";
            case PARTNER -> "Organisation";
            case GROUP -> "Funktion oder Gruppe";
            case UNNAMED -> "nicht benannt";
        };
    }

    static String of(ResourceKind kind) {
        return switch (kind) {
            case EXISTING_STAFF -> "vorhandenes Personal";
            case STAFF -> "Personal";
            case MONEY -> "Geld";
            case FUNDING_PROGRAMME -> "Förderprogramm";
            case THIRD_PARTY -> "Mittel Dritter";
            case IN_KIND -> "Sachleistung";
        };
    }

    /** The word before an amount, with its blank. */
    static String of(Qualifier qualifier) {
        return switch (qualifier) {
            case AT_MOST -> "höchstens ";
            case ABOUT -> "etwa ";
            case AT_LEAST -> "mindestens ";
            case AS_NEEDED -> "nach Bedarf ";
            case EXACT, NONE -> "";
        };
    }

    static String of(StatedStatus status) {
        return switch (status) {
            case PLANNED -> "in Planung";
            case IN_PREPARATION -> "in Vorbereitung";
            case RUNNING -> "laufend";
            case COMPLETED -> "abgeschlossen";
            case PAUSED -> "ausgesetzt";
            case DROPPED -> "entfallen";
        };
    }

    /** {@code 2011-10-08} as 8.10.2011, {@code 2011-05} as Mai 2011, {@code 2011} as it is. */
    static String date(String iso) {
        String[] parts = iso.split("-", -1);
        return switch (parts.length) {
            case 3 -> Integer.parseInt(parts[2]) + "." + Integer.parseInt(parts[1]) + "." + parts[0];
            case 2 ->
                Month.of(Integer.parseInt(parts[1])).getDisplayName(TextStyle.FULL, Locale.GERMAN) + " " + parts[0];
            default -> iso;
        };
    }
}
