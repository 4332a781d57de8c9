package org.boardwalk.vaadin.bridge.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.boardwalk.platform.api.metric.Metric;
import org.boardwalk.platform.api.metric.Metrics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may read the figures. */
class MetricsServletTest {
    @Test
    void whoeverAsksOnTheMachineItself() throws Exception {
        assertThat(answer("", here())).returns(200, answer -> answer.status);
        assertThat(answer("sesame", here()).body.toString()).isEqualTo("figures");
    }

    @Test
    void nobodyFromElsewhereWhereThereIsNoToken() throws Exception {
        Exchange answer = answer("", new Exchange("GET", "/metrics"));

        assertThat(answer.status).isEqualTo(404);
        assertThat(answer.body.toString()).contains("set a token in etc/org.boardwalk.metrics.cfg");
        assertThat(answer("", new Exchange("GET", "/metrics").header("Authorization", "Bearer ")).status)
                .isEqualTo(404);
    }

    @Test
    void fromElsewhereWhoSendsTheToken() throws Exception {
        Exchange elsewhere = new Exchange("GET", "/metrics").header("Authorization", "Bearer sesame");

        assertThat(answer("sesame", elsewhere).body.toString()).isEqualTo("figures");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer sesam", "Bearer sesamee", "Basic sesame", "sesame", "Bearer"})
    void nobodyWithAnotherOne(String authorization) throws Exception {
        Exchange answer = answer("sesame", new Exchange("GET", "/metrics").header("Authorization", authorization));

        assertThat(answer.status).isEqualTo(401);
        assertThat(answer.headers).containsEntry("WWW-Authenticate", "Bearer");
        assertThat(answer.body.toString()).doesNotContain("figures");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-For", "Forwarded", "Via", "X-Real-IP"})
    void aProxyOnTheMachineAsksForSomebodyElse(String header) throws Exception {
        assertThat(answer("", here().header(header, "192.0.2.9"))).returns(404, answer -> answer.status);
    }

    @Test
    void whoeverReachesTheMachineByItsPublicNameIsSomebodyElse() throws Exception {
        assertThat(answer("", here().host("board.example.org"))).returns(404, answer -> answer.status);
    }

    private static Exchange here() {
        return new Exchange("GET", "/metrics").from("127.0.0.1").host("localhost");
    }

    private static Exchange answer(String token, Exchange exchange) throws Exception {
        MetricsServlet.Config config = Exchange.proxy(MetricsServlet.Config.class, (name, arguments) -> token);
        new MetricsServlet(new Figures(), config).doGet(exchange.request(), exchange.response());
        return exchange;
    }

    private static final class Figures implements Metrics {
        @Override
        public List<Metric> metrics() {
            return List.of();
        }

        @Override
        public String text() {
            return "figures";
        }
    }
}
