package de.integrationsplan.testing;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrationsplan.platform.contract.Contract;
import de.integrationsplan.platform.contract.Operation;
import de.integrationsplan.platform.http.Api;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Fails a test whose answer is not what the contract says: status, content type, headers, body. */
public final class ContractFilter implements Filter {

    private static final Contract CONTRACT = new Contract();

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response answer = context.next(request, expected);
        String path = URI.create(request.getURI()).getPath();
        if (path.startsWith(Api.PATH)) {
            check(request.getMethod().toLowerCase(Locale.ROOT), path.substring(Api.PATH.length()), answer);
        }
        return answer;
    }

    private static void check(String method, String path, Response answer) {
        String what = method + " " + path + " → " + answer.statusCode();
        require(answer.header("X-Request-Id") != null, what + ": no X-Request-Id");
        require(answer.header("API-Version") != null, what + ": no API-Version");
        Optional<Operation> operation = operation(method.equals("head") ? "get" : method, path);
        if (answer.statusCode() >= 400) {
            require(
                    answer.contentType().startsWith(Api.PROBLEM) || method.equals("head"),
                    what + ": a problem of type " + answer.contentType() + ": " + answer.asString());
            if (!method.equals("head")) {
                requireValid(what, "/components/schemas/Problem", answer.asString());
            }
        }
        operation.ifPresent(known -> checkAnswer(what, known, answer, method));
    }

    private static void checkAnswer(String what, Operation operation, Response answer, String method) {
        JsonNode responses = operation.node().get("responses");
        JsonNode documented = responses.get(Integer.toString(answer.statusCode()));
        require(
                documented != null || (answer.statusCode() >= 400 && responses.has("default")),
                what + ": not documented. " + answer.asString());
        JsonNode schema = documented == null ? null : documented.at("/content/application~1json/schema/$ref");
        boolean json = answer.contentType() != null && answer.contentType().startsWith("application/json");
        if (answer.statusCode() < 300 && json && schema != null && !schema.isMissingNode() && !method.equals("head")) {
            requireValid(what, schema.asText().substring(1), answer.asString());
        }
        if (answer.statusCode() == 304 || answer.statusCode() == 204) {
            require(answer.asByteArray().length == 0, what + ": has a body");
        }
    }

    private static Optional<Operation> operation(String method, String path) {
        return CONTRACT.operations().values().stream()
                .filter(operation -> operation.method().equals(method))
                .filter(operation -> Pattern.matches(operation.path().replaceAll("\\{[^}]+}", "[^/]+"), path))
                .findFirst();
    }

    private static void requireValid(String what, String pointer, String json) {
        var errors = CONTRACT.validate(pointer, json);
        require(errors.isEmpty(), what + " does not fit " + pointer + ": " + errors + "\n" + json);
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new AssertionError(message);
        }
    }
}
