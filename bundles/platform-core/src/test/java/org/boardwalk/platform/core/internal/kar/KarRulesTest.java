package org.boardwalk.platform.core.internal.kar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.boardwalk.platform.core.internal.kar.Board.DEVELOPER;
import static org.boardwalk.platform.core.internal.kar.Board.NOW;
import static org.boardwalk.platform.core.internal.kar.Board.added;
import static org.boardwalk.platform.core.internal.kar.Board.check;
import static org.boardwalk.platform.core.internal.kar.Board.examine;
import static org.boardwalk.platform.core.internal.kar.Board.keys;
import static org.boardwalk.platform.core.internal.kar.Board.offer;
import static org.boardwalk.platform.core.internal.kar.Board.problems;
import static org.boardwalk.platform.core.internal.kar.Board.refused;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.boardwalk.platform.api.kar.KarContents;
import org.boardwalk.platform.api.kar.KarReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the file brings, and whether it fits. */
class KarRulesTest {
    @Test
    void aSignedModuleSaysWhatItIsBeforeAnythingIsInstalled() throws Exception {
        KarReport report = examine(DEVELOPER.sign(new TestKar().build()));

        KarContents contents = report.contents();
        assertThat(report.problems()).isEmpty();
        assertThat(report.signer().name()).isEqualTo("CN=Riverbend Software");
        assertThat(report.signer().fingerprint()).matches("([0-9A-F]{2}:){31}[0-9A-F]{2}");
        assertThat(contents.id()).isEqualTo("vocab");
        assertThat(contents.version()).isEqualTo("1.0.0");
        assertThat(contents.tables()).containsExactly("vocab_word");
        assertThat(contents.migrations()).containsExactly("db/migration/common/V1__words.sql");
        assertThat(contents.permissions())
                .containsExactly(new KarContents.Grant("vocab.read", List.of("career-planner")));
        assertThat(contents.pages()).extracting("route").containsExactly("vocab");
        assertThat(contents.apis()).singleElement().satisfies(api -> {
            assertThat(api.name()).isEqualTo("org.boardwalk.platform.api.module");
            assertThat(api.needed()).isEqualTo("[1.0.0,2.0.0)");
            assertThat(api.offered()).contains("1.3.0");
            assertThat(api.fits()).isTrue();
        });
        assertThat(contents.say(Locale.of("es"), "vocab.module.title")).isEqualTo("Palabras");
        assertThat(contents.say(Locale.of("es"), "vocab.page")).isEqualTo("A person's words");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "org.boardwalk.platform.api.module;version=\"[2.0,3)\" | newerApi",
                "org.boardwalk.platform.api.module;version=\"[0.5,1)\" | olderApi",
                "org.boardwalk.platform.api.telepathy;version=\"[1.0,2)\" | lacksApi",
                "com.example.nobody.has | lacksApi"
            })
    void anApiThatIsNotOfferedAsNeededIsNamed(String imports, String problem) throws Exception {
        assertThat(problems(new TestKar().header("Import-Package", imports)))
                .containsExactly("platform.kar." + problem);
    }

    @Test
    void whatIsOptionalMayBeMissing() throws Exception {
        TestKar kar = new TestKar().header("Import-Package", "com.example.nobody.has;resolution:=optional");

        assertThat(problems(kar)).isEmpty();
    }

    @Test
    void anotherCapabilityThatIsMissingIsNamed() throws Exception {
        TestKar kar =
                new TestKar().header("Require-Capability", "osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version>=99))\"");

        assertThat(problems(kar)).containsExactly("platform.kar.requires");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bundle-SymbolicName | org.boardwalk.platform.core | bundle",
                "Bundle-SymbolicName | org.boardwalk.mine | bundle",
                "Export-Package | org.boardwalk.platform.api.module;version=1.9 | package",
                "Export-Package | org.boardwalk.mine | package",
                "Fragment-Host | org.boardwalk.platform.core | fragment",
                "X-Persistence-Unit | core | unit"
            })
    void whatBelongsToThePlatformIsNotTaken(String header, String value, String problem) throws Exception {
        assertThat(problems(new TestKar().header(header, value))).contains("platform.kar." + problem);
    }

    @Test
    void thePermissionsPagesAndTablesOfOthersAreNotTaken() throws Exception {
        TestKar kar = new TestKar()
                .header(
                        "Provide-Capability",
                        "org.boardwalk.module;id=vocab;permissions:List<String>=\"platform.people = career-planner\","
                                + "org.boardwalk.page;route=participants;title=x")
                .file("db/migration/common/V2__more.sql", "ALTER TABLE core_account ADD evil INT;");

        assertThat(problems(kar))
                .containsExactlyInAnyOrder("platform.kar.permission", "platform.kar.route", "platform.kar.table");
    }

    @Test
    void theNameOfAModuleThatShipsIsNotTaken() throws Exception {
        Offer offer = offer(Set.of("vocab"), Map.of(), Map.of());

        assertThat(problems(new TestKar(), offer)).containsExactly("platform.kar.shipped");
    }

    @Test
    void aModuleThatCannotBeSwitchedOffOrHasTwoNamesIsRefused() throws Exception {
        assertThat(problems(new TestKar().header("Provide-Capability", "org.boardwalk.module;id=vocab;optional=false")))
                .containsExactly("platform.kar.alwaysOn");
        assertThat(problems(new TestKar().header("Provide-Capability", "org.boardwalk.module;id=other")))
                .contains("platform.kar.id");
    }

    @Test
    void aNewerVersionReplacesTheOneThatIsHere() throws Exception {
        KarReport report = check(
                DEVELOPER.sign(new TestKar().header("Bundle-Version", "1.1.0").build()),
                offer(Set.of(), Map.of("vocab", added("1.0.0", "")), Map.of()),
                NOW);

        assertThat(report.problems()).isEmpty();
        assertThat(report.replaces()).contains("1.0.0");
    }

    @Test
    void anOlderVersionWouldNotUnderstandTheData() throws Exception {
        assertThat(problems(new TestKar(), offer(Set.of(), Map.of("vocab", added("1.1.0", "")), Map.of())))
                .containsExactly("platform.kar.older");
        assertThat(problems(new TestKar(), offer(Set.of(), Map.of(), Map.of("vocab", "1.1.0"))))
                .as("removed before, its data are still here")
                .containsExactly("platform.kar.older");
    }

    @Test
    void aRemovedModuleComesBackInTheSameVersion() throws Exception {
        assertThat(problems(new TestKar(), offer(Set.of(), Map.of(), Map.of("vocab", "1.0.0"))))
                .isEmpty();
    }

    @Test
    void theSameVersionWithOtherContentsIsRefused() throws Exception {
        byte[] signed = DEVELOPER.sign(new TestKar().build());
        String sum = Certificates.sha256(signed);

        assertThat(keys(check(signed, offer(Set.of(), Map.of("vocab", added("1.0.0", sum)), Map.of()), NOW)))
                .containsExactly("platform.kar.same");
        assertThat(keys(check(signed, offer(Set.of(), Map.of("vocab", added("1.0.0", "x")), Map.of()), NOW)))
                .containsExactly("platform.kar.sameVersion");
    }

    @Test
    void whatAnotherAddedModuleBroughtIsNotBroughtAgain() throws Exception {
        Offer offer = offer(
                Set.of(),
                Map.of("other", new Offer.Added("1", "x", List.of("org.example.vocab"), List.of())),
                Map.of());

        assertThat(problems(new TestKar(), offer)).containsExactly("platform.kar.bundle");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<config name='org.boardwalk.data'>url=x</config> | element",
                "<configfile finalname='/etc/x'>mvn:a/b/1</configfile> | element",
                "<conditional><condition>x</condition></conditional> | element",
                "<library>mvn:a/b/1</library> | element",
                "<bundle>mvn:org.example/elsewhere/1.0.0</bundle> | outside",
                "<bundle>https://example.org/evil.jar</bundle> | outside",
                "<bundle>mvn:org.example/vocab/../../../1.0.0</bundle> | outside",
                "<bundle>wrap:mvn:org.example/vocab/1.0.0</bundle> | outside",
                "<capability>org.boardwalk.module;id=second</capability> | feature"
            })
    void aFeatureThatDoesMoreThanBringBundlesIsRefused(String xml, String problem) {
        refused(DEVELOPER.sign(new TestKar().feature(xml).build()), "platform.kar." + problem);
    }

    @Test
    void anOutsideRepositoryOrASecondFeatureIsRefused() {
        refused(
                DEVELOPER.sign(new TestKar()
                        .features("<repository>mvn:org.example/more/1/xml/features</repository>")
                        .build()),
                "platform.kar.element");
        refused(DEVELOPER.sign(new TestKar().features("<feature name='b'/>").build()), "platform.kar.feature");
    }

    @Test
    void aFeatureThatIsNotHereIsNamed() throws Exception {
        assertThat(problems(new TestKar().feature("<feature>webconsole</feature>")))
                .containsExactly("platform.kar.lacksFeature");
    }

    @Test
    void aFeaturesFileCannotReadOtherFiles() {
        String evil = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:/etc/passwd'>]><features>&e;</features>";
        refused(DEVELOPER.sign(new TestKar().entry(TestKar.FEATURES, evil).build()), "platform.kar.feature");
    }
}
