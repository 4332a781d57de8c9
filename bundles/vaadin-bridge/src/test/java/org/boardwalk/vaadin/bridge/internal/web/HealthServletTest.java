package org.boardwalk.vaadin.bridge.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.boardwalk.platform.api.health.HealthCheck;
import org.boardwalk.platform.api.health.HealthCheck.Status;
import org.boardwalk.platform.api.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a balancer is told, who has no account. */
class HealthServletTest {
    private static final HealthCheck DATABASE = check("platform.database", Status.UP);

    private final HealthServlet servlet = new HealthServlet(() -> true);

    @Test
    void theProcessIsAliveAsLongAsItAnswers() throws IOException {
        Exchange answer = get("/live");

        assertThat(answer.status).isEqualTo(200);
        assertThat(answer.headers).containsEntry("Content-Type", "application/json");
        assertThat(answer.body).hasToString("{\"status\":\"UP\",\"checks\":{}}");
    }

    @ParameterizedTest
    @CsvSource({"UP, 200", "WARNING, 200", "DOWN, 503"})
    void peopleCanWorkUnlessAPartIsDown(Status status, int code) throws IOException {
        servlet.checks = List.of(DATABASE, check("platform.mail", status));

        Exchange answer = get("/ready");

        assertThat(answer.status).isEqualTo(code);
        assertThat(answer.body)
                .hasToString("{\"status\":\"%s\",\"checks\":{\"platform.database\":\"UP\",\"platform.mail\":\"%s\","
                                .formatted(code == 200 ? "UP" : "DOWN", status)
                        + "\"platform.pages\":\"UP\"}}");
    }

    @Test
    void nobodyCanWorkWithoutADatabaseThatSaysItIsThere() throws IOException {
        Exchange answer = get("/ready");

        assertThat(answer.status).isEqualTo(503);
        assertThat(answer.body.toString()).contains("\"platform.database\":\"DOWN\"");
    }

    @Test
    void norWithoutTheFirstPage() throws IOException {
        HealthServlet starting = new HealthServlet(() -> false);
        starting.checks = List.of(DATABASE);
        Exchange answer = new Exchange("GET", "/ready");

        starting.doGet(answer.request(), answer.response());

        assertThat(answer.status).isEqualTo(503);
        assertThat(answer.body.toString()).contains("\"platform.pages\":\"DOWN\"");
    }

    @Test
    void aCheckThatFailsItselfIsDownAndTheOthersAreAsked() throws IOException {
        servlet.checks = List.of(DATABASE, new HealthCheck() {
            @Override
            public String id() {
                return "broken";
            }

            @Override
            public Health check() {
                throw new IllegalStateException("dana@example.org");
            }
        });

        Exchange answer = get("/ready");

        assertThat(answer.status).isEqualTo(503);
        assertThat(answer.body.toString())
                .contains("\"broken\":\"DOWN\"", "\"platform.database\":\"UP\"")
                .doesNotContain("dana");
    }

    @Test
    void whatAPartSaysInWordsIsForAdministratorsOnly() throws IOException {
        servlet.checks = List.of(DATABASE);

        assertThat(get("/ready").body.toString()).doesNotContain("secret.place");
    }

    @ParameterizedTest
    @CsvSource({"/", "/other", "/ready/more"})
    void anythingElseIsNotThere(String path) throws IOException {
        assertThat(get(path).status).isEqualTo(404);
    }

    private Exchange get(String path) throws IOException {
        Exchange exchange = new Exchange("GET", path);
        servlet.doGet(exchange.request(), exchange.response());
        return exchange;
    }

    private static HealthCheck check(String id, Status status) {
        return new HealthCheck() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public Health check() {
                return new Health(status, Sentence.of("secret.place"));
            }
        };
    }
}
