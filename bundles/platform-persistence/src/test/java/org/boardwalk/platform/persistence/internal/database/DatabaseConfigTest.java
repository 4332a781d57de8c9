package org.boardwalk.platform.persistence.internal.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.postgresql.ds.PGSimpleDataSource;

/** What {@code etc/org.boardwalk.data.cfg} may say. */
class DatabaseConfigTest {
    @ParameterizedTest
    @CsvFileSource(
            files = "../platform-core/src/test/resources/database-lines.csv",
            delimiter = '|',
            quoteCharacter = '\'')
    void aBoardsFileIsHeldToTheSameRules(String key, String value, String wrong) {
        Map<String, String> lines = new HashMap<>(Map.of("url", "jdbc:postgresql://localhost/b"));
        lines.put(key, value);

        if (wrong.isEmpty()) {
            assertThat(read(lines).dialect()).isEqualTo(Dialect.POSTGRESQL);
        } else {
            assertThatThrownBy(() -> read(lines));
        }
    }

    private static DatabaseConfig read(Map<String, String> lines) {
        DatabaseConfig config = DatabaseConfig.of(lines, Path.of("db"));
        config.dialect();
        new PGSimpleDataSource().setUrl(config.url());
        return config;
    }
}
