package org.boardwalk.itests.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Media;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.boardwalk.itests.browser.Deployment.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Boards of their own, out of one file each. */
class BoardIT {
    private static final Path BOARDS = Deployment.distribution().resolve("boards");

    @Test
    void theRuralBoardsDistributionIsItsOwnTheSameEachTimeAndRunsWhereItIsUnpacked() throws IOException {
        Path once = dist("once", BOARDS.resolve("rural.cfg"));
        Path again = dist("again", BOARDS.resolve("rural.cfg"));

        assertThat(Files.mismatch(once, again)).isEqualTo(-1);
        try (Deployment board =
                Deployment.startFrom(unpacked(again), Product.work().resolve("again/data"))) {
            assertThat(modules(board)).containsExactly("platform", "participants", "pathways", "mentoring");
            assertThat(text(board, "/sign-in")).contains("High Plains Workforce");
        }
        try (FileSystem zip = FileSystems.newFileSystem(
                URI.create("jar:" + once.toUri()), Map.of("enablePosixFileAttributes", "true"))) {
            Path home = zip.getPath("boardwalk-rural");
            Path ours = home.resolve("system/org/boardwalk");
            assertThat(namesIn(ours)).contains("pathways", "mentoring").doesNotContain("certifications", "internships");
            assertThat(Files.getPosixFilePermissions(home.resolve("bin/boardwalk")))
                    .contains(PosixFilePermission.OTHERS_EXECUTE);
            JsonNode parts = new JsonMapper().readTree(Files.readAllBytes(home.resolve("sbom.json")));
            assertThat(parts.path("components").valueStream().map(part -> part.path("purl")
                            .asString()))
                    .anyMatch(purl -> purl.startsWith("pkg:maven/org.apache.derby/derby@"))
                    .anyMatch(purl -> purl.startsWith("pkg:maven/com.vaadin/flow-server@"))
                    .anyMatch(purl -> purl.startsWith("pkg:npm/%40vaadin/grid@"))
                    .noneMatch(purl -> purl.contains("nimbus"));
        }
    }

    @Test
    void theRuralBoardRunsWithItsModulesItsWordsAndItsLook() {
        try (Deployment board = Deployment.start(
                        Product.work().resolve("rural"),
                        "--board",
                        BOARDS.resolve("rural.cfg").toString());
                Visitor administrator = Visitor.desktop(board).signIn("admin")) {
            assertThat(modules(board)).containsExactly("platform", "participants", "pathways", "mentoring");
            assertThat(board.console("module-enable internships").error()).contains("no module called internships");

            administrator.open("/administration/board");
            PlaywrightAssertions.assertThat(
                            administrator.page().locator(".bw-brand").first())
                    .hasText("High Plains Workforce");
            PlaywrightAssertions.assertThat(administrator.page().locator(".bw-footer"))
                    .containsText("equal opportunity");

            administrator.fill("Name", "Low Plains Workforce");
            administrator
                    .page()
                    .getByText("Save", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
                    .click();
            PlaywrightAssertions.assertThat(
                            administrator.page().locator(".bw-brand").first())
                    .hasText("Low Plains Workforce");

            administrator.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
            PlaywrightAssertions.assertThat(administrator.page().locator(".bw-nav"))
                    .not()
                    .isVisible();
            PlaywrightAssertions.assertThat(administrator.page().locator("main h1"))
                    .isVisible();
        }
    }

    /** As somebody does on another machine: packed here, unpacked there, started without the board's file. */
    @Test
    void whatIsPackedForTheMetropolitanBoardRunsWithEverythingOnPostgresql() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            Path file = Product.work().resolve("metropolitan.cfg");
            Files.copy(BOARDS.resolve("metropolitan.svg"), Product.work().resolve("metropolitan.svg"));
            Files.writeString(
                    file,
                    Files.readString(BOARDS.resolve("metropolitan.cfg"))
                            .replace(
                                    "${env:BOARDWALK_DB_URL:-jdbc:postgresql://localhost:5432/boardwalk}",
                                    server.getJdbcUrl("postgres", "postgres").replaceAll("\\?.*", ""))
                            .replace("${env:BOARDWALK_DB_USER:-boardwalk}", "postgres")
                            .replace("${env:BOARDWALK_DB_PASSWORD}", "postgres"));
            Path home = unpacked(dist("metropolitan", file));
            try (Deployment board = Deployment.startFrom(home, Product.work().resolve("metropolitan/data"))) {
                assertThat(modules(board))
                        .contains("pathways", "certifications", "internships", "mentoring")
                        .hasSize(6);
                assertThat(board.console("health").out()).contains("jdbc:postgresql:");
                assertThat(text(board, "/sign-in")).contains("Metro Lakes Workforce Council");
            }
        }
    }

    @Test
    void aWrongFileIsAnsweredWithTheLineAndTheReasonAndMakesNothing() throws IOException {
        Path wrong = Files.writeString(
                Product.work().resolve("wrong.cfg"), "name = X\nmodules = pathways, telepathy\naccent = #ffcc00\n");
        Path out = Product.work().resolve("wrong");

        Answer answer = Deployment.launchOnce(List.of("dist", "--board", wrong.toString(), "--out", out.toString()));

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.error().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith(wrong + ":2: There is no module 'telepathy'."),
                        line -> assertThat(line).startsWith(wrong + ":3: #ffcc00 is hard to read"));
        assertThat(out).isEmptyDirectory();
        assertThatThrownBy(() -> Deployment.start(out.resolve("data"), "--board", wrong.toString()))
                .hasMessageContaining("telepathy");
    }

    private static Path dist(String folder, Path board) {
        Path out = Product.work().resolve(folder);
        Answer answer = Deployment.launchOnce(List.of("dist", "--board", board.toString(), "--out", out.toString()));
        assertThat(answer.exit()).as(answer.error()).isZero();
        return Path.of(answer.out().strip());
    }

    /** The folder that is in an archive, beside it, with who may execute what. */
    private static Path unpacked(Path archive) throws IOException {
        Path target = archive.resolveSibling("unpacked");
        try (FileSystem zip = FileSystems.newFileSystem(
                        URI.create("jar:" + archive.toUri()), Map.of("enablePosixFileAttributes", "true"));
                Stream<Path> all = Files.walk(zip.getPath("/"))) {
            for (Path one : all.toList()) {
                Path place = target.resolve(one.toString().substring(1));
                if (Files.isDirectory(one)) {
                    Files.createDirectories(place);
                } else {
                    Files.copy(one, place);
                    Files.setPosixFilePermissions(place, Files.getPosixFilePermissions(one));
                }
            }
        }
        return target.resolve(archive.getFileName().toString().replace(".zip", ""));
    }

    private static List<String> modules(Deployment board) {
        return new JsonMapper()
                .readTree(board.console("module-list --json").out())
                .valueStream()
                .map(module -> module.path("id").asString())
                .toList();
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString().replace("/", ""))
                    .toList();
        }
    }

    private static String text(Deployment board, String path) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(board.uri(path)).build(), BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
