package de.integrationsplan.budget;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** German words for what stands in the tables that people download. */
public final class CostWords {

    private CostWords() {}

    public static String of(Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT -> "genau";
            case AT_MOST -> "höchstens";
            case ABOUT -> "ungefähr";
            case AT_LEAST -> "mindestens";
            case AS_NEEDED -> "nach Bedarf";
            case NONE -> "ohne Betrag";
        };
    }

    static String of(Recurrence recurrence) {
        return switch (recurrence) {
            case ONCE -> "einmalig";
            case YEARLY -> "jährlich";
            case PERIOD -> "über den Zeitraum";
        };
    }

    static @Nullable String of(@Nullable ReasonCode reason) {
        return switch (reason) {
            case null -> null;
            case NOT_STATED -> "nicht angegeben";
            case NOT_YET_DECIDED -> "noch nicht entschieden";
            case NOT_APPLICABLE -> "trifft nicht zu";
            case CONFIDENTIAL -> "vertraulich";
        };
    }

    /** Why a line counts as it does, in one sentence. */
    static String of(List<Reason> reasons) {
        return reasons.isEmpty()
                ? "genauer Betrag"
                : reasons.stream().map(CostWords::of).collect(Collectors.joining("; "));
    }

    private static String of(Reason reason) {
        return switch (reason) {
            case UPPER_LIMIT -> "Obergrenze: zählt nur im Höchstbetrag";
            case SPAN -> "von–bis: unterer Betrag mindestens, oberer höchstens";
            case ABOUT -> "ungefährer Betrag: zählt voll";
            case AT_LEAST -> "Mindestbetrag: zählt voll, mehr ist möglich";
            case NO_FIGURE -> "ohne Betrag: zählt als eine Zeile ohne Betrag";
            case NOT_MONEY -> "kein Geld: zählt nicht";
            case POT_ONCE -> "gemeinsamer Topf mehrerer Maßnahmen: zählt einmal";
            case POT_SHARE -> "Anteil an einem gemeinsamen Topf";
            case POT_ELSEWHERE -> "gemeinsamer Topf: zählt auch in anderen Gruppen";
            case YEARLY_ONCE -> "jährlich: zählt einmal, der Plan gilt für ein Jahr";
            case PERIOD_EVEN -> "Jahresanteil eines Betrags über mehrere Jahre";
            case PERIOD_AT_START -> "Betrag über einen Zeitraum, ganz im ersten Jahr";
            case PERIOD_WHOLE -> "Betrag über einen Zeitraum, ganz in einem Jahr";
        };
    }
}
