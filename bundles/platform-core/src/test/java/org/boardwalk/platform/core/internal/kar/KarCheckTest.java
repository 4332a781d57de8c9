package org.boardwalk.platform.core.internal.kar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.boardwalk.platform.core.internal.kar.Board.DEVELOPER;
import static org.boardwalk.platform.core.internal.kar.Board.NOW;
import static org.boardwalk.platform.core.internal.kar.Board.STRANGER;
import static org.boardwalk.platform.core.internal.kar.Board.examine;
import static org.boardwalk.platform.core.internal.kar.Board.isAccepted;
import static org.boardwalk.platform.core.internal.kar.Board.problems;
import static org.boardwalk.platform.core.internal.kar.Board.refused;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.boardwalk.platform.api.kar.AddedModules;
import org.boardwalk.platform.api.kar.KarReport;
import org.boardwalk.platform.api.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file and its signature. */
class KarCheckTest {
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
            for (int place = 0; place < all.get(name).length; place += 97) {
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
}
