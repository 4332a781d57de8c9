package org.boardwalk.platform.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.health.HealthCheck.Status;
import org.boardwalk.platform.persistence.internal.database.DatabaseConfig;
import org.boardwalk.platform.persistence.testing.TestPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;

/** Modules that come and go, and databases too, in a real container. */
class ContainerTest {
    private static final String ALPHA = "(module=alpha)";
    private static final String ALPHA_UNIT = "(osgi.unit.name=alpha)";
    private static final String ENTITY_MANAGER = "jakarta.persistence.EntityManager";
    private static final int CYCLES = 5;

    @TempDir
    Path directory;

    private TestContainer container;

    @BeforeEach
    void open() throws Exception {
        Awaitility.setDefaultTimeout(Duration.ofMinutes(1));
        container = new TestContainer(directory);
    }

    @AfterEach
    void close() throws Exception {
        container.close();
    }

    @Test
    void aModuleIsSwitchedOnOffAndOnAgainAndKeepsItsData() throws Exception {
        Bundle alpha = container.start(ModuleJar.build(directory, "alpha", "alpha"));
        assertThat(say("ada")).isEqualTo("ada");
        alpha.stop();
        assertThat(container.has(ENTITY_MANAGER, ALPHA_UNIT)).isFalse();
        assertThat(container.health()).doesNotContainKey("platform.unit.alpha");
        alpha.start();
        assertThat(say("eve")).isEqualTo("ada eve");
        assertThat(container.health())
                .allSatisfy((id, health) -> assertThat(health.status()).isEqualTo(Status.UP));
        assertThat(container.health())
                .containsOnlyKeys("platform.backup", "platform.database", "platform.outbox", "platform.unit.alpha");
    }

    @Test
    void aModuleWithABrokenMigrationSaysWhyAndHarmsNobody() throws Exception {
        container.start(ModuleJar.build(directory, "broken", "broken"));
        container.start(ModuleJar.build(directory, "alpha", "alpha"));
        assertThat(say("ada")).isEqualTo("ada");
        await().until(() -> status("platform.unit.broken") == Status.WARNING);
        assertThat(detail("platform.unit.broken")).contains("platform.unit.failed", "WHAT");
        assertThat(container.has(ENTITY_MANAGER, "(osgi.unit.name=broken)")).isFalse();
        assertThat(status("platform.database")).isEqualTo(Status.UP);
    }

    @Test
    void editingTheFileChangesTheDatabaseWhileTheSystemRuns() throws Exception {
        container.start(ModuleJar.build(directory, "alpha", "alpha"));
        assertThat(say("ada")).isEqualTo("ada");
        TestPostgres.requirePassword("olga", "right");
        DatabaseConfig postgres = TestPostgres.newDatabase();
        container.configure(Map.of("url", postgres.url(), "user", "olga", "password", "wrong"));
        await().until(() -> status("platform.database") == Status.DOWN
                && detail("platform.database").contains("olga"));
        assertThat(container.service(Transactions.class, null)).isEmpty();
        container.configure(Map.of("url", postgres.url(), "user", "postgres", "password", "", "poolSize", "3"));
        await().until(() -> status("platform.database") == Status.UP);
        assertThat(say("eve")).isEqualTo("eve");
        container.configure(Map.of("url", ""));
        await().until(() -> detail("platform.database").contains("derby"));
        assertThat(say("bob")).isEqualTo("ada bob");
    }

    @Test
    void aModuleSwitchedOffWhileItsTablesArePreparedLeavesNothingBehind() throws Exception {
        Bundle alpha = container.start(ModuleJar.build(directory, "alpha", "alpha"));
        await().pollInterval(Duration.ofMillis(1)).until(ContainerTest::isMigrating);
        alpha.stop();
        assertThat(isMigrating()).isFalse();
        assertThat(container.has(ENTITY_MANAGER, ALPHA_UNIT)).isFalse();
        alpha.start();
        assertThat(say("ada")).isEqualTo("ada");
    }

    private static boolean isMigrating() {
        return Thread.getAllStackTraces().values().stream()
                .flatMap(Stream::of)
                .anyMatch(frame -> frame.getClassName().endsWith(".Units")
                        && frame.getMethodName().equals("open"));
    }

    @Test
    void noClassOfAModuleThatWentStaysBehind() throws Exception {
        List<WeakReference<Object>> loaders = new ArrayList<>();
        for (int i = 0; i < CYCLES; i++) {
            loaders.add(useOnce(i));
        }
        await().until(() -> {
            System.gc();
            return loaders.stream().allMatch(loader -> loader.refersTo(null));
        });
    }

    private WeakReference<Object> useOnce(int cycle) throws Exception {
        Bundle alpha = container.start(ModuleJar.build(directory, "alpha", "alpha"));
        assertThat(say("p" + cycle)).endsWith("p" + cycle);
        Object loader = container.expect(UnaryOperator.class, ALPHA).getClass().getClassLoader();
        container.uninstall(alpha);
        return new WeakReference<>(loader);
    }

    @SuppressWarnings("unchecked")
    private String say(String name) {
        return ((UnaryOperator<String>) container.expect(UnaryOperator.class, ALPHA)).apply(name);
    }

    private Status status(String check) {
        return container.health().get(check).status();
    }

    private String detail(String check) {
        return container.health().get(check).detail().toString();
    }
}
