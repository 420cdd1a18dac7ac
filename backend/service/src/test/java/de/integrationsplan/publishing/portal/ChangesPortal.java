package de.integrationsplan.publishing.portal;

import java.io.IOException;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Follows the changes, and proves its copy whenever it has come to their end. */
final class ChangesPortal extends Portal {

    private final FeedClient feed;
    private int lines;

    ChangesPortal(FeedClient feed, Disk disk, Random random) {
        super(disk, random);
        this.feed = feed;
    }

    @Override
    void sync() throws IOException, InterruptedException {
        LocalCopy copy = load();
        boolean more = true;
        while (more) {
            FeedPage page = copy.next().isEmpty() ? feed.get("changes", anyLimit(), "") : feed.follow(copy.next(), "");
            if (page.status() == 410) {
                save(LocalCopy.NOTHING);
                return;
            }
            if (page.status() != 200) {
                throw new AssertionError("Changes answer " + page.status());
            }
            maybeCrash("before applying");
            more = page.document().get("more").asBoolean();
            copy = applied(copy, page);
            if (!more) {
                copy.proven();
            }
            save(copy);
        }
    }

    private LocalCopy applied(LocalCopy copy, FeedPage page) throws IOException, InterruptedException {
        TreeMap<String, String> items = new TreeMap<>(copy.items());
        for (Map.Entry<String, String> line : page.items().entrySet()) {
            lines++;
            if (FeedPage.isTombstone(line.getValue())) {
                items.remove(line.getKey());
            } else {
                items.put(line.getKey(), line.getValue());
            }
        }
        return new LocalCopy(items, page.edition(), digestOf(page.edition()), page.text("next"));
    }

    private String digestOf(int edition) throws IOException, InterruptedException {
        if (edition == 0) {
            return LocalCopy.NOTHING.ownDigest();
        }
        FeedPage page = feed.get("editions/" + edition, "", "");
        if (page.status() != 200) {
            throw new AssertionError("Edition " + edition + " answers " + page.status());
        }
        return page.text("digest");
    }

    /** How many lines have come, those of lost rounds included. */
    int lines() {
        return lines;
    }
}
