package org.boardwalk.mentoring.internal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;

/** The layers of the module: pages call services of the API, services use the domain, the domain knows neither. */
@AnalyzeClasses(packages = "org.boardwalk.mentoring.internal", importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {
    @ArchTest
    static final ArchRule DOMAIN_KNOWS_ONLY_THE_API = noClasses()
            .that()
            .resideInAPackage("..internal.domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..internal.app..",
                    "..internal.ui..",
                    "..internal.demo..",
                    "org.boardwalk.platform..",
                    "org.boardwalk.participants..",
                    "com.vaadin..",
                    "org.osgi..");

    @ArchTest
    static final ArchRule SERVICES_KNOW_NO_PAGES = noClasses()
            .that()
            .resideInAnyPackage("..internal.app..", "..internal.demo..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..internal.ui..", "com.vaadin..");

    @ArchTest
    static final ArchRule PAGES_NEVER_SEE_ENTITIES = noClasses()
            .that()
            .resideInAPackage("..internal.ui..")
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("..internal.app..", "jakarta.persistence..")
            .allowEmptyShould(true);
}
