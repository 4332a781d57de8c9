package org.boardwalk.matching;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

@AnalyzeClasses(packages = "org.boardwalk.matching", importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {
    @ArchTest
    static final ArchRule VERIFIERS_SHARE_NOTHING_WITH_SOLVERS = noClasses()
            .that()
            .resideInAnyPackage("..model..", "..text..", "..verify..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..placement..", "..pairing..", "..internal..");

    @ArchTest
    static final ArchRule PACKAGES_ARE_FREE_OF_CYCLES = SlicesRuleDefinition.slices()
            .matching("org.boardwalk.matching.(*)..")
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule PURE_JAVA = noClasses()
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("java..", "org.boardwalk.matching..", "org.jspecify..", "org.osgi.annotation..");
}
