package de.integrationsplan.publishing.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Generator;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;

/**
 * Atom, what changed last first. The feed says that it is complete (RFC 5005), and names what was taken back (RFC 6721), so that a reader
 * drops it too.
 */
final class AtomShape {

    private static final Namespace HISTORY = Namespace.getNamespace("fh", "http://purl.org/syndication/history/1.0");
    private static final Namespace TOMBSTONES = Namespace.getNamespace("at", "http://purl.org/atompub/tombstones/1.0");

    private AtomShape() {}

    static byte[] write(Whole whole) {
        FeedRows.Channel channel = whole.channel();
        Feed feed = new Feed("atom_1.0");
        feed.setEncoding("UTF-8");
        feed.setId(whole.address("/measures"));
        feed.setTitle(channel.name());
        feed.setUpdated(Date.from(whole.publishedAt()));
        feed.setRights(channel.licence().name() + " (" + channel.licence().url() + "), "
                + channel.licence().attribution());
        Person publisher = new Person();
        publisher.setName(whole.site().publisher(channel));
        feed.setAuthors(List.of(publisher));
        Generator generator = new Generator();
        generator.setValue("Integrationsplan");
        feed.setGenerator(generator);
        feed.setOtherLinks(List.of(
                link("self", Shape.ATOM.mediaType(), whole.address(Shape.ATOM.path())),
                link("license", null, channel.licence().url())));
        if (channel.url() != null) {
            feed.setAlternateLinks(List.of(link("alternate", "text/html", channel.url())));
        }
        List<Entry> entries = new ArrayList<>(whole.each((measure, shown) -> entry(whole, measure, shown)));
        entries.sort(Comparator.comparing(Entry::getUpdated).reversed());
        feed.setEntries(entries);
        feed.setForeignMarkup(markup(whole));
        return bytes(feed);
    }

    private static byte[] bytes(Feed feed) {
        try {
            return new WireFeedOutput().outputString(feed, false).getBytes(StandardCharsets.UTF_8);
        } catch (FeedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Entry entry(Whole whole, JsonNode measure, PublishedItem shown) {
        Entry entry = new Entry();
        entry.setId("urn:uuid:" + Whole.lineage(measure));
        entry.setTitle(legal(measure.path("title").asText()));
        entry.setUpdated(Date.from(shown.changedAt()));
        Content content = new Content();
        content.setType(Content.TEXT);
        content.setValue(legal(Whole.description(measure)));
        entry.setContents(List.of(content));
        entry.setAlternateLinks(List.of(link("alternate", "application/json", whole.address(measure))));
        List<Link> related = new ArrayList<>();
        for (JsonNode link : measure.path("links")) {
            Link named = link("related", null, link.path("url").asText());
            named.setTitle(legal(link.path("title").asText()));
            related.add(named);
        }
        entry.setOtherLinks(related);
        List<Category> categories = new ArrayList<>();
        for (JsonNode block : measure.path("buildingBlocks")) {
            Category category = new Category();
            category.setTerm(
                    legal(block.path("number").asText(block.path("title").asText())));
            category.setLabel(legal(block.path("title").asText()));
            categories.add(category);
        }
        entry.setCategories(categories);
        return entry;
    }

    private static List<Element> markup(Whole whole) {
        List<Element> markup = new ArrayList<>();
        markup.add(new Element("complete", HISTORY));
        whole.removed().stream()
                .sorted(Comparator.comparing((ChannelFeed.Tombstone gone) ->
                                Instant.parse(gone.removed().at()))
                        .reversed()
                        .thenComparing(ChannelFeed.Tombstone::lineage))
                .forEach(gone -> markup.add(new Element("deleted-entry", TOMBSTONES)
                        .setAttribute("ref", "urn:uuid:" + gone.lineage())
                        .setAttribute("when", gone.removed().at())
                        .addContent(new Element("comment", TOMBSTONES)
                                .setText(legal(gone.removed().reason())))));
        return markup;
    }

    /** XML has no place for these two, JSON does. */
    private static String legal(String text) {
        return text.replace('\uFFFE', '\uFFFD').replace('\uFFFF', '\uFFFD');
    }

    private static Link link(String relation, @Nullable String type, String address) {
        Link link = new Link();
        link.setRel(relation);
        link.setType(type);
        link.setHref(address);
        return link;
    }
}
