package de.integrationsplan.transfer;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.job.Outcome;
import de.integrationsplan.job.Progress;
import de.integrationsplan.job.Work;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Takes an import into its plan while nobody waits. */
@ApplicationScoped
class ImportCommitWork implements Work {

    static final String KIND = "import-commit";

    private static final String IMPORT_ID = "importId";

    @Inject
    ImportService imports;

    static ObjectNode input(UUID importId) {
        return JsonNodeFactory.instance.objectNode().put(IMPORT_ID, importId.toString());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Outcome run(ObjectNode input, Progress progress) {
        String id = input.get(IMPORT_ID).textValue();
        imports.commit(UUID.fromString(id), progress);
        return Outcome.at("/imports/" + id);
    }
}
