package de.integrationsplan.history;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * I5: history entries = writes. Every operation that writes leads to {@link History}, or stands here with the reason why not.
 * That each really leaves an entry is proven over HTTP by {@link WritesApiTest}.
 */
class EveryWriteIsRecordedTest {

    private static final Map<String, String> WRITES_NOTHING_OF_THE_PLAN = Map.ofEntries(
            entry("createImport", "a dry run; what it commits is recorded"),
            entry("createExport", "reads a plan"),
            entry("cancelJob", "stops work before it has written anything"),
            entry("readBudgetPhrase", "reads a text"),
            entry("searchContactPersons", "reads, and keeps names out of addresses"),
            entry("putVisit", "remembers for oneself what one has seen"),
            entry("patchReminderSettings", "whether oneself wants reminders"),
            entry("putMeasureDraft", "keeps for oneself what one is typing"),
            entry("deleteMeasureDraft", "keeps for oneself what one is typing"),
            entry("createWebhookPing", "calls a portal; the delivery ledger keeps it"),
            entry("createWebhookReplay", "calls a portal; the delivery ledger keeps it"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("de.integrationsplan");

    @Test
    void every_operation_that_writes_leads_to_history() {
        List<JavaMethod> writing = CLASSES.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> Stream.of(POST.class, PATCH.class, PUT.class, DELETE.class)
                        .anyMatch(method::isAnnotatedWith))
                .toList();
        assertTrue(writing.size() > 40, "finds the operations");
        Set<String> silent = writing.stream()
                .filter(method -> !leadsToHistory(method))
                .map(JavaMethod::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        silent.removeAll(WRITES_NOTHING_OF_THE_PLAN.keySet());
        assertEquals(Set.of(), silent, "write without history");
    }

    private static boolean leadsToHistory(JavaMethod operation) {
        Set<JavaCodeUnit> seen = new HashSet<>();
        Deque<JavaCodeUnit> next = new ArrayDeque<>(Set.of(operation));
        while (!next.isEmpty()) {
            JavaCodeUnit unit = next.poll();
            if (unit.getOwner().isEquivalentTo(History.class)) {
                return true;
            }
            if (seen.add(unit)) {
                Stream.concat(
                                unit.getMethodCallsFromSelf().stream().map(call -> call.getTarget()),
                                unit.getMethodReferencesFromSelf().stream().map(reference -> reference.getTarget()))
                        .flatMap(EveryWriteIsRecordedTest::called)
                        .forEach(next::add);
            }
        }
        return false;
    }

    /** Of an interface, what its implementations do. */
    private static Stream<JavaMethod> called(AccessTarget.CodeUnitAccessTarget target) {
        JavaClass owner = target.getOwner();
        return Stream.concat(Stream.of(owner), owner.getAllSubclasses().stream())
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getName().equals(target.getName()))
                .filter(method -> CLASSES.contain(method.getOwner().getName()));
    }
}
