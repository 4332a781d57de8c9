package org.boardwalk.itests.browser.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import org.boardwalk.itests.browser.Deployment;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** That the load generator does what it says, before anybody believes its figures. */
class LoadIT {
    private static final Deployment BOARD = Deployment.start(fresh());
    private static final Predicate<String> PARTICIPANT = link -> link.matches("participants/[0-9a-f]{8}-[0-9a-f-]{27}");
    private final Figures figures = new Figures();

    private static Path fresh() {
        try {
            return Files.createTempDirectory(Path.of(System.getProperty("boardwalk.work")), "load");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterAll
    static void stop() {
        BOARD.close();
    }

    @Test
    void aVirtualPlannersNoteIsWrittenOnThePageAndKept() throws Exception {
        ConcurrentLinkedQueue<String> saved = new ConcurrentLinkedQueue<>();
        try (HttpClient http = HttpClient.newHttpClient();
                Tab tab = open(http, "planner")) {
            tab.go("page", "participants");
            tab.go("participant", tab.tree().links(PARTICIPANT).getFirst());
            new Note(tab, (least, most) -> true).write("A note of the virtual planner.", saved);

            Tree.Node notice =
                    tab.tree().shown("vaadin-notification").findFirst().orElseThrow();
            tab.dismiss(notice);
            assertThat(tab.tree().has(notice)).as("what a browser closed").isFalse();
        }

        assertThat(saved).containsExactly("A note of the virtual planner.");
        assertThat(Load.kept(BOARD, "A note of the virtual ")).containsEntry("A note of the virtual planner.", 1);
        assertThat(figures.errors()).isEmpty();
    }

    @Test
    void scrollingBringsPeopleWhoWereNotThere() throws Exception {
        Path file = BOARD.data().resolve("people.csv");
        BOARD.console("participants:generate --rows 200 " + file);
        BOARD.console("participants:import " + file);
        try (HttpClient http = HttpClient.newHttpClient();
                Tab tab = open(http, "admin")) {
            tab.go("page", "participants");
            assertThat(tab.tree().links(PARTICIPANT)).hasSize(50);

            tab.scroll(tab.tree().shown("vaadin-grid").findFirst().orElseThrow(), 0, 100);

            assertThat(tab.tree().links(PARTICIPANT)).hasSize(100);
        }
    }

    @Test
    void anErrorPageAndAWrongPasswordAreTrouble() throws Exception {
        try (HttpClient http = HttpClient.newHttpClient();
                Tab tab = open(http, "planner")) {
            assertThatThrownBy(() -> tab.go("page", "no-such-page"))
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining("an error page at no-such-page");
            assertThatThrownBy(() -> new Visit(http, BOARD.uri("/"), figures).signIn("planner", "guessed"))
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining("422");
        }
    }

    @Test
    void whoMistypesAnOptionIsToldWhichThereAre() {
        assertThat(Options.of("--people", "10", "--database", "postgresql"))
                .isEqualTo(new Options(10, 10, 20_000, true));
        assertThatThrownBy(() -> Options.of("--people", "many")).hasMessageContaining("'--people many'");
        assertThatThrownBy(() -> Options.of("--database", "paper")).hasMessageContaining("derby|postgresql");
    }

    private Tab open(HttpClient http, String account) {
        Visit visit = new Visit(http, BOARD.uri("/"), figures);
        visit.signIn(account, BOARD.accounts().get(account));
        return new Tab(visit, figures, new Switching(BOARD, figures), "/", false);
    }
}
