package org.boardwalk.platform.persistence.internal.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.persistence.internal.backup.MovePlan;
import org.boardwalk.platform.persistence.testing.TestTexts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real server with a certificate of its own authority, which stands for "localhost". */
class ServerCertificateTest {
    private static final String PASSWORD = "changeit";

    @TempDir
    static Path home;

    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() throws Exception {
        certificate("server", "localhost");
        certificate("stranger", "localhost");
        server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("ssl", "on")
                .setServerConfig("ssl_cert_file", home.resolve("etc/server.pem").toString())
                .setServerConfig("ssl_key_file", home.resolve("etc/server.key").toString())
                .start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void aServerWhoseCertificateTheAuthoritySignedIsTrusted() {
        assertThat(TargetCheck.version(server("localhost", "server.pem"))).startsWith("14.");
        Database.open(server("localhost", "server.pem")).close();
    }

    @Test
    void aServerOfAnotherAuthorityIsRefusedWithASentence() {
        refused(server("localhost", "stranger.pem"));
    }

    @Test
    void aServerThatIsCalledOtherwiseThanItsCertificateIsRefused() {
        refused(server("127.0.0.1", "server.pem"));
    }

    @Test
    void aFileThatIsMissingIsSaidSo() {
        assertThat(refused(server("localhost", "gone.pem"))).contains("gone.pem");
    }

    @Test
    void aPlannedMoveTakesTheCertificateAlong(@TempDir Path data) throws IOException {
        new MovePlan(data).write(server("localhost", "server.pem"));
        Properties planned = new Properties();
        try (Reader in = Files.newBufferedReader(data.resolve("move.planned"))) {
            planned.load(in);
        }

        Map<String, String> lines = new HashMap<>();
        planned.stringPropertyNames().forEach(key -> lines.put(key, planned.getProperty(key)));
        DatabaseConfig read = DatabaseConfig.of(lines, data.resolve("db"));

        assertThat(TargetCheck.version(read)).startsWith("14.");
        assertThat(Path.of(read.certificate())).hasParent(data.resolve("etc"));
    }

    @Test
    void aServerThatIsAwayIsNotTakenForADistrustedOne() {
        assertThat(code(new DatabaseConfig("jdbc:postgresql://localhost:1/x", "u", "p", 2, file("server.pem"))))
                .isEqualTo("platform.database.unreachable");
    }

    private static String refused(DatabaseConfig config) {
        assertThat(code(config)).isEqualTo("platform.database.certificate");
        List<String> told = new ArrayList<>();
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> TargetCheck.version(config))
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("platform.move.try.distrusted");
                    told.add(new TestTexts().text(Locale.of("es"), problem));
                    told.add(new TestTexts().text(Locale.ENGLISH, problem));
                });
        assertThat(told.getLast()).contains("could not prove that it is the one meant", "authority");
        return told.getLast();
    }

    private static String code(DatabaseConfig config) {
        try (Database opened = Database.open(config)) {
            return opened.toString();
        } catch (ProblemException problem) {
            return problem.code();
        }
    }

    private static DatabaseConfig server(String host, String authority) {
        return DatabaseConfig.of(
                Map.of(
                        "url",
                        "jdbc:postgresql://" + host + ":" + server.getPort() + "/postgres",
                        "user",
                        "postgres",
                        "password",
                        "postgres",
                        "certificate",
                        authority),
                home.resolve("db"));
    }

    private static String file(String name) {
        return home.resolve("etc").resolve(name).toString();
    }

    /** A key and a certificate it signed itself, by the JDK's own tool. */
    private static void certificate(String name, String host)
            throws IOException, InterruptedException, GeneralSecurityException {
        Path store = Files.createDirectories(home.resolve("etc")).resolve(name + ".p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        name,
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-dname",
                        "CN=" + host,
                        "-ext",
                        "san=dns:" + host,
                        "-ext",
                        "bc:c=ca:true",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve(name + ".out").toFile())
                .start();
        assertThat(keytool.waitFor())
                .as(Files.readString(home.resolve(name + ".out")))
                .isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        Files.writeString(
                Path.of(file(name + ".pem")),
                pem("CERTIFICATE", keys.getCertificate(name).getEncoded()));
        Path key = Path.of(file(name + ".key"));
        Files.writeString(
                key,
                pem("PRIVATE KEY", keys.getKey(name, PASSWORD.toCharArray()).getEncoded()));
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
    }

    private static String pem(String what, byte[] bytes) {
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n"
                .formatted(what, Base64.getMimeEncoder().encodeToString(bytes), what);
    }
}
