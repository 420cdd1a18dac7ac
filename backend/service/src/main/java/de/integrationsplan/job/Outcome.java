package de.integrationsplan.job;

import org.jspecify.annotations.Nullable;

/**
 * What came of a job.
 *
 * @param location below {@code /api/v1}, with a leading slash; null for a file, which is then kept with the job
 */
public record Outcome(@Nullable String location, @Nullable File file) {

    /** @param type the media type */
    public record File(String name, String type, byte[] bytes) {}

    /** Something that is in the API. */
    public static Outcome at(String location) {
        return new Outcome(location, null);
    }

    public static Outcome of(File file) {
        return new Outcome(null, file);
    }
}
