package org.boardwalk.platform.persistence.internal.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds out what a database said, however deep its exception was wrapped on the way. */
public final class SqlStates {
    /** Too many connections, as PostgreSQL says it too. */
    static final String CROWDED = "53300";

    /** Serialization failure; deadlock; lock not available; Derby's lock time-outs. */
    private static final Set<String> TRY_AGAIN = Set.of("40001", "40P01", "55P03", "40XL1", "40XL2", CROWDED);

    private SqlStates() {}

    /** Whether doing the whole transaction once more may well succeed. */
    public static boolean tryAgain(Throwable failure) {
        return find(failure, sql -> TRY_AGAIN.contains(state(sql))).isPresent();
    }

    /** Whether the connection broke, or none was to be had. */
    public static boolean unreachable(Throwable failure) {
        return find(
                        failure,
                        sql -> sql instanceof SQLTransientConnectionException
                                || state(sql).startsWith("08")
                                || state(sql).startsWith("57P0"))
                .isPresent();
    }

    /** The first SQL exception with this state among causes and next exceptions. */
    public static Optional<SQLException> withState(Throwable failure, String state) {
        return find(failure, sql -> state(sql).equals(state));
    }

    static Optional<SQLException> find(Throwable failure, Predicate<SQLException> wanted) {
        return find(failure, wanted, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static Optional<SQLException> find(
            @Nullable Throwable failure, Predicate<SQLException> wanted, Set<Throwable> seen) {
        if (failure == null || !seen.add(failure)) {
            return Optional.empty();
        }
        if (failure instanceof SQLException sql) {
            return wanted.test(sql)
                    ? Optional.of(sql)
                    : find(sql.getNextException(), wanted, seen).or(() -> find(sql.getCause(), wanted, seen));
        }
        return find(failure.getCause(), wanted, seen);
    }

    private static String state(SQLException failure) {
        return failure.getSQLState() == null ? "" : failure.getSQLState();
    }
}
