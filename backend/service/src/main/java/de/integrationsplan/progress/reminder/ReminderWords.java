package de.integrationsplan.progress.reminder;

import io.quarkus.qute.TemplateExtension;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Words for templates. */
@TemplateExtension
public final class ReminderWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.GERMANY);

    private ReminderWords() {}

    /** A German day. */
    public static String inWords(LocalDate day) {
        return DAY.format(day);
    }
}
