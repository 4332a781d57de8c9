package org.boardwalk.itests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.boardwalk.itests.browser.Deployment.Answer;
import org.boardwalk.itests.browser.load.Databases;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The log and the support bundle of a deployment people work with: what is needed to help, and nobody's data. */
class PrivacyIT {
    private static final Deployment BOARD = Deployment.start(Product.work().resolve("privacy"));
    private static final String SOCIAL_SECURITY = "078-05-1120";

    @AfterAll
    static void stop() {
        BOARD.close();
    }

    @Test
    void aRequestIsFoundInTheLogByItsIdAndAStrangersWordsAreNot() throws Exception {
        HttpResponse<Void> plain = get("");
        HttpResponse<Void> given = get("0af7651916cd43dd8448eb211c80319c");
        HttpResponse<Void> name = get("Jordan.Ellison");

        assertThat(id(plain)).matches("[0-9a-f]{16}");
        assertThat(id(given)).isEqualTo("0af7651916cd43dd8448eb211c80319c");
        assertThat(id(name)).matches("[0-9a-f]{16}");
    }

    @Test
    void whatWentWrongIsFoundByTheNumberThePersonSees() throws IOException {
        Path logging = BOARD.data().resolve("etc/org.ops4j.pax.logging.cfg");
        String before = Files.readString(logging);
        Files.writeString(logging, before.replaceFirst("(?m)^boardwalk.log = .*$", "boardwalk.log = json"));
        assertThat(BOARD.console("bundle:install file:" + System.getProperty("boardwalk.sample"))
                        .exit())
                .isZero();
        try (Visitor admin = Visitor.desktop(BOARD).signIn("admin")) {
            assertThat(BOARD.console("module-enable sample").exit()).isZero();
            String id = admin.page()
                    .navigate(BOARD.uri("/sample/broken").toString())
                    .headers()
                    .get("x-request-id");
            PlaywrightAssertions.assertThat(admin.page().locator("main")).containsText("the reference " + id);

            assertThat(failures(id)).contains("FailedView");
            admin.open("/administration/health");
            PlaywrightAssertions.assertThat(admin.page().locator("main")).containsText("request " + id);
            assertThat(admin.page().locator("main").innerText()).doesNotContain("Quillfeather");
            assertThat(logs(BOARD)).contains(id, "SQLState 22018").doesNotContain("Perpetua", "Quillfeather");
        } finally {
            BOARD.console("module-disable sample");
            Files.writeString(logging, before);
        }
    }

