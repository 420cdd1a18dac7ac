package de.integrationsplan.job;

/** Told how far work has come. */
@FunctionalInterface
public interface Progress {

    /** For work that nobody watches. */
    Progress UNSEEN = (done, total) -> {};

    /**
     * Also where work ends that was cancelled: nothing of it remains.
     *
     * @param done steps, from 0 to {@code total}
     */
    void at(int done, int total);
}
