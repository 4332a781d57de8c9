package org.boardwalk.platform.persistence.internal.tx;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Savepoint;
import org.jspecify.annotations.Nullable;

/**
 * The transaction's connection as units and modules see it: each of them believes that it commits and closes, and only
 * the transaction really does.
 */
final class TransactionConnection implements InvocationHandler {
    private final Connection connection;

    private TransactionConnection(Connection connection) {
        this.connection = connection;
    }

    static Connection sharing(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                TransactionConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new TransactionConnection(connection));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        return switch (method.getName()) {
            case "commit", "close", "abort", "setAutoCommit", "setReadOnly", "setTransactionIsolation" -> null;
            case "rollback" -> rollback(arguments);
            case "equals" -> arguments != null && proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> delegate(method, arguments);
        };
    }

    private @Nullable Object rollback(Object @Nullable [] arguments) throws Throwable {
        if (arguments != null) {
            connection.rollback((Savepoint) arguments[0]);
        }
        return null;
    }

    private @Nullable Object delegate(Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
