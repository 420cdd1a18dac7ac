package de.integrationsplan.job;

/** Leaves the work of a job that was cancelled, or taken over by another instance. */
final class JobCancelled extends RuntimeException {

    JobCancelled() {
        super("cancelled", null, false, false);
    }
}
