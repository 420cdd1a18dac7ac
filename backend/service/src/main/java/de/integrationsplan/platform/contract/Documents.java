package de.integrationsplan.platform.contract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.platform.problem.FieldError;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** JSON documents from outside: read strictly, checked against the contract, then turned into records. */
@ApplicationScoped
public class Documents {

    private static final int MAX_DEPTH = 32;
    private static final int MAX_STRING = 20_000;
    private static final int MAX_NUMBER = 40;
    private static final int MAX_BYTES = 1_000_000;

    /** Refuses what RFC 8259 leaves open: doubled keys, trailing content, endless numbers. */
    private static final ObjectMapper STRICT = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxStringLength(MAX_STRING)
                            .maxNumberLength(MAX_NUMBER)
                            .maxNameLength(200)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS.mappedFeature())
            .build();

    /** @param result null when there are errors */
    public record Merged<T>(@Nullable T result, List<FieldError> errors) {}

    @Inject
    Contract contract;

    @Inject
    ObjectMapper mapper;

    /**
     * Reads a JSON object.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 for anything but one well-formed object of acceptable texts; 413
     *     above 1 MB
     */
    public ObjectNode read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw Problem.of(ProblemType.PAYLOAD_TOO_LARGE);
        }
        JsonNode document = parse(bytes);
        List<FieldError> errors = new ArrayList<>();
        if (!(document instanceof ObjectNode object)) {
            throw Problem.invalid(FieldError.at("", "wrong-type", "object"));
        }
        JsonLimits.check(object, "", errors);
        JsonText.check(object, "", errors);
        Problem.throwIfAny(errors);
        return object;
    }

    private static JsonNode parse(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return STRICT.readTree(text);
        } catch (CharacterCodingException notUtf8) {
            throw Problem.of(ProblemType.MALFORMED_BODY, "The body is not UTF-8.");
        } catch (JsonProcessingException malformed) {
            throw Problem.of(ProblemType.MALFORMED_BODY, where(malformed));
        }
    }

    private static String where(JsonProcessingException malformed) {
        var location = malformed.getLocation();
        return location == null
                ? ProblemType.MALFORMED_BODY.description()
                : "Line %d, column %d: not well-formed, too deep, too long, or a doubled key."
                        .formatted(location.getLineNr(), location.getColumnNr());
    }

    /** What the contract rejects in a document, all at once. */
    public List<FieldError> check(String schema, ObjectNode document) {
        return SchemaErrors.inBody(contract.schema(schema), document);
    }

    /**
     * Turns a document into the record of the same name.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 with every wrong field
     */
    public <T> T toRecord(ObjectNode document, Class<T> type) {
        Problem.throwIfAny(check(type.getSimpleName(), document));
        return mapper.convertValue(document, type);
    }

    /** For documents of our own, which nothing has to check. */
    public <T> T fromDocument(ObjectNode document, Class<T> type) {
        return mapper.convertValue(document, type);
    }

    public ObjectNode toDocument(Object record) {
        return mapper.convertValue(record, ObjectNode.class);
    }

    /**
     * Applies a merge patch to a record: the result is checked as a whole, unknown properties are refused even when null.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 with every wrong field
     */
    public <T> T merge(T current, MergePatch patch) {
        Merged<T> merged = tryMerge(current, patch);
        Problem.throwIfAny(merged.errors());
        return Objects.requireNonNull(merged.result());
    }

    /** The same for many patches, whose wrong fields are to be named all at once. */
    @SuppressWarnings("unchecked")
    public <T> Merged<T> tryMerge(T current, MergePatch patch) {
        Class<T> type = (Class<T>) current.getClass();
        List<String> known = contract.properties(type.getSimpleName());
        List<FieldError> errors = new ArrayList<>();
        patch.document().fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                errors.add(FieldError.at("/" + name, "unknown-property"));
            }
        });
        ObjectNode merged = patch.applyTo(toDocument(current));
        check(type.getSimpleName(), merged).stream()
                .filter(error -> errors.stream().noneMatch(unknown -> same(unknown, error)))
                .forEach(errors::add);
        return new Merged<>(errors.isEmpty() ? mapper.convertValue(merged, type) : null, errors);
    }

    private static boolean same(FieldError one, FieldError other) {
        return Objects.equals(one.pointer(), other.pointer());
    }
}
