package org.boardwalk.platform.mail.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.mail.internal.domain.MailConfig.Encryption;
import org.boardwalk.platform.persistence.testing.TestTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** What an administrator may write into {@code etc/org.boardwalk.mail.cfg}. */
class MailConfigTest {
    private final Map<String, String> good = new HashMap<>(Map.of(
            "host", "mail.example.org", "from", "boardwalk@example.org", "publicUrl", "https://board.example.org/"));

    @Test
    void withoutAHostThereIsNoServer() {
        assertThat(MailConfig.of(Map.of("from", "nonsense"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'',STARTTLS,587", "starttls,STARTTLS,587", "TLS,TLS,465", "none,NONE,25"})
    void encryptionIsOnUnlessToldOtherwiseAndChoosesThePort(String text, Encryption encryption, int port) {
        good.put("encryption", text);

        assertThat(read().encryption()).isEqualTo(encryption);
        assertThat(read().port()).isEqualTo(port);
    }

    @Test
    void linksStartWithThePublicAddress() {
        assertThat(read().link("my-credentials")).isEqualTo("https://board.example.org/my-credentials");
    }

    @ParameterizedTest
    @CsvSource({
        "host,mail example",
        "port,0",
        "port,65536",
        "port,smtp",
        "encryption,ssl",
        "from,''",
        "from,'dana@example.org, eve@example.org'",
        "from,Dana <dana@example.org>",
        "fromName,'Board\r\nBcc: eve@example.org'",
        "publicUrl,''",
        "publicUrl,board.example.org",
        "publicUrl,ftp://board.example.org",
        "publicUrl,https://board example"
    })
    void aWrongValueIsNamedInTheReadersLanguage(String key, String value) {
        good.put(key, value);

        assertThatExceptionOfType(ProblemException.class).isThrownBy(this::read).satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("platform.mail.config." + key);
            for (Locale language : new TestTexts().locales()) {
                assertThat(new TestTexts().text(language, problem)).startsWith(key);
            }
        });
    }

    @ParameterizedTest
    @CsvFileSource(files = "../platform-core/src/test/resources/mail-lines.csv", delimiter = '|', quoteCharacter = '\'')
    void aBoardsFileIsHeldToTheSameRules(String key, String value, String wrong) {
        good.put(key, value);

        assertThat(MailConfig.check(good))
                .extracting(MailConfig.Wrong::key)
                .isEqualTo(wrong.isEmpty() ? List.of() : List.of(wrong));
    }

    @Test
    void aPasswordGoesOnlyOverAnEncryptedConnection() {
        good.put("user", "boardwalk");
        assertProblem("platform.mail.config.half");
        good.put("password", "correct horse");
        assertThat(read().toString()).contains("boardwalk").doesNotContain("correct horse");
        good.put("encryption", "none");
        assertProblem("platform.mail.config.openPassword");
        good.put("host", "localhost");
        assertThat(read().password()).isEqualTo("correct horse");
    }

    @ParameterizedTest
    @CsvSource({
        "dana@example.org,true",
        "dana+board@mail.example.org,true",
        "o'brien@example.org,true",
        "dana,false",
        "dana@,false",
        "dana@example..org,false",
        "Dana <dana@example.org>,false",
        "'dana@example.org,eve@example.org',false",
        "'dana@example.org\r\nBcc: eve@example.org',false",
        "'dana@example.org\n',false",
        "ñandú@example.org,false"
    })
    void anAddressIsOneAddressAndNothingElse(String text, boolean good) {
        assertThat(Addresses.isAddress(text)).isEqualTo(good);
    }

    private void assertProblem(String code) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(this::read)
                .extracting(ProblemException::code)
                .isEqualTo(code);
    }

    private MailConfig read() {
        return MailConfig.of(good).orElseThrow();
    }
}
