package de.integrationsplan.transfer.export;

import de.integrationsplan.measure.MeasureItem;
import de.integrationsplan.transfer.reading.MeasureCell;
import de.integrationsplan.transfer.reading.MeasureCellReader;
import de.integrationsplan.transfer.reading.ScheduleReader;
import de.integrationsplan.transfer.reading.ScheduleReading;
import de.integrationsplan.transfer.reading.StatedStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the measure column: the status where it is not the usual one, title, description, and a bullet for each item. */
final class MeasureCells {

    /** Not stated means running. */
    private static final String UNSTATED = "running";

    private static final Map<String, String> STATUS = Map.of(
            "planned", "In Planung",
            "in-preparation", "In Vorbereitung",
            "completed", "Abgeschlossen",
            "paused", "Ausgesetzt",
            "dropped", "Entfällt");

    private MeasureCells() {}

    static String write(PlanRow row) {
        List<String> lines = new ArrayList<>();
        String status = STATUS.get(row.status());
        lines.add(status == null ? row.title() : status + ": " + row.title());
        if (row.description() != null) {
            lines.add(row.description());
        }
        row.items().stream()
                .filter(item -> !item.isNew())
                .map(MeasureCells::bullet)
                .forEach(lines::add);
        if (row.items().stream().anyMatch(MeasureItem::isNew)) {
            lines.add("Neu:");
            row.items().stream()
                    .filter(MeasureItem::isNew)
                    .map(MeasureCells::bullet)
                    .forEach(lines::add);
        }
        return String.join("\n", lines);
    }

    private static String bullet(MeasureItem item) {
        return "- " + item.text().replace('\n', ' ');
    }

    /** Whether a cell says just this measure: its texts, status and times. */
    static boolean says(String cell, PlanRow row, String goal) {
        MeasureCell read = MeasureCellReader.read(cell, goal);
        List<MeasureItem> items = read.items().stream()
                .map(item -> new MeasureItem(item.text(), item.isNew()))
                .toList();
        return read.title().equals(row.title())
                && read.description().equals(Objects.requireNonNullElse(row.description(), ""))
                && items.equals(row.items())
                && status(read.status()).equals(row.status())
                && (row.isNew() || !read.wholeRowNew())
                && says(ScheduleReader.read(read.wording()), row);
    }

    private static String status(@Nullable StatedStatus stated) {
        return stated == null
                ? UNSTATED
                : stated.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean says(ScheduleReading read, PlanRow row) {
        var schedule = row.schedule();
        List<String> dates = read.events().stream()
                .map(event -> event.date() + event.title())
                .toList();
        return Objects.equals(read.from(), schedule.from())
                && Objects.equals(read.to(), schedule.to())
                && Objects.equals(read.recurrence(), schedule.recurrence())
                && dates.equals(schedule.events().stream()
                        .map(event -> event.date() + event.title())
                        .toList());
    }
}
