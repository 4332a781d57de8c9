package org.boardwalk.platform.persistence.internal.osgi;

import jakarta.persistence.EntityManager;
import java.net.URL;
import java.util.Collections;
import java.util.Dictionary;
import java.util.Enumeration;
import java.util.Hashtable;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.boardwalk.platform.api.health.HealthCheck;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.text.Sentence;
import org.boardwalk.platform.persistence.internal.English;
import org.boardwalk.platform.persistence.internal.unit.MigrationScripts;
import org.boardwalk.platform.persistence.internal.unit.Unit;
import org.boardwalk.platform.persistence.internal.unit.UnitDefinition;
import org.boardwalk.platform.persistence.internal.unit.Units;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.wiring.BundleWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The unit of one bundle: opened in the background, then published as an entity manager with {@code osgi.unit.name};
 * until then, and when that fails, the components that need it wait. How it stands is the health check {@code
 * platform.unit.<id>}.
 */
final class BundleUnit implements HealthCheck, AutoCloseable {
    static final String HEADER = "X-Persistence-Unit";

    private static final Logger LOG = LoggerFactory.getLogger(BundleUnit.class);
    private static final String CLASSES = "X-Persistence-Classes";
    private static final String UNIT_NAME = "osgi.unit.name";
    private static final long PATIENCE_SECONDS = 60;

    private final BundleContext context;
    private final Bundle bundle;
    private final Units units;
    private final String id;
    private final ServiceRegistration<HealthCheck> health;
    private volatile Health state;
    private volatile boolean closed;

    /** Held while the unit is being opened or let go. */
    private final ReentrantLock moving = new ReentrantLock();

    private @Nullable Unit unit;
    private @Nullable ServiceRegistration<EntityManager> service;

    BundleUnit(BundleContext context, Bundle bundle, Units units) {
        this.context = context;
        this.bundle = bundle;
        this.units = units;
        this.id = bundle.getHeaders().get(HEADER).strip();
        this.state = new Health(Status.DOWN, Sentence.of("platform.unit.opening"));
        this.health = context.registerService(HealthCheck.class, this, properties());
    }

    void openOn(ExecutorService threads) {
        threads.execute(this::openUnlessClosed);
    }

    @Override
    public String id() {
        return "platform.unit." + id;
    }

    @Override
    public Health check() {
        return state;
    }

    /**
     * Returns when nobody can use the unit any more and its classes are let go. An opening under way is waited for; one
     * that takes too long lets go of the unit itself when it ends.
     */
    @Override
    public void close() {
        closed = true;
        PublishedDatabase.unregister(health);
        try {
            if (moving.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                releaseAndUnlock();
            } else {
                LOG.warn(
                        "Unit {} is still being opened after {} s; it is closed as soon as it is",
                        id,
                        PATIENCE_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void openUnlessClosed() {
        moving.lock();
        try {
            if (!closed) {
                open();
            }
        } finally {
            if (closed) {
                releaseAndUnlock();
            } else {
                moving.unlock();
            }
        }
    }

    private void releaseAndUnlock() {
        try {
            if (service != null) {
                PublishedDatabase.unregister(service);
                service = null;
            }
            if (unit != null) {
                unit.close();
                unit = null;
                LOG.info("Unit {} is closed", id);
            }
        } finally {
            moving.unlock();
        }
    }

    /** A module that cannot be opened stays off; it must not take anybody with it, so the deployment is not down. */
    private void open() {
        try {
            Unit opened = units.open(definition());
            unit = opened;
            // Returns when all that waited for it works: only then is the unit as good as open.
            service = context.registerService(EntityManager.class, units.shared(opened), properties());
            state = new Health(Status.UP, Sentence.of("platform.unit.ok"));
        } catch (ProblemException e) {
            // Data of a later release: nobody shall work with the rest as if all were well.
            state = new Health(Status.DOWN, Sentence.of(e));
            // The launcher ends a start with this sentence.
            LOG.error("Unit {} stays closed: {}", id, English.text(Sentence.of(e)));
        } catch (RuntimeException | LinkageError e) {
            state = new Health(Status.WARNING, Sentence.of("platform.unit.failed", String.valueOf(e.getMessage())));
            LOG.error("Unit {} of {} cannot be opened", id, bundle.getSymbolicName(), e);
        }
    }

    private UnitDefinition definition() {
        ClassLoader loader = bundle.adapt(BundleWiring.class).getClassLoader();
        return new UnitDefinition(id, classes(), loader, bundle.getEntry("/"), this::scripts);
    }

    private Stream<URL> scripts(String folder) {
        String files = folder.equals(MigrationScripts.FIELDS) ? "*." + MigrationScripts.FIELDS : "*.sql";
        Enumeration<URL> found = bundle.findEntries(MigrationScripts.ROOT + "/" + folder, files, true);
        return found == null ? Stream.empty() : Collections.list(found).stream();
    }

    private List<String> classes() {
        String header = bundle.getHeaders().get(CLASSES);
        return Stream.of(header == null ? new String[0] : header.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private Dictionary<String, Object> properties() {
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put(UNIT_NAME, id);
        return properties;
    }
}