    @Test
    void whatPostgresqlQuotesOfWhatWasTypedIsNotInTheLog() throws IOException {
        Path data = Product.work().resolve("privacy-postgresql");
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            Databases.prepare(data, server);
            try (Deployment board = Deployment.start(data)) {
                board.console("bundle:install file:" + System.getProperty("boardwalk.sample"));
                try (Visitor admin = Visitor.desktop(board).signIn("admin")) {
                    assertThat(board.console("module-enable sample").exit()).isZero();
                    admin.page().navigate(board.uri("/sample/broken").toString());
                    PlaywrightAssertions.assertThat(admin.page().locator("main"))
                            .containsText("the reference ");
                }
                assertThat(logs(board))
                        .contains("SQLState 22P02", "Suppressed: java.lang.NumberFormatException")
                        .doesNotContain("Perpetua", "Quillfeather");
            }
        }
    }

    /** Its own, what it printed, and the embedded database's. */
    private static String logs(Deployment board) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(board.data(), 2)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".log")).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    /** Which parts logged something about a request, from lines that are JSON. */
    private static List<String> failures(String id) throws IOException {
        try (Stream<String> lines = Files.lines(BOARD.data().resolve("log/boardwalk.log"))) {
            return lines.filter(line -> line.startsWith("{"))
                    .map(new JsonMapper()::readTree)
                    .filter(line -> line.path("request").asString().equals(id))
                    .map(line -> line.path("logger").asString())
                    .map(logger -> logger.substring(logger.lastIndexOf('.') + 1))
                    .toList();
        }
    }

    @Test
    void neitherTheLogNorTheSupportBundleNamesAnybody() throws IOException {
        Files.writeString(
                BOARD.data().resolve("etc/org.boardwalk.mail.cfg"),
                "\nuser = mail-account-of-ours\npassword = open-sesame-99\nfromName = Marisol Quintero\n",
                StandardOpenOption.APPEND);
        Files.writeString(
                BOARD.data().resolve("etc/org.boardwalk.metrics.cfg"),
                "\ntoken = prometheus-may-in\n",
                StandardOpenOption.APPEND);
        work();
        List<String> people = people();
        Path file = BOARD.data().resolve("help.zip");

        Answer answer = BOARD.console("support-bundle help.zip");

        assertThat(answer.exit()).as(answer.error()).isZero();
        assertThat(answer.out()).contains(file.toString());
        Map<String, String> contents = read(file);
        assertThat(contents.keySet())
                .containsExactlyInAnyOrder(
                        "bundles.txt",
                        "configuration.txt",
                        "contents.txt",
                        "features.txt",
                        "health.txt",
                        "jobs.txt",
                        "log.txt",
                        "metrics.txt",
                        "migrations.txt",
                        "modules.txt",
                        "threads.txt",
                        "versions.txt");
        assertThat(contents.values())
                .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("This part could not be made"));
        assertThat(contents.get("contents.txt")).contains("migrations.txt", "bytes", "The last lines of the log");
        assertThat(contents.get("configuration.txt")).contains("password = (not shown)");
        assertThat(contents.get("migrations.txt")).contains("participants", "V1__");
        assertThat(contents.get("modules.txt")).contains("pathways");
        contents.put("boardwalk.log", Files.readString(BOARD.data().resolve("log/boardwalk.log")));
        contents.forEach((name, text) -> assertThat(text)
                .as(name)
                .doesNotContain(people)
                .doesNotContain(
                        SOCIAL_SECURITY, "Wrongrow", "open-sesame-99", "mail-account-of-ours", "prometheus-may-in")
                .doesNotContain(BOARD.accounts().get("planner"))
                .doesNotContainPattern("[\\w.]+@example\\.(org|com)"));
    }

    @Test
    void aSupportBundleOverwritesNothing() throws IOException {
        Files.writeString(BOARD.data().resolve("there.zip"), "precious");

        Answer answer = BOARD.console("support-bundle there.zip");

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.error()).contains("There is a file").contains("there.zip");
        assertThat(BOARD.data().resolve("there.zip")).hasContent("precious");
    }

    /** Signs in, once with a wrong password, opens somebody's page, and imports a file with a wrong row. */
    private static void work() throws IOException {
        JsonNode first = participants().get(0);
        try (Visitor planner = Visitor.desktop(BOARD).signIn("planner")) {
            planner.open("/participants")
                    .open("/participants/" + first.path("id").asString());
            planner.open("/no-such-page/Jordan.Ellison");
        }
        switchOn("internships", "placements", "/internships", "/internships/sites", "/placements");
        switchOn("mentoring", "mentoring", "/mentoring/mentees", "/mentoring/mentors");
        Path file = BOARD.data().resolve("wrong.csv");
        Files.writeString(file, """
                externalId,givenName,familyName,birthDate,email
                W-1,Wanda,Wrongrow,31st of June,wanda.wrongrow@example.org
                %s,Wanda,Wrongrow,1990-01-01,not an address
                """.formatted(SOCIAL_SECURITY));
        assertThat(BOARD.console("participants:import --json " + file).out()).contains("birthDate");
    }

    /** Its demo data come with it, and somebody looks at its pages. */
    private static void switchOn(String module, String account, String... pages) {
        assertThat(BOARD.console("module-enable " + module).exit()).isZero();
        try (Visitor coordinator = Visitor.desktop(BOARD).signIn(account)) {
            for (String page : pages) {
                coordinator.open(page);
            }
        }
        BOARD.awaitQuiet();
    }

    private static List<String> people() {
        return participants()
                .valueStream()
                .flatMap(person -> Stream.of(
                        person.path("givenName").asString() + " "
                                + person.path("familyName").asString(),
                        person.path("email").asString()))
                .filter(text -> text.length() > 3)
                .toList();
    }

    private static JsonNode participants() {
        return new JsonMapper()
                .readTree(BOARD.console("participants:list --json").out())
                .path("participants");
    }

    private static Map<String, String> read(Path file) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().collect(Collectors.toList())) {
                texts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    private static HttpResponse<Void> get(String requestId) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(BOARD.uri("/sign-in"));
        if (!requestId.isEmpty()) {
            request.header("X-Request-Id", requestId);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.discarding());
    }

    private static String id(HttpResponse<Void> answer) {
        return answer.headers().firstValue("X-Request-Id").orElse("");
    }
}
