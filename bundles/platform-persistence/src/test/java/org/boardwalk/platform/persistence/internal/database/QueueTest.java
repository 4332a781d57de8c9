package org.boardwalk.platform.persistence.internal.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class QueueTest {
    private static final Connection FREE = (Connection) Proxy.newProxyInstance(
            QueueTest.class.getClassLoader(), new Class<?>[] {Connection.class}, (p, m, a) -> null);

    private int asked;

    @Test
    void who_comes_when_all_connections_are_at_work_waits_for_one() throws SQLException {
        assertThat(new Queue(freeAfter(3), () -> true, Duration.ofMinutes(1)).getConnection() == FREE)
                .isTrue();
        assertThat(asked).isEqualTo(3);
    }

    @Test
    void nobody_waits_for_a_database_that_is_away() {
        assertThatThrownBy(() -> new Queue(freeAfter(3), () -> false, Duration.ofMinutes(1)).getConnection())
                .isInstanceOf(SQLTransientConnectionException.class)
                .satisfies(failure -> assertThat(SqlStates.unreachable(failure)).isTrue());
        assertThat(asked).isEqualTo(1);
    }

    @Test
    void after_too_long_the_server_is_busy_and_not_away() {
        assertThatThrownBy(() -> new Queue(freeAfter(3), () -> true, Duration.ZERO).getConnection())
                .satisfies(failure -> assertThat(SqlStates.tryAgain(failure)).isTrue());
    }

    private PlainDataSource freeAfter(int tries) {
        return new PlainDataSource() {
            @Override
            public Connection getConnection() throws SQLException {
                if (++asked < tries) {
                    throw new SQLTransientConnectionException("none is free");
                }
                return FREE;
            }
        };
    }
}
