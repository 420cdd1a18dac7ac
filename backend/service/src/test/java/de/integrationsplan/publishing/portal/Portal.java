package de.integrationsplan.publishing.portal;

import java.io.IOException;
import java.util.Random;

/** A portal that polls whenever it likes, breaks down whenever it happens, and starts again from what it has on disk. */
abstract class Portal {

    private final Disk disk;
    private final Random random;
    private int syncs;
    private int crashes;

    Portal(Disk disk, Random random) {
        this.disk = disk;
        this.random = random;
    }

    /** Something went wrong that a portal has to live with. */
    static final class Outage extends IOException {

        private static final long serialVersionUID = 1L;

        Outage(String what) {
            super(what);
        }
    }

    /** Brings the copy up to date and keeps it; what happens before {@link #save} is lost in a crash. */
    abstract void sync() throws IOException, InterruptedException;

    /** One round: most are good, some end in an outage or a crash, after which all memory is gone. */
    final void poll() throws InterruptedException {
        try {
            sync();
            syncs++;
        } catch (IOException outage) {
            crashes++;
            Thread.sleep(random.nextInt(20));
        }
    }

    final LocalCopy load() throws IOException {
        return disk.read();
    }

    /** Whole or not at all, and in a tenth of the cases not at all. */
    final void save(LocalCopy copy) throws IOException {
        maybeCrash("before saving");
        disk.write(copy);
        maybeCrash("after saving");
    }

    final void maybeCrash(String where) throws Outage {
        if (random.nextInt(20) == 0) {
            throw new Outage(where);
        }
    }

    /** A page size as it comes to somebody's mind; empty for the usual one. */
    final String anyLimit() {
        int limit = random.nextInt(40);
        return limit == 0 ? "" : "limit=" + (limit < 35 ? limit : 200);
    }

    final int syncs() {
        return syncs;
    }

    final int crashes() {
        return crashes;
    }
}
