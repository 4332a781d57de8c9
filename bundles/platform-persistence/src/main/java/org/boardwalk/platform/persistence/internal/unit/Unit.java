package org.boardwalk.platform.persistence.internal.unit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.persistence.internal.tx.Participant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An open persistence unit. Transactions hold it open; closing waits for those that run. */
public final class Unit implements Participant, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Unit.class);
    private static final long PATIENCE_SECONDS = 10;

    private final String id;
    private final EntityManagerFactory factory;
    private final ReentrantReadWriteLock inUse = new ReentrantReadWriteLock();
    private volatile boolean closed;

    Unit(String id, EntityManagerFactory factory) {
        this.id = id;
        this.factory = factory;
    }

    public String id() {
        return id;
    }

    @Override
    public EntityManager join() {
        if (closed || !inUse.readLock().tryLock()) {
            throw new ProblemException("platform.unit.closed", id);
        }
        try {
            return factory.createEntityManager();
        } catch (RuntimeException e) {
            inUse.readLock().unlock();
            throw e;
        }
    }

    @Override
    public void leave(EntityManager manager) {
        inUse.readLock().unlock();
    }

    /** Refuses new transactions at once, lets the running ones end, then closes. */
    @Override
    public void close() {
        closed = true;
        if (!awaitEnd()) {
            LOG.warn("Unit {} is closed under a transaction that did not end within {} s", id, PATIENCE_SECONDS);
        }
        factory.close();
    }

    private boolean awaitEnd() {
        try {
            return inUse.writeLock().tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
