package org.boardwalk.platform.security.internal;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packagesOf = ArchitectureTest.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "org.boardwalk.platform.security.internal.";

    @ArchTest
    static final ArchRule the_console_and_the_rules_know_nothing_of_each_other = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("console")
            .definedBy(ROOT + "console..")
            .layer("app")
            .definedBy(ROOT + "app..")
            .layer("domain")
            .definedBy(ROOT + "domain..")
            .whereLayer("console")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("app")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("domain")
            .mayOnlyBeAccessedByLayers("app");
}
