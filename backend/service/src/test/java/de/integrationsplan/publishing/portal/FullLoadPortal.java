package de.integrationsplan.publishing.portal;

import java.io.IOException;
import java.util.Random;
import java.util.TreeMap;

/** Loads everything whenever there is something new. */
final class FullLoadPortal extends Portal {

    private final FeedClient feed;

    FullLoadPortal(FeedClient feed, Disk disk, Random random) {
        super(disk, random);
        this.feed = feed;
    }

    @Override
    void sync() throws IOException, InterruptedException {
        LocalCopy copy = load();
        FeedPage page = feed.get("measures", anyLimit(), copy.next());
        if (page.status() == 304) {
            return;
        }
        TreeMap<String, String> items = new TreeMap<>();
        String tag = page.tag();
        int edition = page.edition();
        String digest = page.text("digest");
        while (page.status() == 200) {
            maybeCrash("in mid-load");
            if (page.edition() != edition || !page.text("digest").equals(digest)) {
                throw new AssertionError("A page of edition " + page.edition() + " in the load of " + edition);
            }
            page.items().forEach((lineage, item) -> {
                if (items.put(lineage, item) != null) {
                    throw new AssertionError("twice in one load: " + lineage);
                }
            });
            if (!page.document().has("next")) {
                requireCount(page, items.size());
                save(new LocalCopy(items, edition, digest, tag).proven());
                return;
            }
            page = feed.follow(page.text("next"), "");
        }
        if (page.status() != 410) {
            throw new AssertionError("A page answers " + page.status());
        }
        // So many editions have come meanwhile that this one is not held any more: the next round starts anew.
    }

    private static void requireCount(FeedPage page, int loaded) {
        if (page.document().get("count").asInt() != loaded) {
            throw new AssertionError(loaded + " measures loaded of " + page.text("count"));
        }
    }
}
