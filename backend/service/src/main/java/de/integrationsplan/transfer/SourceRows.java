package de.integrationsplan.transfer;

import de.integrationsplan.transfer.table.SourceRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The cells that imports have read, as they stand in the files. */
@ApplicationScoped
public class SourceRows {

    @Inject
    ImportRepository imports;

    @Inject
    ImportDocuments documents;

    /** By the number of the row. */
    public Map<Integer, SourceRow> ofImport(UUID id) {
        return documents.rows(imports.lists(id).sourceRows()).stream()
                .collect(Collectors.toMap(SourceRow::rowNumber, Function.identity()));
    }
}
