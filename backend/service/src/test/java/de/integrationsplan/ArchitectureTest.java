package de.integrationsplan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.Entity;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** THE PACKAGE LAW. Arrows point one way; a cycle or a short cut fails here. */
class ArchitectureTest {

    private static final String ROOT = "de.integrationsplan.";

    /** From the ground up: a package knows only what stands before it. */
    private static final List<String> ORDER = List.of(
            "platform",
            "access",
            "history",
            "job",
            "visit",
            "identity",
            "savedview",
            "organisation",
            "plan",
            "measure",
            "search",
            "responsibility",
            "progress",
            "budget",
            "regrouping",
            "publishing",
            "transfer",
            "continuation");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("de.integrationsplan");

    @Test
    void packages_depend_in_one_direction() {
        for (int index = 0; index < ORDER.size(); index++) {
            String[] later = ORDER.subList(index + 1, ORDER.size()).stream()
                    .map(name -> ROOT + name + "..")
                    .toArray(String[]::new);
            if (later.length > 0) {
                noClasses()
                        .that()
                        .resideInAPackage(ROOT + ORDER.get(index) + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(later)
                        .check(CLASSES);
            }
        }
    }

    @Test
    void only_identity_knows_keycloaks_administration() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "identity..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.keycloak..")
                .check(CLASSES);
    }

    @Test
    void features_have_no_cycles() {
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void entities_stay_in_their_package() {
        for (String feature : ORDER) {
            noClasses()
                    .that()
                    .resideOutsideOfPackage(ROOT + feature + "..")
                    .should()
                    .dependOnClassesThat(DescribedPredicate.describe(
                            "are entities of " + feature,
                            type -> type.isAnnotatedWith(Entity.class)
                                    && type.getPackageName().startsWith(ROOT + feature)))
                    .check(CLASSES);
        }
    }

    @Test
    void resources_know_neither_the_database_nor_transactions() {
        noClasses()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "jakarta.transaction..", "io.quarkus.hibernate..")
                .check(CLASSES);
    }

    @Test
    void rules_are_pure() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Rules")
                .or()
                .haveSimpleName("PublishingRule")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "de.integrationsplan..", "org.jspecify..", "com.fasterxml.jackson..")
                .check(CLASSES);
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Rules")
                .or()
                .haveSimpleName("PublishingRule")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "java.net.http..")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .check(CLASSES);
    }

    @Test
    void every_operation_names_who_may_do_it() {
        methods()
                .that()
                .areAnnotatedWith(GET.class)
                .or()
                .areAnnotatedWith(POST.class)
                .or()
                .areAnnotatedWith(PUT.class)
                .or()
                .areAnnotatedWith(PATCH.class)
                .or()
                .areAnnotatedWith(DELETE.class)
                .should(new ArchCondition<>("be permitted explicitly") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean permitted = method.isAnnotatedWith(PermissionsAllowed.class)
                                || method.getOwner().isAnnotatedWith(Authenticated.class)
                                || method.getOwner().isAnnotatedWith(PermitAll.class);
                        events.add(new SimpleConditionEvent(
                                method, permitted, method.getFullName() + " has no permission"));
                    }
                })
                .check(CLASSES);
    }
}
