package org.boardwalk.itests.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The figures a deployment gives to those who watch over it. */
class MetricsIT {
    private static final Pattern NAME = Pattern.compile("\\b(?:boardwalk|jvm|process)_[a-z0-9_]+");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Test
    void theDashboardUsesOnlyFiguresThatExist() throws Exception {
        Product.DEMO.console("backup");
        try (Visitor admin = Visitor.desktop(Product.DEMO).signIn("admin")) {
            admin.open("/administration/health");
        }
        Set<String> there = names(get(Product.DEMO).body());
        Path file = Deployment.distribution().resolve("ops/grafana-boardwalk.json");
        JsonNode dashboard = new JsonMapper().readTree(Files.readString(file));
        Set<String> used = new TreeSet<>();
        dashboard.findValues("expr").forEach(expression -> used.addAll(names(expression.asString())));

        assertThat(used).hasSizeGreaterThan(25);
        // Known once the first job has run, which is half a minute after the start.
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(names(get(Product.DEMO).body())).containsAll(used));
        assertThat(there).contains("boardwalk_http_request_duration_seconds_bucket");
    }

    @Test
    void timeIsCountedByThePatternOfARouteAndNoLabelNamesAPerson() throws Exception {
        try (Visitor planner = Visitor.desktop(Product.DEMO).signIn("planner")) {
            planner.open("/participants");
        }
        String text = get(Product.DEMO).body();

        assertThat(text)
                .contains("boardwalk_http_request_duration_seconds_count{kind=\"page\",route=\"participants\"}");
        assertThat(text).doesNotContain("planner", "@", "violet");
        assertThat(text.lines().filter(line -> line.startsWith("boardwalk_metric_sources_failed")))
                .containsExactly("boardwalk_metric_sources_failed 0");
    }

    @Test
    void elsewhereOnlyWhoHasTheTokenReadsThem() throws Exception {
        assertThat(throughProxy("")).returns(404, HttpResponse::statusCode);
        assertThat(throughProxy("").body()).contains("set a token in etc/org.boardwalk.metrics.cfg");
        Path file = Product.DEMO.data().resolve("etc/org.boardwalk.metrics.cfg");
        String before = Files.readString(file);
        try {
            Files.writeString(file, before + "\ntoken = sesame-opens\n");
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> throughProxy("Bearer wrong").statusCode() == 401);
            assertThat(throughProxy("Bearer sesame-opens")).returns(200, HttpResponse::statusCode);
            assertThat(get(Product.DEMO)).returns(200, HttpResponse::statusCode);
        } finally {
            Files.writeString(file, before);
        }
    }

    private static Set<String> names(String text) {
        return NAME.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static HttpResponse<String> get(Deployment board) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(board.uri("/metrics")).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> throughProxy(String authorization) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(Product.DEMO.uri("/metrics")).header("X-Forwarded-For", "192.0.2.7");
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}
