package de.integrationsplan.transfer;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.platform.contract.Contract;
import de.integrationsplan.platform.contract.Documents;
import de.integrationsplan.platform.contract.JsonText;
import de.integrationsplan.platform.problem.FieldError;
import de.integrationsplan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;

/** Checks a form against the contract's {@code ImportForm} and names every wrong field at once. */
@ApplicationScoped
class ImportFormReader {

    private static final String SCHEMA = "ImportForm";
    private static final String FILE = "file";

    /** Stands for the content of a file; no text can be this, because NUL is not acceptable in one. */
    private static final String A_FILE = "\0";

    @Inject
    Contract contract;

    @Inject
    Documents documents;

    /** Reads the form of the request being answered: the framework passes on only the fields that it knows. */
    ImportForm readCurrent(boolean hasFile) {
        FormData form = CurrentRequestManager.get().getFormData();
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String name : form) {
            fields.put(name, form.get(name).stream().map(ImportFormReader::text).toList());
        }
        return read(fields, hasFile);
    }

    private static String text(FormValue value) {
        return value.isFileItem() ? A_FILE : value.getValue();
    }

    /**
     * Reads the fields of a form; an optional field that is blank counts as absent, as browsers send it.
     *
     * @param fields the texts of each field, by name
     * @param hasFile whether a file came with it
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400
     */
    ImportForm read(Map<String, List<String>> fields, boolean hasFile) {
        List<FieldError> errors = new ArrayList<>();
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        if (hasFile) {
            document.put(FILE, "");
        }
        fields.forEach((name, texts) -> checked(name, texts, errors).ifPresent(text -> put(document, name, text)));
        documents.check(SCHEMA, document).stream()
                .map(error -> ofForm(error))
                .filter(error ->
                        errors.stream().noneMatch(known -> Objects.equals(known.parameter(), error.parameter())))
                .forEach(errors::add);
        Problem.throwIfAny(errors);
        return form(document);
    }

    private Optional<String> checked(String name, List<String> texts, List<FieldError> errors) {
        if (!contract.properties(SCHEMA).contains(name)) {
            errors.add(FieldError.parameter(name, "unknown-property"));
        } else if (texts.size() > 1) {
            errors.add(FieldError.parameter(name, "doubled"));
        } else if (name.equals(FILE)) {
            return Optional.empty();
        } else if (texts.get(0).equals(A_FILE)) {
            errors.add(FieldError.parameter(name, "wrong-type", "text"));
        } else if (!JsonText.isAcceptable(texts.get(0))) {
            errors.add(FieldError.parameter(name, "forbidden-character"));
        } else if (!texts.get(0).isBlank()) {
            return Optional.of(JsonText.normalise(texts.get(0)).strip());
        }
        return Optional.empty();
    }

    /** Forms know only text: a field becomes what the contract says it is, or stays a text that the contract then refuses. */
    private static void put(ObjectNode document, String name, String text) {
        if (name.equals("planYear") && text.matches("[0-9]{1,9}")) {
            document.put(name, Integer.parseInt(text));
        } else if (name.equals("dryRun") && (text.equals("true") || text.equals("false"))) {
            document.put(name, text.equals("true"));
        } else {
            document.put(name, text);
        }
    }

    private static FieldError ofForm(FieldError inBody) {
        String pointer = Objects.requireNonNullElse(inBody.pointer(), "/");
        return new FieldError(null, pointer.substring(1), inBody.code(), inBody.message());
    }

    private static ImportForm form(ObjectNode document) {
        return new ImportForm(
                document.get("planYear").intValue(),
                document.path("planTitle").textValue(),
                document.path("planSubtitle").textValue(),
                document.has("planAsOf")
                        ? LocalDate.parse(document.get("planAsOf").textValue())
                        : null,
                document.path("dryRun").asBoolean(true));
    }
}
