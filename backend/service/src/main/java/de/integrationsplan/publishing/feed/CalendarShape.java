package de.integrationsplan.publishing.feed;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrationsplan.platform.http.Digests;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * The dated events and the time spans of the measures, as days: where the plan only knows a month or a year, the entry covers all of it.
 *
 * <p>Source: RFC 5545, RFC 7986.
 */
final class CalendarShape {

    private CalendarShape() {}

    static byte[] write(Whole whole) {
        FeedRows.Channel channel = whole.channel();
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Integrationsplan//" + channel.key() + "//DE"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new Name(new ParameterList(), channel.name()));
        calendar.add(new XProperty("X-WR-CALNAME", channel.name()));
        calendar.add(new Description(
                "Lizenz: " + channel.licence().name() + " (" + channel.licence().url() + "). Namensnennung: "
                        + channel.licence().attribution()));
        calendar.add(new RefreshInterval(new ParameterList(), Period.ofDays(1)));
        whole.each((measure, shown) -> events(whole, measure)).forEach(events -> events.forEach(calendar::add));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            // A calendar without entries is not valid by the letter, but there is nothing better to say.
            new CalendarOutputter(false).output(calendar, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static List<VEvent> events(Whole whole, JsonNode measure) {
        List<VEvent> events = new ArrayList<>();
        JsonNode schedule = measure.path("schedule");
        String from = schedule.path("from").asText();
        String to = schedule.path("to").asText();
        PlanDate first = PlanDate.of(from.isEmpty() ? to : from);
        PlanDate last = PlanDate.of(to.isEmpty() ? from : to);
        String title = measure.path("title").asText();
        if (first != null && last != null && first.start().isBefore(last.end())) {
            String words =
                    String.join("\n", span(from, to, schedule.path("recurrence").asText()), Whole.description(measure));
            events.add(event(whole, measure, "schedule", first.start(), last.end(), title, words));
        }
        for (JsonNode dated : schedule.path("events")) {
            String date = dated.path("date").asText();
            String what = dated.path("title").asText();
            PlanDate days = PlanDate.of(date);
            if (days != null) {
                String id = Digests.sha256((date + ' ' + what).getBytes(StandardCharsets.UTF_8))
                        .substring(0, 12);
                events.add(event(whole, measure, id, days.start(), days.end(), what + " – " + title, date));
            }
        }
        return events;
    }

    private static String span(String from, String to, String recurrence) {
        String span = to.isEmpty() || to.equals(from) ? from : from + " – " + to;
        return recurrence.isEmpty() ? span : span + ", " + recurrence;
    }

    private static VEvent event(
            Whole whole, JsonNode measure, String id, LocalDate start, LocalDate end, String title, String words) {
        VEvent event = new VEvent(start, end, title);
        event.replace(new DtStamp(whole.publishedAt()));
        event.add(new Uid(Whole.lineage(measure) + "-" + id));
        event.add(new Description(words.strip()));
        event.add(new Url(URI.create(whole.address(measure))));
        // Whoever subscribes is not busy because a measure runs.
        event.add(new Transp("TRANSPARENT"));
        return event;
    }
}
