package de.integrationsplan.publishing.feed;

import io.vertx.core.http.HttpHeaders;

/** The published state as others want to read it; always a whole edition, in the contract's words "another shape". */
enum Shape {
    JSON_LD("/measures.jsonld", "application/ld+json", "application/ld+json"),
    ATOM("/measures.atom", "application/atom+xml", "application/atom+xml;charset=utf-8"),
    CALENDAR("/measures.ics", "text/calendar", "text/calendar;charset=utf-8"),
    CSV("/measures.csv", "text/csv", "text/csv;charset=utf-8;header=present"),
    CATALOGUE("/catalog.jsonld", "application/ld+json", "application/ld+json");

    private final String path;
    private final String mediaType;
    private final CharSequence contentType;

    Shape(String path, String mediaType, String contentType) {
        this.path = path;
        this.mediaType = mediaType;
        this.contentType = HttpHeaders.createOptimized(contentType);
    }

    /** Below the channel. */
    String path() {
        return path;
    }

    String mediaType() {
        return mediaType;
    }

    CharSequence contentType() {
        return contentType;
    }
}
