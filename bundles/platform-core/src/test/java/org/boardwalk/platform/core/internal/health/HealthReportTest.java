package org.boardwalk.platform.core.internal.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.boardwalk.platform.api.health.HealthCheck;
import org.boardwalk.platform.api.health.HealthCheck.Health;
import org.boardwalk.platform.api.health.HealthCheck.Status;
import org.boardwalk.platform.api.health.HealthReport.Line;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.text.Sentence;
import org.boardwalk.platform.persistence.testing.TestTexts;
import org.junit.jupiter.api.Test;

class HealthReportTest {
    private final TestTexts texts = new TestTexts();
    private final HealthReportImpl report = new HealthReportImpl();

    @Test
    void oneReportIsReadInEveryLanguage() {
        check("platform.modules", () -> new Health(Status.UP, Sentence.of("platform.modules.ok")));
        check(
                "platform.outbox",
                () -> new Health(Status.WARNING, Sentence.of("platform.outbox.late", "pathways", 20_000)));
        List<Line> lines = report.lines();

        assertThat(lines)
                .extracting(line -> texts.text(Locale.ENGLISH, line.health().detail()))
                .containsExactly("pathways is behind: 20,000 events wait for it.", "All wanted modules run.");
        assertThat(lines)
                .extracting(line -> texts.text(Locale.of("es"), line.health().detail()))
                .containsExactly(
                        "pathways va con retraso: le esperan 20.000 eventos.",
                        "Todos los módulos activados funcionan.");
    }

    @Test
    void aCheckThatThrowsIsDownAndSaysSoInTheReadersLanguage() {
        check("platform.odd", () -> {
            throw new IllegalStateException("odd");
        });
        Line line = report.lines().getFirst();

        assertThat(line.health().status()).isEqualTo(Status.DOWN);
        assertThat(texts.text(Locale.of("es"), line.health().detail()))
                .startsWith("Falló la propia comprobación")
                .contains("IllegalStateException: odd");
    }

    @Test
    void aCheckThatCannotAskTheDatabaseSaysSoInTheReadersLanguage() {
        check("platform.outbox", () -> {
            throw new ProblemException("platform.database.away");
        });
        Line line = report.lines().getFirst();

        assertThat(line.health().status()).isEqualTo(Status.DOWN);
        assertThat(texts.text(Locale.of("es"), line.health().detail()))
                .startsWith("La base de datos no responde en este momento");
    }

    private void check(String id, Supplier<Health> answer) {
        report.add(new HealthCheck() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public Health check() {
                return answer.get();
            }
        });
    }
}
