package org.boardwalk.platform.persistence.internal.osgi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardwalk.platform.api.audit.AuditTrail;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.event.Events;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.persistence.internal.Persistence;
import org.boardwalk.platform.persistence.internal.database.DatabaseConfig;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

/** An open database as services: what anybody may use, and the units of the bundles that bring some. */
final class PublishedDatabase implements DatabaseKeeper.OpenDatabase {
    private final DatabaseConfig config;
    private final Persistence persistence;
    private final List<ServiceRegistration<?>> services = new ArrayList<>();
    private final UnitTracker units;

    private PublishedDatabase(BundleContext context, DatabaseConfig config, Persistence persistence, Who who) {
        this.config = config;
        this.persistence = persistence;
        services.add(context.registerService(Transactions.class, persistence.transactions(), null));
        services.add(context.registerService(Events.class, persistence.events(), null));
        services.add(context.registerService(AuditTrail.class, persistence.auditTrail(who::require), null));
        units = new UnitTracker(context, persistence.units());
        units.open();
        services.add(context.registerService(Persistence.class, persistence, null));
    }

    /** @throws ProblemException {@code platform.database.*} */
    static PublishedDatabase open(BundleContext context, DatabaseConfig config, Who who) {
        Persistence persistence = Persistence.open(config, who::actor);
        try {
            return new PublishedDatabase(context, config, persistence, who);
        } catch (IllegalStateException e) {
            // Our bundle is being stopped.
            persistence.close();
            throw e;
        }
    }

    @Override
    public String place() {
        return config.place();
    }

    @Override
    public DatabaseConfig config() {
        return config;
    }

    @Override
    public Optional<ProblemException> ailment() {
        return persistence.ailment();
    }

    /** Users first, then what they use. */
    @Override
    public void close() {
        services.reversed().forEach(PublishedDatabase::unregister);
        units.close();
        persistence.close();
    }

    /** Somebody else may have stopped our bundle meanwhile, which unregisters everything. */
    static void unregister(ServiceRegistration<?> service) {
        try {
            service.unregister();
        } catch (IllegalStateException e) {
            return;
        }
    }
}
