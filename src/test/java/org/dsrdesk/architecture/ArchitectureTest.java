package org.dsrdesk.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** The walls of the house. Every rule was seen to fail on a planted violation. */
class ArchitectureTest {
    private static final JavaClasses DESK = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.dsrdesk");

    private static final Set<String> CLOCKED = Set.of(
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.Instant",
            "java.time.ZonedDateTime",
            "java.time.OffsetDateTime",
            "java.time.YearMonth",
            "java.time.Year");

    @Test
    void theScanFindsTheDesk() {
        assertTrue(DESK.size() > 100, "only " + DESK.size() + " classes found");
    }

    @Test
    void domainKnowsOnlyTheJdk() {
        classes()
                .that()
                .resideInAPackage("org.dsrdesk.domain..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "org.dsrdesk.domain..", "java.lang..", "java.text..", "java.time..", "java.util..",
                        "org.jspecify.annotations"))
                .check(DESK);
    }

    @Test
    void caseworkKnowsOnlyTheDomain() {
        noClasses()
                .that()
                .resideInAPackage("org.dsrdesk.casework..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.dsrdesk..")
                        .and(not(resideInAnyPackage("org.dsrdesk.domain..", "org.dsrdesk.casework.."))))
                .check(DESK);
    }

    @Test
    void roomsBesideEachOtherDoNotKnowTheWindowOrTheCommandLine() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.dsrdesk.intake..",
                        "org.dsrdesk.mailbox..",
                        "org.dsrdesk.mailing..",
                        "org.dsrdesk.store..",
                        "org.dsrdesk.reports..",
                        "org.dsrdesk.packs..",
                        "org.dsrdesk.safekeeping..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.dsrdesk.desktop..", "org.dsrdesk.cli..", "javafx..")
                .check(DESK);
    }

    @Test
    void theMailboxKnowsOnlyIntakeCaseworkAndDomain() {
        noClasses()
                .that()
                .resideInAPackage("org.dsrdesk.mailbox..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.dsrdesk..")
                        .and(not(resideInAnyPackage(
                                "org.dsrdesk.mailbox..", "org.dsrdesk.intake..", "org.dsrdesk.casework..",
                                "org.dsrdesk.domain.."))))
                .check(DESK);
    }

    @Test
    void lettersAreMadeWithoutKnowingWhatTheySay() {
        noClasses()
                .that()
                .resideInAPackage("org.dsrdesk.letters..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.dsrdesk.casework..", "org.dsrdesk.store..", "org.dsrdesk.desktop..",
                        "org.dsrdesk.correspondence..", "org.dsrdesk.mailing..")
                .check(DESK);
    }

    @Test
    void correspondenceKnowsOnlyLettersCaseworkAndDomain() {
        noClasses()
                .that()
                .resideInAPackage("org.dsrdesk.correspondence..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.dsrdesk..")
                        .and(not(resideInAnyPackage(
                                "org.dsrdesk.correspondence..", "org.dsrdesk.letters..", "org.dsrdesk.casework..",
                                "org.dsrdesk.domain.."))))
                .check(DESK);
    }

    @Test
    void mailingKnowsOnlyTheMailboxIntakeCaseworkAndDomain() {
        noClasses()
                .that()
                .resideInAPackage("org.dsrdesk.mailing..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.dsrdesk..")
                        .and(not(resideInAnyPackage(
                                "org.dsrdesk.mailing..", "org.dsrdesk.mailbox..", "org.dsrdesk.intake..",
                                "org.dsrdesk.casework..", "org.dsrdesk.domain.."))))
                .check(DESK);
    }

    @Test
    void desktopNeverTouchesTheStore() {
        noClasses()
                .that()
                .resideInAPackage("org.dsrdesk.desktop..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.dsrdesk.store..", "org.jdbi..", "java.sql..", "org.h2..", "org.flywaydb..")
                .check(DESK);
    }

    @Test
    void onlyTheStoreSpeaksSql() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.dsrdesk.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jdbi..", "java.sql..", "org.h2..", "org.flywaydb..", "org.postgresql..")
                .check(DESK);
    }

    @Test
    void screensDoNotKnowEachOther() {
        slices().matching("org.dsrdesk.desktop.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(alwaysTrue(),
                        resideInAnyPackage("org.dsrdesk.desktop.controls..", "org.dsrdesk.desktop.parts.."))
                .check(DESK);
    }

    @Test
    void screenModelsHoldNoNodes() {
        noClasses()
                .that()
                .resideInAPackage("org.dsrdesk.desktop..")
                .and()
                .haveSimpleNameEndingWith("Model")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.fxml..", "javafx.stage..")
                .check(DESK);
    }

    @Test
    void nothingDependsOnTheRoot() {
        noClasses()
                .that()
                .resideInAPackage("org.dsrdesk.*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.dsrdesk")
                .check(DESK);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("org.dsrdesk.(**)").should().beFreeOfCycles().check(DESK);
    }

    @Test
    void timeComesFromAClock() {
        noClasses()
                .should()
                .callMethodWhere(readsTheMachinesClock())
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callConstructor(java.util.Date.class)
                .check(DESK);
    }

    private static DescribedPredicate<JavaAccess<?>> readsTheMachinesClock() {
        return DescribedPredicate.describe("read the machine's clock", call -> {
            AccessTarget target = call.getTarget();
            boolean withoutClock = target instanceof AccessTarget.CodeUnitCallTarget method
                    && method.getRawParameterTypes().isEmpty();
            return withoutClock
                    && target.getName().equals("now")
                    && CLOCKED.contains(target.getOwner().getName());
        });
    }

    @Test
    void onlyBackgroundAndTheReadingRoomStartThreads() {
        Set<String> asking = Set.of("currentThread", "isInterrupted", "interrupt");
        DescribedPredicate<JavaCall<?>> starting = DescribedPredicate.describe("make or start a thread",
                call -> call.getTargetOwner().isAssignableTo(Thread.class) && !asking.contains(call.getName()));
        noClasses()
                .that()
                .resideOutsideOfPackage("org.dsrdesk")
                .and()
                .haveSimpleNameNotStartingWith("Background")
                .and()
                .haveNameNotMatching("org\\.dsrdesk\\.intake\\.ReadingRoom.*")
                .should()
                .callCodeUnitWhere(starting)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Executors.class)
                .check(DESK);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.dsrdesk.cli..", "org.dsrdesk")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(DESK);
    }
}
