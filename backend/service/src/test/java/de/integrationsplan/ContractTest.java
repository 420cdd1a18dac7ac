package de.integrationsplan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import de.integrationsplan.access.Permission;
import de.integrationsplan.access.Role;
import de.integrationsplan.platform.contract.Contract;
import de.integrationsplan.platform.contract.Operation;
import de.integrationsplan.platform.contract.RequestBody;
import de.integrationsplan.platform.problem.ProblemType;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** openapi.yaml and the code say the same, in both directions. */
class ContractTest {

    private static final Map<String, Class<? extends java.lang.annotation.Annotation>> METHODS = Map.of(
            "get", GET.class, "post", POST.class, "put", PUT.class, "patch", PATCH.class, "delete", DELETE.class);

    /** Answered by routes on the event loop and proven by FeedApiTest and FeedShapesApiTest, which walk each of them. */
    private static final List<String> ROUTES = List.of(
            "listPublishedMeasures",
            "getPublishedMeasure",
            "listPublishedChanges",
            "getPublishedEdition",
            "getPublishedJsonLd",
            "getPublishedAtom",
            "getPublishedCalendar",
            "getPublishedCsv",
            "getPublishedCatalogue");

    private final Contract contract = new Contract();
    private final List<JavaClass> classes = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("de.integrationsplan")
                    .stream()
                    .toList();

    @Test
    void every_operation_has_its_method_and_every_method_its_operation() {
        Map<String, String> documented = new TreeMap<>();
        contract.operations().values().stream()
                .filter(operation -> !ROUTES.contains(operation.id()))
                .forEach(operation -> documented.put(operation.id(), operation.method() + " " + operation.path()));
        Map<String, String> implemented = new TreeMap<>();
        resourceMethods().forEach((method, http) -> implemented.put(method.getName(), http + " " + path(method)));
        assertEquals(
                documented.entrySet().stream().map(Object::toString).collect(Collectors.joining("\n")),
                implemented.entrySet().stream().map(Object::toString).collect(Collectors.joining("\n")));
    }

    @Test
    void every_operation_names_the_permission_that_the_method_asks_for() {
        resourceMethods().keySet().forEach(method -> {
            Operation operation = contract.operations().get(method.getName());
            assertEquals(operation.permission(), permission(method), method.getFullName());
        });
    }

    @Test
    void the_permission_tables_are_the_same() {
        Map<String, TreeSet<String>> documented = new TreeMap<>();
        contract.document().get("x-permissions").properties().forEach(entry -> {
            TreeSet<String> roles = new TreeSet<>();
            entry.getValue().forEach((JsonNode role) -> roles.add(role.asText()));
            documented.put(entry.getKey(), roles);
        });
        Map<String, TreeSet<String>> coded = new TreeMap<>();
        Arrays.stream(Permission.values())
                .forEach(permission -> coded.put(
                        permission.key(),
                        permission.roles().stream().map(Role::claim).collect(Collectors.toCollection(TreeSet::new))));
        assertEquals(documented, coded);
    }

    @Test
    void the_problem_types_are_the_same() {
        TreeSet<String> documented = new TreeSet<>();
        contract.document().get("x-problem-types").forEach(code -> documented.add(code.asText()));
        assertEquals(
                Arrays.stream(ProblemType.values())
                        .map(ProblemType::code)
                        .collect(Collectors.toCollection(TreeSet::new)),
                documented);
    }

    @Test
    void every_request_body_has_a_schema_of_its_name_with_the_same_properties() {
        List<JavaClass> bodies = classes.stream()
                .filter(type -> type.isAnnotatedWith(RequestBody.class))
                .toList();
        assertTrue(bodies.size() > 5, "finds the records");
        for (JavaClass body : bodies) {
            TreeSet<String> components = Arrays.stream(body.reflect().getRecordComponents())
                    .map(java.lang.reflect.RecordComponent::getName)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(new TreeSet<>(contract.properties(body.getSimpleName())), components, body.getSimpleName());
        }
    }

    private Map<JavaMethod, String> resourceMethods() {
        return classes.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> METHODS.values().stream().anyMatch(method::isAnnotatedWith))
                .collect(Collectors.toMap(method -> method, method -> METHODS.entrySet().stream()
                        .filter(entry -> method.isAnnotatedWith(entry.getValue()))
                        .findFirst()
                        .orElseThrow()
                        .getKey()));
    }

    private static String path(JavaMethod method) {
        String below = method.isAnnotatedWith(Path.class)
                ? method.getAnnotationOfType(Path.class).value()
                : "";
        String path = "/" + method.getOwner().getAnnotationOfType(Path.class).value() + "/" + below;
        return path.replaceAll("/+", "/").replaceAll("(.)/$", "$1");
    }

    private static String permission(JavaMethod method) {
        if (method.isAnnotatedWith(PermissionsAllowed.class)) {
            return method.getAnnotationOfType(PermissionsAllowed.class).value()[0];
        }
        if (method.getOwner().isAnnotatedWith(Authenticated.class)) {
            return "authenticated";
        }
        return method.getOwner().isAnnotatedWith(PermitAll.class) ? "public" : "nobody";
    }
}
