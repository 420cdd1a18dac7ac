package de.integrationsplan.transfer;

import de.integrationsplan.platform.http.Digests;
import de.integrationsplan.platform.problem.FieldMessages;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import de.integrationsplan.transfer.table.CsvTable;
import de.integrationsplan.transfer.table.SourceTable;
import de.integrationsplan.transfer.table.XlsxTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * A file as it was uploaded, fit to be read as a table.
 *
 * @param name for display only, see {@link UploadRules#displayName}
 * @param digest SHA-256 of its bytes
 */
record UploadedTable(String name, String digest, byte[] bytes) {

    /** Bytes; the contract's 20 MB. */
    static final long LARGEST = 20_000_000;

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 413 above {@link #LARGEST}, 415 for a file that is neither text nor a workbook */
    static UploadedTable of(FileUpload file) {
        if (file.size() > LARGEST) {
            throw Problem.of(ProblemType.PAYLOAD_TOO_LARGE);
        }
        try {
            return of(file.fileName(), Files.readAllBytes(file.uploadedFile()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static UploadedTable of(String name, byte[] bytes) {
        Optional<String> somethingElse = UploadRules.whyNotTable(bytes);
        if (somethingElse.isPresent()) {
            throw Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, FieldMessages.of(somethingElse.get()));
        }
        return new UploadedTable(UploadRules.displayName(name), Digests.sha256(bytes), bytes);
    }

    /** Its rows, and what is wrong with them. */
    SourceTable read() {
        return UploadRules.isArchive(bytes) ? XlsxTable.read(bytes) : CsvTable.read(bytes);
    }
}
