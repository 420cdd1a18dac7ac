package de.integrationsplan.platform.http;

/**
 * A body with the entity tag of the version it shows.
 *
 * @param tag without quotes; starts with the version, see {@link IfMatch}
 */
public record Tagged<T>(T body, String tag) {

    public static <T> Tagged<T> of(T body, int version) {
        return new Tagged<>(body, Integer.toString(version));
    }
}
