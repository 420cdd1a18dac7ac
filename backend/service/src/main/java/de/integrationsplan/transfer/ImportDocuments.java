package de.integrationsplan.transfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrationsplan.transfer.reading.Reading;
import de.integrationsplan.transfer.table.SourceRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The long lists of an import as JSON, as they lie in the database. */
@ApplicationScoped
class ImportDocuments {

    private static final TypeReference<List<SourceRow>> ROWS = new TypeReference<>() {};
    private static final TypeReference<List<StoredProblem>> PROBLEMS = new TypeReference<>() {};
    private static final TypeReference<List<StoredReading>> READINGS = new TypeReference<>() {};

    @Inject
    ObjectMapper mapper;

    String ofRows(List<SourceRow> rows) {
        return write(rows);
    }

    List<SourceRow> rows(String json) {
        return read(json, ROWS);
    }

    String ofProblems(List<StoredProblem> problems) {
        return write(problems);
    }

    List<StoredProblem> problems(String json) {
        return read(json, PROBLEMS);
    }

    String ofReadings(List<Reading> readings) {
        return write(readings.stream().map(StoredReading::of).toList());
    }

    /** Whether the stored preview says the same as these readings. */
    boolean isSame(String stored, List<Reading> readings) {
        return read(stored, READINGS)
                .equals(readings.stream().map(StoredReading::of).toList());
    }

    private String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private <T> T read(String json, TypeReference<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException(notOurs);
        }
    }
}
