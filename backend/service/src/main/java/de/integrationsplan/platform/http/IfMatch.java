package de.integrationsplan.platform.http;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The versions a caller is willing to change, from {@code If-Match}. A tag is the version, optionally followed by a hyphen and
 * what else the representation depends on ({@code "7-3"}): only the version decides whether an update would be lost.
 */
public final class IfMatch {

    private static final Pattern TAG = Pattern.compile("(W/)?\"([^\"]*)\"");
    private static final Pattern VERSION = Pattern.compile("([0-9]{1,9})(-[0-9]{1,9})?");

    private final String header;
    private final boolean any;
    private final List<Integer> versions = new ArrayList<>();

    private IfMatch(String header) {
        this.header = header;
        any = header.trim().equals("*");
        Matcher tags = TAG.matcher(header);
        while (tags.find()) {
            Matcher version = VERSION.matcher(tags.group(2));
            // Strong comparison (RFC 9110, 13.1.1): a weak tag never matches.
            if (tags.group(1) == null && version.matches()) {
                versions.add(Integer.valueOf(version.group(1)));
            }
        }
    }

    /** Called by the framework for a header parameter. */
    public static IfMatch fromString(String header) {
        return new IfMatch(header);
    }

    /** As it was sent: part of what makes two requests the same. */
    @JsonValue
    public String header() {
        return header;
    }

    public boolean allows(int version) {
        return any || versions.contains(version);
    }

    /** The version the caller last saw; 0 when the header names none. */
    public int seenVersion() {
        return versions.isEmpty() ? 0 : versions.get(0);
    }
}
