package de.integrationsplan.measure;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a list of measures is counted by, value by value. */
enum Facet {
    STATUS,
    BUILDING_BLOCKS,
    LEADS,
    YEARS,
    NEW,
    WITHOUT_LEAD,
    PUBLICATION;

    /** As it is asked for. */
    static final String INCLUDE = "facets";

    /** The column that says whether a measure fits to this facet's own filter. */
    String flag() {
        return "fits_" + name().toLowerCase(Locale.ROOT);
    }

    /** A facet counts what its other values would give, so its own filter does not limit it. */
    String fitsAllOthers() {
        return Arrays.stream(values())
                .filter(facet -> facet != this)
                .map(Facet::flag)
                .collect(Collectors.joining(" and "));
    }
}
