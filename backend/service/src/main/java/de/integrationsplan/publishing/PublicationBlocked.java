package de.integrationsplan.publishing;

import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;

/** The gate stays shut: 409 with all that blocks. */
public final class PublicationBlocked extends HttpProblem {

    private static final long serialVersionUID = 1;

    private final transient List<Finding> findings;

    private PublicationBlocked(List<Finding> findings) {
        super(Problem.builder(ProblemType.PUBLICATION_BLOCKED, null).with("blocks", PublicationBlock.of(findings)));
        this.findings = findings;
    }

    /** Without words, to be told in another language later. */
    public List<Finding> findings() {
        return findings;
    }

    static void throwIfAny(List<Finding> blocks) {
        if (!blocks.isEmpty()) {
            throw new PublicationBlocked(blocks);
        }
    }
}
