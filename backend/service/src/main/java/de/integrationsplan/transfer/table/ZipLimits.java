package de.integrationsplan.transfer.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.input.BoundedInputStream;

/**
 * What a workbook may hold before any of it is read as one: no macros, and nothing that grows beyond measure when it is unpacked.
 *
 * <p>Source: OWASP, "File Upload": zip bombs.
 */
public final class ZipLimits {

    /** Bytes of all parts together, unpacked; a table of 10,000 long rows has about 20 million. */
    static final long MOST_BYTES = 200_000_000;

    private static final int MOST_PARTS = 1_000;
    private static final String WORKBOOK = "xl/workbook.xml";

    private ZipLimits() {}

    /**
     * Why an archive cannot be read as a workbook.
     *
     * @return a message code; empty for a workbook within the limits
     */
    public static Optional<String> whyNotWorkbook(byte[] bytes) {
        Set<String> parts = new HashSet<>();
        try (ZipFile archive = ZipFile.builder().setByteArray(bytes).get()) {
            long rest = MOST_BYTES;
            for (ZipArchiveEntry part : Collections.list(archive.getEntries())) {
                parts.add(part.getName().toLowerCase(Locale.ROOT));
                rest -= unpacked(archive.getInputStream(part), rest);
                if (rest < 0 || parts.size() > MOST_PARTS) {
                    return Optional.of("upload.too-large-unpacked");
                }
            }
        } catch (IOException | RuntimeException broken) {
            return Optional.of("upload.broken-archive");
        }
        if (parts.stream().anyMatch(part -> part.endsWith("vbaproject.bin"))) {
            return Optional.of("upload.macros");
        }
        return parts.contains(WORKBOOK) ? Optional.empty() : Optional.of("upload.spreadsheet-or-archive");
    }

    /** Counts without keeping; stops one byte above the limit. */
    private static long unpacked(InputStream part, long limit) throws IOException {
        try (part) {
            return BoundedInputStream.builder()
                    .setInputStream(part)
                    .setMaxCount(limit + 1)
                    .get()
                    .transferTo(OutputStream.nullOutputStream());
        }
    }
}
