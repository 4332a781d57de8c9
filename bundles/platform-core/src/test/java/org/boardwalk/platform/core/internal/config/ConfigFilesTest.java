package org.boardwalk.platform.core.internal.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Map;
import org.boardwalk.platform.api.config.ConfigFiles;
import org.boardwalk.platform.api.config.ConfigFiles.Lines;
import org.boardwalk.platform.api.problem.ProblemException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;

/** What a page writes into a file that people edit, too. */
class ConfigFilesTest {
    private static final String PID = "org.boardwalk.x";

    @TempDir
    Path etc;

    private final Dictionary<String, Object> known = new Hashtable<>();
    private ConfigFiles files;

    @BeforeEach
    void aFileSomebodyWrote() throws IOException {
        files = new ConfigFilesService(etc, configurations());
        Files.writeString(etc.resolve(PID + ".cfg"), "# Why it is so\nhost = a\nsecret = ${env:SECRET}\nuser = u\n");
    }

    @Test
    void linesAreReplacedAndTheRestStaysForItsOwnersEyesOnly() throws IOException {
        Lines seen = files.read(PID);
        files.write(PID, seen.stamp(), Map.of("host", "b", "user", "", "new", "ñ = \\x"));

        assertThat(Files.readString(etc.resolve(PID + ".cfg")))
                .contains("# Why it is so", "secret = ${env:SECRET}")
                .doesNotContain("user");
        assertThat(files.read(PID).values())
                .isEqualTo(Map.of("host", "b", "secret", "${env:SECRET}", "new", "ñ = \\x"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(etc.resolve(PID + ".cfg"))))
                .isEqualTo("rw-------");
        assertThat(known.get("host")).isEqualTo("b");
        assertThat(known.get("secret")).as("is the container's to fill in").isNull();
        assertThat(seen.toString()).doesNotContain("SECRET");
    }

    @Test
    void whoSawAnOlderFileChangesNothing() throws IOException {
        Lines one = files.read(PID);
        files.write(PID, one.stamp(), Map.of("host", "b"));
        Files.writeString(etc.resolve(PID + ".cfg"), "host = by hand\n");

        assertProblem("platform.config.changedMeanwhile", one.stamp(), "c");
        assertThat(files.read(PID).values()).isEqualTo(Map.of("host", "by hand"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"${env:HOME}", "a$[secret:x]", "a$__b", "a\\\\b", "a\\{", "a\nb = c", "a\rb", " a"})
    void whatAFileWouldMakeSomethingElseOfIsRefused(String value) {
        assertProblem("platform.config.notPlain", files.read(PID).stamp(), value);
        assertThat(files.read(PID).values()).containsEntry("host", "a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"DOMAIN\\user", "a\\", "\\u0041", "#a", "!a", "a = b: c", "$a$", "{a}", "\"a\"", "ñ€𝄞", "a b"})
    void anythingElseIsReadAsItWasWritten(String value) {
        files.write(PID, files.read(PID).stamp(), Map.of("host", value));

        assertThat(files.read(PID).values()).containsEntry("host", value);
    }

    private void assertProblem(String code, String stamp, String host) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> files.write(PID, stamp, Map.of("host", host)))
                .extracting(ProblemException::code)
                .isEqualTo(code);
    }

    private ConfigurationAdmin configurations() {
        Configuration one = (Configuration) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Configuration.class}, (self, method, arguments) -> {
                    if (method.getName().equals("updateIfDifferent")) {
                        Dictionary<?, ?> all = (Dictionary<?, ?>) arguments[0];
                        all.keys().asIterator().forEachRemaining(key -> known.put(key.toString(), all.get(key)));
                        return true;
                    }
                    return null;
                });
        return (ConfigurationAdmin) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ConfigurationAdmin.class},
                (self, method, arguments) -> one);
    }
}
