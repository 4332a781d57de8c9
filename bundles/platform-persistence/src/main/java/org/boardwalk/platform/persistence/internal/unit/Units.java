package org.boardwalk.platform.persistence.internal.unit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.boardwalk.platform.persistence.internal.database.Dialect;
import org.boardwalk.platform.persistence.internal.tx.TransactionDataSource;
import org.boardwalk.platform.persistence.internal.tx.TransactionManager;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.DescriptorEventListener;
import org.eclipse.persistence.internal.weaving.PersistenceWeaved;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens units: migrates their tables, starts the provider, and has every change of an entity observed. */
public final class Units {
    private static final Logger LOG = LoggerFactory.getLogger(Units.class);

    private final TransactionManager transactions;
    private final Migrations migrations;
    private final Dialect dialect;
    private final Observer observer;
    private final AtomicLong opened = new AtomicLong();

    public Units(TransactionManager transactions, Migrations migrations, Dialect dialect, Observer observer) {
        this.transactions = transactions;
        this.migrations = migrations;
        this.dialect = dialect;
        this.observer = observer;
    }

    /**
     * One at a time: two that create tables would only wait for each other's locks.
     *
     * @throws UnitException when a migration failed or the entities do not fit together
     */
    public synchronized Unit open(UnitDefinition definition) {
        int ran = migrations.migrate(definition);
        EntityManagerFactory factory = create(definition);
        try {
            prepare(definition.id(), factory.unwrap(ServerSession.class));
        } catch (RuntimeException e) {
            factory.close();
            throw new UnitException("The entities of " + definition.id() + " cannot be used: " + e.getMessage(), e);
        }
        LOG.info("Unit {} is open{}", definition.id(), ran == 0 ? "" : ", migrations run: " + ran);
        return new Unit(definition.id(), factory);
    }

    /** The entity manager to hand to the module. */
    public EntityManager shared(Unit unit) {
        return SharedEntityManager.of(unit, transactions);
    }

    /** The provider asks the thread for a class loader here and there; the one it finds must be the unit's. */
    private EntityManagerFactory create(UnitDefinition definition) {
        UnitInfo info = new UnitInfo(definition, new TransactionDataSource(transactions));
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(info.getClassLoader());
        try {
            return new PersistenceProvider().createContainerEntityManagerFactory(info, settings(definition.id()));
        } catch (RuntimeException e) {
            throw new UnitException("The entities of " + definition.id() + " cannot be used: " + e.getMessage(), e);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private Map<String, Object> settings(String id) {
        return Map.ofEntries(
                Map.entry("eclipselink.session-name", "boardwalk-" + id + "-" + opened.incrementAndGet()),
                Map.entry("eclipselink.target-database", dialect.platformClass()),
                Map.entry("eclipselink.weaving", "static"),
                Map.entry("eclipselink.deploy-on-startup", "true"),
                Map.entry("eclipselink.cache.shared.default", "false"),
                Map.entry("eclipselink.jdbc.batch-writing", "JDBC"),
                Map.entry("eclipselink.jdbc.batch-writing.size", "500"),
                Map.entry("eclipselink.persistence-context.close-on-commit", "true"),
                Map.entry("eclipselink.logging.logger", "DefaultLogger"),
                // Failures reach the caller, who reports them once.
                Map.entry("eclipselink.logging.level", "SEVERE"));
    }

    private void prepare(String id, ServerSession session) {
        // A transaction that lost its connection is tried again as a whole, not statement by statement.
        ((DatabaseLogin) session.getLogin()).setQueryRetryAttemptCount(0);
        DescriptorEventListener listener = observer.observe(id);
        List<ClassDescriptor> entities = session.getDescriptors().values().stream()
                .filter(descriptor -> !descriptor.isAggregateDescriptor())
                .toList();
        for (ClassDescriptor entity : entities) {
            entity.getEventManager().addListener(listener);
            warnUnlessWoven(entity.getJavaClass());
        }
    }

    private static void warnUnlessWoven(Class<?> entity) {
        if (!PersistenceWeaved.class.isAssignableFrom(entity)) {
            LOG.warn("{} is not woven: its lazy relations are not lazy. Is there a META-INF/persistence.xml?", entity);
        }
    }

    /** Wants to know what happens to entities. */
    @FunctionalInterface
    public interface Observer {
        /** @param unit whose entities the listener will hear of */
        DescriptorEventListener observe(String unit);
    }
}
