package de.integrationsplan.transfer.reading;

import de.integrationsplan.transfer.reading.PhraseReading.Part;
import de.integrationsplan.transfer.reading.PhraseReading.SharedWith;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a person writes about resources, by the rules of the import ({@link ResourceReader}, {@link MoneyReader}), and says
 * which words it could make nothing of.
 */
public final class PhraseReader {

    private PhraseReader() {}

    /** Reads a text; one that says nothing about resources has no parts, and a finding that says so. */
    public static PhraseReading read(String text) {
        List<Part> parts = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (String wording : ResourceSplitter.parts(text)) {
            ResourceCell cell = ResourceReader.readOne(wording);
            if (cell.lines().isEmpty()) {
                findings.addAll(cell.findings());
            }
            cell.lines().forEach(line -> parts.add(part(line, cell.findings())));
        }
        if (parts.isEmpty() && findings.isEmpty()) {
            findings.add(Finding.warning("phrase.says-nothing", Wording.oneLine(text)));
        }
        return new PhraseReading(List.copyOf(parts), List.copyOf(findings));
    }

    private static Part part(ResourceReading line, List<Finding> found) {
        SharedWith sharedWith = sharedWith(line);
        List<Finding> findings = new ArrayList<>(found);
        if (sharedWith == SharedWith.OTHERS) {
            findings.add(Finding.info("phrase.shared", Wording.oneLine(line.wording())));
        }
        return new Part(line, ReadingText.of(line), sharedWith, List.copyOf(findings), UnreadWords.of(line));
    }

    private static @Nullable SharedWith sharedWith(ResourceReading line) {
        if (line.sharedWithNextRow()) {
            return SharedWith.NEXT_ROW;
        }
        if (line.sharedWithPreviousRow()) {
            return SharedWith.PREVIOUS_ROW;
        }
        return ResourceWords.isSharedWithOthers(Wording.oneLine(line.wording())) ? SharedWith.OTHERS : null;
    }
}
