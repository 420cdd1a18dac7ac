package de.integrationsplan.transfer.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the measure column: one measure per table row, with its parts.
 *
 * <table>
 *   <caption>Rules</caption>
 *   <tr><td>first line</td><td>the title, without a closing colon</td></tr>
 *   <tr><td>lines without bullets below it</td><td>the description; items, if the title ended in a colon</td></tr>
 *   <tr><td>lines before the first bullet</td><td>the description</td></tr>
 *   <tr><td>everything from the first bullet on</td><td>items, in order</td></tr>
 *   <tr><td>nothing but bullets</td><td>the goal is the title: MEDIUM</td></tr>
 *   <tr><td>title stops at "mit", "für", "der" …</td><td>the bullets finish it: MEDIUM</td></tr>
 *   <tr><td>"Neu:" first</td><td>the whole row is new</td></tr>
 *   <tr><td>"Neu:" further down</td><td>what follows it are new items, bullets or not</td></tr>
 *   <tr><td>"In Planung:" first</td><td>a status, not text</td></tr>
 *   <tr><td>"a)" or "b)" anywhere</td><td>text</td></tr>
 *   <tr><td>title over {@value TitleRules#LONGEST} characters</td><td>the rest opens the description: LOW</td></tr>
 * </table>
 */
public final class MeasureCellReader {

    private static final Pattern BULLET = Pattern.compile("^(?:[•→·▪●○‣*➔➢►]+\\s*|[-–—]+(?:\\s+|(?=\\p{Lu})))(?=\\S)");

    private final String cell;
    private final List<String> head = new ArrayList<>();
    private final List<MeasureItem> items = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private boolean hasBullets;
    private Certainty certainty = Certainty.HIGH;

    private MeasureCellReader(String cell) {
        this.cell = cell;
    }

    /** Reads a cell; {@code goalTitle} names the measure where the cell does not. */
    public static MeasureCell read(String cell, String goalTitle) {
        return new MeasureCellReader(cell).read(goalTitle);
    }

    private MeasureCell read(String goalTitle) {
        MeasureMarks marks = MeasureMarks.takenOff(Wording.lines(cell));
        sort(marks.lines());
        boolean named = !head.isEmpty();
        TitleRules.Cut title = TitleRules.cut(named ? ownTitle() : borrowedTitle(goalTitle));
        if (!title.rest().isEmpty()) {
            doubt(Certainty.LOW, Finding.info("measure.title-cut", title.title()));
        }
        // a borrowed title is whole where it comes from, so only the rest of an own one must be kept here
        Stream<String> cutOff = named && !title.rest().isEmpty() ? Stream.of(title.rest()) : Stream.empty();
        String description = Stream.concat(cutOff, head.stream().skip(1)).collect(Collectors.joining("\n"));
        return new MeasureCell(
                title.title(), description, items, marks.isNew(), marks.status(), cell, certainty, findings);
    }

    /** Puts each line where it belongs: before the first bullet or "Neu:", or among the items. */
    private void sort(List<String> lines) {
        boolean inItems = false;
        boolean isNew = false;
        for (String line : lines) {
            NewMark.Stripped stripped = NewMark.strip(line);
            Matcher bullet = BULLET.matcher(stripped.text());
            boolean bulleted = bullet.find();
            hasBullets |= bulleted;
            isNew |= stripped.marked();
            inItems |= bulleted || stripped.marked();
            String text = bulleted ? stripped.text().substring(bullet.end()) : stripped.text();
            if (!inItems) {
                head.add(text);
            } else if (!text.isBlank()) {
                items.add(new MeasureItem(text.strip(), isNew));
            }
        }
    }

    private String ownTitle() {
        String first = head.getFirst();
        String title = first.replaceFirst("\\s?:$", "");
        if (!title.equals(first) && !hasBullets) {
            items.addAll(
                    0,
                    head.stream()
                            .skip(1)
                            .map(line -> new MeasureItem(line, false))
                            .toList());
            head.subList(1, head.size()).clear();
        }
        if (TitleRules.isUnfinished(title) && !items.isEmpty()) {
            doubt(Certainty.MEDIUM, Finding.info("measure.title-completed", first));
            return TitleRules.completed(title, items);
        }
        return title;
    }

    private String borrowedTitle(String goalTitle) {
        if (!goalTitle.isBlank()) {
            doubt(Certainty.MEDIUM, Finding.info("measure.title-from-goal", goalTitle));
            return goalTitle;
        }
        doubt(Certainty.LOW, Finding.warning("measure.title-missing", cell));
        return items.isEmpty() ? "" : items.getFirst().text();
    }

    private void doubt(Certainty atMost, Finding finding) {
        certainty = certainty.and(atMost);
        findings.add(finding);
    }
}
