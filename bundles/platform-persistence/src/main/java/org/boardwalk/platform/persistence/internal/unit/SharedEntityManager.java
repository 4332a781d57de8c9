package org.boardwalk.platform.persistence.internal.unit;

import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.boardwalk.platform.persistence.internal.tx.Transaction;
import org.boardwalk.platform.persistence.internal.tx.TransactionManager;
import org.jspecify.annotations.Nullable;

/** The entity manager that a module's services keep: at each call it means the one of this thread's transaction. */
final class SharedEntityManager implements InvocationHandler {
    private static final Set<String> CHANGES = Set.of("persist", "merge", "remove", "flush");
    private static final Set<String> NOT_YOURS = Set.of("close", "getTransaction", "joinTransaction");

    private final Unit unit;
    private final TransactionManager transactions;

    private SharedEntityManager(Unit unit, TransactionManager transactions) {
        this.unit = unit;
        this.transactions = transactions;
    }

    static EntityManager of(Unit unit, TransactionManager transactions) {
        return (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                new SharedEntityManager(unit, transactions));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        return switch (method.getName()) {
            case "equals" -> arguments != null && proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            case "toString" -> "entities of " + unit.id();
            case "isOpen" -> true;
            default -> inTransaction(method, arguments);
        };
    }

    private @Nullable Object inTransaction(Method method, Object @Nullable [] arguments) throws Throwable {
        Transaction transaction = transactions.require();
        if (NOT_YOURS.contains(method.getName())) {
            throw new IllegalStateException("Transactions begins, commits and closes; not " + method.getName());
        }
        if (!transaction.writing() && CHANGES.contains(method.getName())) {
            throw new IllegalStateException("A change needs Transactions.write, and this is inside read");
        }
        EntityManager manager = transaction.manager(unit);
        return isForConnection(method, arguments) ? connection(transaction, manager) : call(manager, method, arguments);
    }

    private static boolean isForConnection(Method method, Object @Nullable [] arguments) {
        return method.getName().equals("unwrap") && arguments != null && arguments[0] == Connection.class;
    }

    /** Statements on the connection must see what the entities have become. */
    private static Connection connection(Transaction transaction, EntityManager manager) throws SQLException {
        if (transaction.writing()) {
            manager.flush();
        }
        return transaction.connection();
    }

    private static @Nullable Object call(EntityManager manager, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(manager, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
