package org.boardwalk.platform.persistence.internal.tx;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.boardwalk.platform.api.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * The transaction of one thread. The connection is taken when it is first needed; the units join when they are first
 * used. A part that failed and was caught nevertheless fails the whole: nobody knows what it left behind.
 */
public final class Transaction {
    private final DataSource pool;
    private final Map<Participant, EntityManager> managers = new LinkedHashMap<>();
    private final Map<Class<?>, CommitPart> parts = new LinkedHashMap<>();
    private final List<Runnable> afterCommit = new ArrayList<>();
    private boolean writing;
    private @Nullable Throwable failure;
    private @Nullable Connection connection;
    private @Nullable Connection shared;

    Transaction(DataSource pool, boolean writing) {
        this.pool = pool;
        this.writing = writing;
    }

    public boolean writing() {
        return writing;
    }

    /** The entity manager of a unit in this transaction; the same at each call. */
    public EntityManager manager(Participant unit) {
        EntityManager manager = managers.get(unit);
        return manager != null ? manager : join(unit);
    }

    /** The transaction's connection; committing and closing it have no effect. */
    public Connection connection() throws SQLException {
        if (shared == null) {
            connection = pool.getConnection();
            shared = TransactionConnection.sharing(connection);
        }
        return shared;
    }

    /** What is collected for the commit; asking for it makes a reading transaction a writing one. */
    public <P extends CommitPart> P part(Class<P> type, Supplier<P> first) {
        beginWriting();
        return type.cast(parts.computeIfAbsent(type, key -> first.get()));
    }

    void afterCommit(Runnable work) {
        afterCommit.add(work);
    }

    /** Work inside the running transaction. */
    <T> T nested(Supplier<T> work, boolean writes) {
        if (writes) {
            beginWriting();
        }
        try {
            return work.get();
        } catch (ProblemException e) {
            failure = writes ? e : failure;
            throw e;
        } catch (Throwable e) {
            failure = e;
            throw e;
        }
    }

    void commit() throws SQLException {
        throwFailure();
        if (writing) {
            flush();
            writeParts();
            for (EntityManager manager : managers.values()) {
                manager.getTransaction().commit();
            }
        }
        if (connection != null && writing) {
            connection.commit();
        }
    }

    /** Ends everything that is not committed, and gives the connection back. Never throws. */
    void end() {
        managers.forEach(this::release);
        managers.clear();
        if (connection != null) {
            Connection ended = connection;
            quietly(ended::rollback);
            quietly(ended::close);
        }
    }

    List<Runnable> afterCommit() {
        return afterCommit;
    }

    private EntityManager join(Participant unit) {
        EntityManager manager = unit.join();
        managers.put(unit, manager);
        manager.setFlushMode(writing ? FlushModeType.AUTO : FlushModeType.COMMIT);
        manager.getTransaction().begin();
        return manager;
    }

    private void beginWriting() {
        if (!writing) {
            writing = true;
            managers.values().forEach(manager -> manager.setFlushMode(FlushModeType.AUTO));
        }
    }

    /** Flushing one unit may make another one join, through what its entities call. */
    private void flush() {
        Set<Participant> flushed = new HashSet<>();
        while (flushed.size() < managers.size()) {
            for (Map.Entry<Participant, EntityManager> unit : List.copyOf(managers.entrySet())) {
                if (flushed.add(unit.getKey())) {
                    unit.getValue().flush();
                }
            }
        }
    }

    private void writeParts() throws SQLException {
        List<CommitPart> ordered = new ArrayList<>(parts.values());
        ordered.sort(Comparator.comparingInt(CommitPart::order));
        for (CommitPart part : ordered) {
            part.write(connection());
        }
    }

    private void throwFailure() {
        switch (failure) {
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case null, default -> {}
        }
    }

    private void release(Participant unit, EntityManager manager) {
        quietly(() -> {
            if (manager.getTransaction().isActive()) {
                manager.getTransaction().rollback();
            }
        });
        quietly(manager::close);
        unit.leave(manager);
    }

    /** The transaction is over already: what fails now could only hide the first cause. */
    @SuppressWarnings("EmptyCatch")
    private static void quietly(Closing step) {
        try {
            step.run();
        } catch (SQLException | RuntimeException e) {
            // The pool finds out about a broken connection by itself.
        }
    }

    /** A step of ending that may fail. */
    private interface Closing {
        void run() throws SQLException;
    }
}
