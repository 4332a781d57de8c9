package org.boardwalk.itests.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Who may know whom, for the modules that are there and for those to come. */
@AnalyzeClasses(packages = "org.boardwalk", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final List<String> PARTS = List.of(
            "platform.core",
            "platform.security",
            "platform.mail",
            "platform.persistence",
            "platform.ui",
            "vaadin.bridge",
            "matching",
            "participants",
            "pathways",
            "certifications",
            "internships",
            "mentoring",
            "sample.module");

    @ArchTest
    static void nobodyUsesTheInsidesOfAnother(JavaClasses ours) {
        for (String part : PARTS) {
            String inside = "org.boardwalk." + part + ".internal..";
            noClasses()
                    .that(not(resideInAPackage(inside)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(inside)
                    .check(ours);
        }
    }

    @ArchTest
    static final ArchRule contractsKnowNoImplementation = noClasses()
            .that()
            .resideInAPackage("org.boardwalk..api..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.boardwalk..internal..");

    @ArchTest
    static final ArchRule contractsDoNotDependOnEachOtherInACircle = SlicesRuleDefinition.slices()
            .matching("org.boardwalk.(*)..api..")
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule rulesKnowNeitherScreensNorContainer = noClasses()
            .that()
            .resideInAPackage("org.boardwalk..internal.domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.boardwalk..internal.app..",
                    "org.boardwalk..internal.ui..",
                    "com.vaadin..",
                    "org.osgi..",
                    "jakarta.servlet..");

    @ArchTest
    static final ArchRule screensNeverTouchEntities = noClasses()
            .that()
            .resideInAPackage("org.boardwalk..internal.ui..")
            .should()
            .dependOnClassesThat(annotatedWith("jakarta.persistence.Entity"));

    @ArchTest
    static final ArchRule vaadinIsForScreens = noClasses()
            .that(not(resideInAnyPackage("org.boardwalk..ui..", "org.boardwalk.vaadin..", "org.boardwalk.sample..")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    /** Of a typed 1.5 they make 15 where the page or the browser writes 1,5: see {@code DecimalField} of the kit. */
    @ArchTest
    static final ArchRule decimalsAreReadWithACommaAndAPoint = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("com.vaadin.flow.component.textfield.BigDecimalField")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("com.vaadin.flow.component.textfield.NumberField");

    /** It drops what is no digit while somebody types, and 1.5 becomes 15: see {@code WholeNumberField} of the kit. */
    @ArchTest
    static final ArchRule wholeNumbersAreReadAsTheyWereTyped = noClasses()
            .that()
            .doNotHaveSimpleName("WholeNumberField")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("com.vaadin.flow.component.textfield.IntegerField");

    @ArchTest
    static final ArchRule onlyTheBridgeKnowsServlets = noClasses()
            .that()
            .resideOutsideOfPackage("org.boardwalk.vaadin.bridge..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.servlet..");

    @ArchTest
    static final ArchRule onlyPersistenceKnowsADatabase = noClasses()
            .that()
            .resideOutsideOfPackage("org.boardwalk.platform.persistence..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.derby..", "org.postgresql..", "com.zaxxer..", "org.flywaydb..");

    /**
     * Declarative Services takes a component's references away on another thread. While the component is still being
     * activated, which its constructor cannot see the end of, the event that activated it is lost for all others of its
     * bundle.
     */
    @ArchTest
    static final ArchRule noComponentDisablesItself = noClasses()
            .should()
            .callMethod("org.osgi.service.component.ComponentContext", "disableComponent", "java.lang.String");

    @ArchTest
    static final ArchRule jakartaOnly = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "javax.servlet..",
                    "javax.persistence..",
                    "javax.inject..",
                    "javax.annotation..",
                    "javax.validation..",
                    "javax.transaction..");

    @ArchTest
    static final ArchRule entitiesAreHidden = classes()
            .that()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .should()
            .resideInAPackage("org.boardwalk..internal..");

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses ours) {
        TreeSet<String> packages = ours.stream()
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toCollection(TreeSet::new));
        ours.stream()
                .filter(type -> type.getSimpleName().equals("package-info"))
                .filter(type -> type.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                .map(JavaClass::getPackageName)
                .forEach(packages::remove);

        assertThat(packages).as("packages without @NullMarked").isEmpty();
    }

    private static DescribedPredicate<JavaClass> annotatedWith(String annotation) {
        return DescribedPredicate.describe(
                "are annotated with " + annotation, type -> type.isAnnotatedWith(annotation));
    }
}
