package de.integrationsplan.job;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** One kind of long work. The package that owns it says what is done; {@link JobRunner} when, and in whose name. */
public interface Work {

    /** As in the contract's {@code JobKind}. */
    String kind();

    /**
     * Does it, in a transaction that also stores the outcome: both are there or neither. It may be done again from the start
     * when a process ends in the middle.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem what the job then fails with
     */
    Outcome run(ObjectNode input, Progress progress);
}
