package org.boardwalk.platform.persistence.internal.osgi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.boardwalk.platform.api.health.HealthCheck.Health;
import org.boardwalk.platform.api.health.HealthCheck.Status;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.persistence.internal.database.DatabaseConfig;
import org.boardwalk.platform.persistence.testing.TestTexts;
import org.junit.jupiter.api.Test;

/** What people read about the database while it is away. */
class DatabaseKeeperTest {
    private static final Locale SPANISH = Locale.of("es");
    private static final DatabaseConfig CONFIG = new DatabaseConfig("jdbc:postgresql://db/board", "", "", 1);

    private final TestTexts texts = new TestTexts();

    @Test
    void whyItCannotBeOpenedIsReadInTheReadersLanguage() {
        Health health = health(new ProblemException(
                "platform.database.unreachable", "jdbc:postgresql://db/board", "", "Connection refused"));

        assertThat(texts.text(Locale.ENGLISH, health.detail()))
                .startsWith("No database answers at jdbc:postgresql://db/board.")
                .contains("Connection refused");
        assertThat(texts.text(SPANISH, health.detail()))
                .startsWith("Ninguna base de datos responde en jdbc:postgresql://db/board.")
                .contains("Connection refused");
    }

    @Test
    void aFailureNobodyForesawIsReadInTheReadersLanguageWithItsTechnicalMessage() {
        Health health = health(new IllegalStateException("Table X is odd"));

        assertThat(texts.text(SPANISH, health.detail()))
                .isEqualTo("No se puede abrir la base de datos en jdbc:postgresql://db/board: Table X is odd");
    }

    @Test
    void aDatabaseThatFellSilentIsReadInTheReadersLanguage() {
        try (DatabaseKeeper keeper = new DatabaseKeeper(config -> new Silent(), Duration.ofHours(1))) {
            keeper.keep(() -> CONFIG);
            await().until(() -> keeper.check().detail().key().equals("platform.database.silent"));
            assertThat(texts.text(SPANISH, keeper.check().detail())).startsWith("La base de datos en db tarda");
        }
    }

    @Test
    void aDeploymentThatIsStoppedDoesNotWaitForTheNextAttemptToReachItsDatabase() {
        assertTimeout(
                Duration.ofSeconds(20),
                () -> health(new ProblemException("platform.database.unreachable", CONFIG.url(), "", "refused")));
    }

    private static Health health(RuntimeException failure) {
        try (DatabaseKeeper keeper = new DatabaseKeeper(
                config -> {
                    throw failure;
                },
                Duration.ofHours(1))) {
            keeper.keep(() -> CONFIG);
            await().until(() -> !keeper.check().detail().key().equals("platform.database.opening"));
            assertThat(keeper.check().status()).isEqualTo(Status.DOWN);
            return keeper.check();
        }
    }

    /** Was opened, and answers no more. */
    private static final class Silent implements DatabaseKeeper.OpenDatabase {
        @Override
        public String place() {
            return "db";
        }

        @Override
        public DatabaseConfig config() {
            return CONFIG;
        }

        @Override
        public Optional<ProblemException> ailment() {
            return Optional.of(new ProblemException("platform.database.silent", place()));
        }

        @Override
        public void close() {}
    }
}
