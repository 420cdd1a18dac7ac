package de.integrationsplan.transfer.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the resources column. Nothing is dropped without a word: what cannot be read becomes a line with LOW certainty.
 *
 * <table>
 *   <caption>Rules</caption>
 *   <tr><td>Vorhandenes Personal</td><td>existing staff</td></tr>
 *   <tr><td>Sozialarbeiter/innen; 0,5 Stelle</td><td>staff, by kind and number of posts</td></tr>
 *   <tr><td>max. 10.000 € / Jahr</td><td>money: see {@link MoneyReader}</td></tr>
 *   <tr><td>nach Bedarf Finanzmittel</td><td>money as needed, no figure</td></tr>
 *   <tr><td>Finanzmittel für Gutachter</td><td>money for a purpose, no figure</td></tr>
 *   <tr><td>nach Bedarf</td><td>money as needed, no figure: MEDIUM</td></tr>
 *   <tr><td>zehntausend Euro; max. 10.000</td><td>money, no figure: LOW, problem money.in-words, money.no-unit</td></tr>
 *   <tr><td>noch offen</td><td>money, no figure: MEDIUM, problem resource.open</td></tr>
 *   <tr><td>KOMM-IN NRW-2010/2011</td><td>funding programme with its period</td></tr>
 *   <tr><td>Mittel der KAG; Jobcenter ME-aktiv</td><td>third party</td></tr>
 *   <tr><td>Kompetenzen und Kapazitäten …</td><td>in kind</td></tr>
 *   <tr><td>inkl. nachfolgende Zeile · Mittel s.o.</td><td>one pot with the row below · with the row above</td></tr>
 *   <tr><td>"–", "keine", "entfällt"</td><td>no line; problem resource.none-stated</td></tr>
 *   <tr><td>anything else</td><td>in kind: LOW, problem resource.unreadable</td></tr>
 * </table>
 *
 * Where lines begin and end: {@link ResourceSplitter}. The words of each kind: {@link ResourceWords}.
 */
public final class ResourceReader {

    private static final ResourceWords.Found UNREADABLE = new ResourceWords.Found(ResourceKind.IN_KIND, Certainty.LOW);

    private static final ResourceWords.Found PLAIN_MONEY = new ResourceWords.Found(ResourceKind.MONEY, Certainty.HIGH);

    private final List<ResourceReading> lines = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private ResourceReader() {}

    /** Reads a cell; an empty one has no lines and no findings. */
    public static ResourceCell read(String cell) {
        ResourceReader reader = new ResourceReader();
        ResourceSplitter.parts(cell).forEach(reader::readPart);
        return new ResourceCell(reader.lines, reader.findings);
    }

    /** Reads one resource that was taken apart from others already. */
    static ResourceCell readOne(String wording) {
        ResourceReader reader = new ResourceReader();
        reader.readPart(wording);
        return new ResourceCell(reader.lines, reader.findings);
    }

    private void readPart(String wording) {
        String text = Wording.oneLine(wording).replaceFirst("^[-–•]\\s", "");
        if (ResourceWords.isNothing(text)) {
            findings.add(Finding.info("resource.none-stated", wording));
            return;
        }
        Optional<MoneyReading> money = MoneyReader.read(text);
        money.ifPresent(read -> findings.addAll(read.findings()));
        ResourceWords.Found found = found(text, money.isPresent());
        if (StaffNumbers.isUnreadable(text)) {
            findings.add(Finding.warning("resource.posts-unreadable", wording));
        }
        lines.add(line(wording, text, found, money));
    }

    private ResourceWords.Found found(String text, boolean hasFigure) {
        if (hasFigure) {
            return withFigure(text);
        }
        if (ResourceWords.isSharedWithPrevious(text)) {
            return new ResourceWords.Found(ResourceKind.MONEY, Certainty.HIGH);
        }
        if (ResourceWords.isOnlyAsNeeded(text)) {
            return new ResourceWords.Found(ResourceKind.MONEY, Certainty.MEDIUM);
        }
        Optional<String> unsaid = MoneyWords.figureWithoutDigitsOrUnit(text);
        if (unsaid.isPresent()) {
            findings.add(Finding.warning(unsaid.get(), text));
            return new ResourceWords.Found(ResourceKind.MONEY, Certainty.LOW);
        }
        if (ResourceWords.isOpen(text)) {
            findings.add(Finding.info("resource.open", text));
            return new ResourceWords.Found(ResourceKind.MONEY, Certainty.MEDIUM);
        }
        return ResourceWords.kind(text).orElseGet(() -> {
            findings.add(Finding.warning("resource.unreadable", text));
            return UNREADABLE;
        });
    }

    /** A figure in euros is money, whatever it is spent on; only whose money it is may differ. */
    private ResourceWords.Found withFigure(String text) {
        ResourceWords.Found found = ResourceWords.kind(text).orElse(PLAIN_MONEY);
        return switch (found.kind()) {
            case MONEY, FUNDING_PROGRAMME, THIRD_PARTY -> found;
            case EXISTING_STAFF, STAFF, IN_KIND -> {
                findings.add(Finding.warning("resource.mixed", text));
                yield new ResourceWords.Found(ResourceKind.MONEY, Certainty.MEDIUM);
            }
        };
    }

    private ResourceReading line(String wording, String text, ResourceWords.Found found, Optional<MoneyReading> money) {
        Optional<Years> years = years(found.kind(), text);
        Certainty certainty =
                found.certainty().and(money.map(MoneyReading::certainty).orElse(Certainty.HIGH));
        return new ResourceReading(
                found.kind(),
                money.map(MoneyReading::qualifier).orElse(unfigured(found.kind(), text)),
                money.map(ResourceReader::amount).orElse(null),
                money.map(ResourceReader::amountFrom).orElse(null),
                recurrence(text, money, years),
                ResourceLabel.of(found.kind(), text),
                years.map(Years::from).orElse(null),
                years.map(Years::to).orElse(null),
                StaffNumbers.in(text).orElse(null),
                ResourceWords.isSharedWithNext(text),
                ResourceWords.isSharedWithPrevious(text),
                wording,
                certainty);
    }

    private static @Nullable BigDecimal amount(MoneyReading money) {
        return money.amount();
    }

    private static @Nullable BigDecimal amountFrom(MoneyReading money) {
        return money.amountFrom();
    }

    private static Qualifier unfigured(ResourceKind kind, String text) {
        boolean money =
                kind != ResourceKind.EXISTING_STAFF && kind != ResourceKind.STAFF && kind != ResourceKind.IN_KIND;
        return money && ResourceWords.isAsNeeded(text) ? Qualifier.AS_NEEDED : Qualifier.NONE;
    }

    private Optional<Years> years(ResourceKind kind, String text) {
        Optional<Years> period = Years.periodIn(text);
        if (period.isPresent() && period.get().isReversed()) {
            findings.add(Finding.warning("resource.period-reversed", text));
            return Optional.empty();
        }
        return kind == ResourceKind.FUNDING_PROGRAMME ? period.or(() -> Years.yearIn(text)) : period;
    }

    private static Recurrence recurrence(String text, Optional<MoneyReading> money, Optional<Years> years) {
        if (money.map(MoneyReading::recurrence).orElse(Recurrence.ONCE) == Recurrence.YEARLY
                || MoneyWords.isYearly(text)) {
            return Recurrence.YEARLY;
        }
        return years.isPresent() ? Recurrence.PERIOD : Recurrence.ONCE;
    }
}
