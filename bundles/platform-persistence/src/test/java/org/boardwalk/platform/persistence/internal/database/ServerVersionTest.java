package org.boardwalk.platform.persistence.internal.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Proxy;
import java.sql.DatabaseMetaData;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.persistence.testing.TestPostgres;
import org.junit.jupiter.api.Test;

class ServerVersionTest {
    private final DatabaseConfig config = TestPostgres.newDatabase();

    @Test
    void aServerOlderThanAnyWeTestIsRefused() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> ServerVersion.check(server("13.9"), config))
                .satisfies(old -> {
                    assertThat(old.code()).isEqualTo("platform.database.tooOld");
                    assertThat(old.arguments()).containsExactly(config.place(), "13.9", "14");
                });
    }

    @Test
    void theServerOfTheseTestsIsTakenAndSoAreNewerOnes() {
        assertThatCode(() -> Database.open(config).close()).doesNotThrowAnyException();
        assertThatCode(() -> ServerVersion.check(server("14.0"), config)).doesNotThrowAnyException();
        assertThatCode(() -> ServerVersion.check(server("18.1"), config)).doesNotThrowAnyException();
    }

    private static DatabaseMetaData server(String version) {
        return (DatabaseMetaData) Proxy.newProxyInstance(
                ServerVersionTest.class.getClassLoader(),
                new Class<?>[] {DatabaseMetaData.class},
                (proxy, method, arguments) -> method.getName().equals("getDatabaseMajorVersion")
                        ? Integer.valueOf(version.substring(0, 2))
                        : version);
    }
}
