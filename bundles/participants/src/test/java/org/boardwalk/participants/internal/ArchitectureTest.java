package org.boardwalk.participants.internal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;

/** Who may know whom inside of this bundle. */
@AnalyzeClasses(packages = "org.boardwalk.participants", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String DOMAIN = "org.boardwalk.participants.internal.domain..";
    private static final String APP = "org.boardwalk.participants.internal.app..";
    private static final String UI = "org.boardwalk.participants.internal.ui..";
    private static final String CONSOLE = "org.boardwalk.participants.internal.console..";
    private static final String DEMO = "org.boardwalk.participants.internal.demo..";
    private static final String CSV = "org.boardwalk.participants.internal.app.csv..";

    @ArchTest
    static final ArchRule THE_DOMAIN_KNOWS_NO_OTHER_LAYER = noClasses()
            .that()
            .resideInAPackage(DOMAIN)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(APP, UI, CONSOLE, DEMO);

    @ArchTest
    static final ArchRule SERVICES_KNOW_NO_SCREEN_AND_NO_COMMAND = noClasses()
            .that()
            .resideInAPackage(APP)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(UI, CONSOLE, DEMO, "com.vaadin..");

    @ArchTest
    static final ArchRule SCREENS_AND_COMMANDS_NEVER_SEE_ENTITIES = noClasses()
            .that()
            .resideInAnyPackage(UI, CONSOLE)
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "java.sql..");

    @ArchTest
    static final ArchRule READING_FILES_NEEDS_NO_DATABASE = noClasses()
            .that()
            .resideInAPackage(CSV)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "java.sql..", "org.osgi..");

    @ArchTest
    static final ArchRule ENTITIES_LIVE_IN_THE_DOMAIN =
            classes().that().areAnnotatedWith(Entity.class).should().resideInAPackage(DOMAIN);

    @ArchTest
    static final ArchRule NOTHING_FROM_THE_TIME_BEFORE_JAKARTA = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.persistence..", "javax.servlet..", "javax.inject..");

    @ArchTest
    static final ArchRule NO_CIRCLES = slices().matching("org.boardwalk.participants.internal.(*)..")
            .should()
            .beFreeOfCycles();
}
