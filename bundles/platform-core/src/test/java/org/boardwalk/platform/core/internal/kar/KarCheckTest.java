package org.boardwalk.platform.core.internal.kar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.felix.utils.resource.ResourceBuilder;
import org.assertj.core.api.AbstractThrowableAssert;
import org.boardwalk.platform.api.kar.AddedModules;
import org.boardwalk.platform.api.kar.KarContents;
import org.boardwalk.platform.api.kar.KarReport;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.BundleException;
import org.osgi.resource.Capability;

class KarCheckTest {
    private static final Keys DEVELOPER = Keys.make("Riverbend Software");
    private static final Keys STRANGER = Keys.make("Somebody else");
    private static final Instant NOW = Instant.now();

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

    @Test
    void aFileThatIsNoArchiveIsRefused() {
        refused(TestKar.bytes("Dear administrator"), "platform.kar.notKar");
        refused(TestKar.zip(Map.of("META-INF/notes.txt", TestKar.bytes("x"))), "platform.kar.notKar");
    }

    @Test
    void aFileThatIsTooBigIsNotEvenOpened() {
        refused(new byte[AddedModules.MAX_BYTES + 1], "platform.kar.tooBig");
    }

    @Test
    void aSmallFileThatUnpacksToMuchIsRefused() {
        String much = "0".repeat(140 * 1024 * 1024);
        refused(new TestKar().entry("repository/much.txt", much).build(), "platform.kar.bomb");
    }

    @Test
    void aBundleThatUnpacksToMuchIsRefused() {
        String much = "0".repeat(140 * 1024 * 1024);
        refused(DEVELOPER.sign(new TestKar().file("much.txt", much).build()), "platform.kar.bomb");
    }

    @ParameterizedTest
    @CsvSource({
        "repository/../../etc/passwd, path",
        "/etc/passwd, path",
        "repository\\..\\evil.jar, path",
        "repository/a//../b, path",
        "C:/evil.jar, path",
        "resources/etc/org.boardwalk.data.cfg, resources",
        "bin/boardwalk, foreign"
    })
    void anEntryThatWouldLandElsewhereIsRefused(String name, String problem) {
        refused(new TestKar().entry(name, "x").build(), "platform.kar." + problem);
    }

    @Test
    void twoEntriesOfOneNameAreRefused() {
        byte[] archive = new TestKar()
                .entry("repository/aaaa", "1")
                .entry("repository/bbbb", "2")
                .build();
        String text = new String(archive, StandardCharsets.ISO_8859_1).replace("repository/bbbb", "repository/aaaa");

        refused(text.getBytes(StandardCharsets.ISO_8859_1), "platform.kar.twice");
    }

    @Test
    void aModuleNobodySignedIsRefused() {
        refused(new TestKar().build(), "platform.kar.notSigned");
    }

    @Test
    void aPartThatWasChangedAfterSigningIsNamed() {
        byte[] signed = DEVELOPER.sign(new TestKar().build());

        refused(TestKar.with(signed, TestKar.FEATURES, TestKar.bytes("<features/>")), "platform.kar.changed")
                .hasMessageContaining(TestKar.FEATURES);
    }

    @Test
    void aPartThatWasAddedAfterSigningIsNamed() {
        byte[] signed = DEVELOPER.sign(new TestKar().build());

        refused(TestKar.with(signed, "repository/evil.jar", new byte[1]), "platform.kar.unsigned")
                .hasMessageContaining("repository/evil.jar");
        refused(TestKar.with(signed, "META-INF/services/evil", new byte[1]), "platform.kar.unsigned");
    }

    @Test
    void aPartThatWasTakenOutAfterSigningIsNamed() {
        byte[] signed = DEVELOPER.sign(
                new TestKar().entry("repository/licence.txt", "free").build());

        refused(TestKar.with(signed, "repository/licence.txt", null), "platform.kar.missing")
                .hasMessageContaining("licence.txt");
    }

