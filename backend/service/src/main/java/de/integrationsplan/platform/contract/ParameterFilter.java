package de.integrationsplan.platform.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import de.integrationsplan.platform.problem.FieldError;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.ArrayList;
import java.util.List;

/** Checks query parameters and headers against the contract: unknown, doubled and wrong ones are named, all at once. */
@Provider
public class ParameterFilter implements ContainerRequestFilter {

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    @Inject
    Contract contract;

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Operation operation = contract.operation(resource.getResourceMethod().getName());
        if (operation == null) {
            return;
        }
        List<FieldError> errors = new ArrayList<>();
        request.getUriInfo()
                .getQueryParameters()
                .forEach((name, values) -> errors.addAll(check(operation, name, values)));
        operation.query().values().stream()
                .filter(parameter -> parameter.required()
                        && !request.getUriInfo().getQueryParameters().containsKey(parameter.name()))
                .forEach(parameter -> errors.add(FieldError.parameter(parameter.name(), "required")));
        checkIdempotencyKey(operation, request, errors);
        if (!errors.isEmpty()) {
            throw Problem.builder(ProblemType.INVALID_PARAMETER, null)
                    .with("errors", errors)
                    .build();
        }
        if (operation.header(HttpHeaders.IF_MATCH) != null && request.getHeaderString(HttpHeaders.IF_MATCH) == null) {
            throw Problem.of(ProblemType.PRECONDITION_REQUIRED);
        }
    }

    private static List<FieldError> check(Operation operation, String name, List<String> values) {
        Operation.Parameter parameter = operation.query().get(name);
        if (parameter == null) {
            return List.of(FieldError.parameter(name, "unknown-parameter"));
        }
        if (values.size() > 1) {
            return List.of(FieldError.parameter(name, "doubled"));
        }
        if (!JsonText.isAcceptable(values.get(0))) {
            return List.of(FieldError.parameter(name, "forbidden-character"));
        }
        return SchemaErrors.inParameter(parameter.schema(), name, typed(parameter.type(), values.get(0)));
    }

    private static void checkIdempotencyKey(
            Operation operation, ContainerRequestContext request, List<FieldError> errors) {
        Operation.Parameter parameter = operation.header(IDEMPOTENCY_KEY);
        if (parameter == null) {
            return;
        }
        String key = request.getHeaderString(IDEMPOTENCY_KEY);
        if (key == null && parameter.required()) {
            throw Problem.of(ProblemType.IDEMPOTENCY_KEY_REQUIRED);
        }
        if (key != null) {
            errors.addAll(SchemaErrors.inParameter(parameter.schema(), IDEMPOTENCY_KEY, TextNode.valueOf(key)));
        }
    }

    /** The text as the type that the contract names; the text itself when it is none, which the schema then rejects. */
    static JsonNode typed(String type, String text) {
        return switch (type) {
            case "integer" ->
                text.matches("-?[0-9]{1,18}") ? LongNode.valueOf(Long.parseLong(text)) : TextNode.valueOf(text);
            case "boolean" ->
                text.equals("true") || text.equals("false")
                        ? BooleanNode.valueOf(text.equals("true"))
                        : TextNode.valueOf(text);
            case "array" -> {
                ArrayNode array = JsonNodeFactory.instance.arrayNode();
                for (String entry : text.split(",", -1)) {
                    array.add(entry);
                }
                yield array;
            }
            default -> TextNode.valueOf(text);
        };
    }
}
