package de.integrationsplan.publishing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a publication means for one channel. Pure. */
record ChannelDiff(
        List<Projection> added,
        List<Change> changed,
        Map<String, PublishedState.Entry> removed,
        List<Projection> unchanged,
        List<StaffMeasure> staysOut) {

    record Change(Projection projection, PublishedState.Entry before) {}

    static ChannelDiff between(PublishedState present, List<Projection> wanted) {
        ChannelDiff diff = new ChannelDiff(
                new ArrayList<>(),
                new ArrayList<>(),
                new LinkedHashMap<>(present.visible()),
                new ArrayList<>(),
                new ArrayList<>());
        wanted.forEach(projection -> diff.sort(present, projection));
        return diff;
    }

    private void sort(PublishedState present, Projection projection) {
        PublishedState.Entry before = removed.remove(projection.lineage());
        if (present.staysOut(projection.measure())) {
            staysOut.add(projection.measure());
        } else if (before == null) {
            added.add(projection);
        } else if (before.document().equals(projection.canonical())) {
            unchanged.add(projection);
        } else {
            changed.add(new Change(projection, before));
        }
    }

    /** All documents that the channel shows afterwards, by lineage. */
    SortedMap<String, String> documents() {
        SortedMap<String, String> documents = new TreeMap<>();
        visible().forEach(projection -> documents.put(projection.lineage(), projection.canonical()));
        return documents;
    }

    List<Projection> visible() {
        List<Projection> visible = new ArrayList<>(added);
        changed.forEach(change -> visible.add(change.projection()));
        visible.addAll(unchanged);
        return visible;
    }
}