    @Test
    void aManifestOrSignatureThatWasChangedIsRefused() throws Exception {
        Map<String, byte[]> all = TestKar.unzip(DEVELOPER.sign(new TestKar().build()));
        for (String name :
                all.keySet().stream().filter(n -> n.startsWith("META-INF/")).toList()) {
            for (int place = 0; place < all.get(name).length; place += 29) {
                byte[] changed = all.get(name).clone();
                changed[place] ^= 1;
                assertThat(isAccepted(TestKar.with(TestKar.zip(all), name, changed)))
                        .as(name + " changed at " + place)
                        .isFalse();
            }
        }
    }

    @Test
    void aModuleTwoKeysSignedIsRefused() {
        byte[] twice = STRANGER.sign(DEVELOPER.sign(new TestKar().build()));

        refused(twice, "platform.kar.severalSigners");
    }

    @Test
    void theKeyOfAStrangerIsNamedWithItsFingerprint() throws Exception {
        KarReport report = examine(STRANGER.sign(new TestKar().build()));

        assertThat(report.signer().trusted()).isFalse();
        assertThat(report.problems())
                .containsExactly(Sentence.of("platform.kar.unknownSigner", "CN=Somebody else", STRANGER.fingerprint()));
    }

    @Test
    void anExpiredCertificateIsRefusedEvenIfItIsTrusted() throws Exception {
        byte[] signed = DEVELOPER.sign(new TestKar().build());

        assertThat(problems(signed, NOW.plus(Duration.ofDays(365)))).containsExactly("platform.kar.expired");
        assertThat(problems(signed, NOW.minus(Duration.ofDays(2)))).containsExactly("platform.kar.notYetValid");
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

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(byte[] kar, String problem) {
        return assertThatThrownBy(() -> examine(kar))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(problem));
    }

    private static boolean isAccepted(byte[] kar) throws Exception {
        try {
            return examine(kar).problems().isEmpty();
        } catch (ProblemException refused) {
            return false;
        }
    }

    private static List<String> problems(TestKar kar) throws Exception {
        return problems(kar, offer(Set.of(), Map.of(), Map.of()));
    }

    private static List<String> problems(TestKar kar, Offer offer) throws Exception {
        return keys(check(DEVELOPER.sign(kar.build()), offer, NOW));
    }

    private static List<String> problems(byte[] kar, Instant now) throws Exception {
        return keys(check(kar, offer(Set.of(), Map.of(), Map.of()), now));
    }

    private static List<String> keys(KarReport report) {
        return report.problems().stream().map(Sentence::key).toList();
    }

    private static KarReport examine(byte[] kar) throws Exception {
        return check(kar, offer(Set.of(), Map.of(), Map.of()), NOW);
    }

    private static KarReport check(byte[] kar, Offer offer, Instant now) throws IOException {
        return new KarCheck(DEVELOPER.fingerprint()::equals, offer, now)
                .examine(kar)
                .report();
    }

    private static Offer.Added added(String version, String sha256) {
        return new Offer.Added(version, sha256, List.of("org.example.vocab"), List.of());
    }

    private static Offer offer(Set<String> shipped, Map<String, Offer.Added> added, Map<String, String> left)
            throws BundleException {
        List<Capability> platform = ResourceBuilder.build(
                        "platform",
                        Map.of(
                                "Bundle-ManifestVersion",
                                "2",
                                "Bundle-SymbolicName",
                                "org.boardwalk.platform.core",
                                "Export-Package",
                                "org.boardwalk.platform.api.module;version=1.3.0",
                                "Provide-Capability",
                                "osgi.ee;osgi.ee=JavaSE;version:List<Version>=\"17,21\","
                                        + "org.boardwalk.page;route=participants"))
                .getCapabilities(null);
        return new Offer(
                platform, Set.of("org.boardwalk.platform.core"), Set.of("boardwalk-platform"), shipped, added, left);
    }
}
