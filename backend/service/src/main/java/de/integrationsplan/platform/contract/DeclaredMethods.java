package de.integrationsplan.platform.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which methods the contract declares for an address, with those that every address has: OPTIONS, and HEAD where there is a GET. */
@ApplicationScoped
public class DeclaredMethods {

    /** The contract is served beside what it describes. */
    private static final List<String> OF_THE_DOCUMENT =
            List.of("/openapi", "/openapi.yaml", "/openapi.yml", "/openapi.json");

    private static final List<String> ORDER = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    /** What stands behind one more segment of an address. */
    private static final class Node {
        private final Map<String, Node> literals = new HashMap<>();
        private @Nullable Node parameter;
        private final Set<String> methods = new TreeSet<>();
    }

    private final Node root = new Node();

    @Inject
    public DeclaredMethods(Contract contract) {
        contract.operations().values().forEach(operation -> declare(operation.path(), operation.method()));
        OF_THE_DOCUMENT.forEach(path -> declare(path, "get"));
    }

    private void declare(String path, String method) {
        Node node = root;
        for (String segment : segments(path)) {
            if (segment.startsWith("{")) {
                node.parameter = node.parameter == null ? new Node() : node.parameter;
                node = node.parameter;
            } else {
                node = node.literals.computeIfAbsent(segment, added -> new Node());
            }
        }
        node.methods.add(method.toUpperCase(Locale.ROOT));
        node.methods.add("OPTIONS");
        if (method.equals("get")) {
            node.methods.add("HEAD");
        }
    }

    /**
     * @param path below {@code /api/v1}; a slash at its end and matrix parameters do not count
     * @return empty for an address that the contract does not know
     */
    public Set<String> of(String path) {
        return find(root, segments(path), 0);
    }

    /** The value of the header {@code Allow}. */
    public static String allow(Set<String> methods) {
        return ORDER.stream().filter(methods::contains).collect(Collectors.joining(", "));
    }

    /** A literal segment is meant rather than a parameter with the same value. */
    private static Set<String> find(@Nullable Node node, List<String> segments, int depth) {
        if (node == null) {
            return Set.of();
        }
        if (depth == segments.size()) {
            return node.methods;
        }
        Set<String> literal = find(node.literals.get(segments.get(depth)), segments, depth + 1);
        return literal.isEmpty() ? find(node.parameter, segments, depth + 1) : literal;
    }

    private static List<String> segments(String path) {
        return Stream.of(path.split("/"))
                .map(segment -> segment.replaceFirst(";.*", ""))
                .filter(segment -> !segment.isEmpty())
                .toList();
    }
}
