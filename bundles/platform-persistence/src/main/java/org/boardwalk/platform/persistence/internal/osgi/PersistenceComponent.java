package org.boardwalk.platform.persistence.internal.osgi;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.boardwalk.platform.api.health.HealthCheck;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.persistence.internal.backup.DataErrands;
import org.boardwalk.platform.persistence.internal.database.Database;
import org.boardwalk.platform.persistence.internal.database.DatabaseConfig;
import org.boardwalk.platform.persistence.internal.template.Template;
import org.osgi.annotation.bundle.Capability;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Opens the database that {@code etc/org.boardwalk.data.cfg} names, and follows changes of that file. */
@Component(
        service = {},
        immediate = true,
        configurationPid = "org.boardwalk.data",
        configurationPolicy = ConfigurationPolicy.OPTIONAL)
@Capability(
        namespace = "osgi.service",
        attribute = "objectClass:List<String>=\"jakarta.persistence.EntityManager\"",
        effective = "active")
@Capability(
        namespace = "osgi.service",
        attribute = "objectClass:List<String>=\"org.boardwalk.platform.api.data.Transactions\"",
        effective = "active")
@Capability(
        namespace = "osgi.service",
        attribute = "objectClass:List<String>=\"org.boardwalk.platform.api.event.Events\"",
        effective = "active")
@Capability(
        namespace = "osgi.service",
        attribute = "objectClass:List<String>=\"org.boardwalk.platform.api.audit.AuditTrail\"",
        effective = "active")
@Capability(
        namespace = "osgi.service",
        attribute = "objectClass:List<String>=\"org.boardwalk.platform.persistence.internal.Persistence\"",
        effective = "active")
@Capability(
        namespace = "osgi.service",
        attribute = "objectClass:List<String>=\"org.boardwalk.platform.api.health.HealthCheck\"",
        effective = "active")
public final class PersistenceComponent {
    private final BundleContext context;
    private final Who who = new Who();
    private final DataErrands errands;
    private final Template template;
    private final DatabaseKeeper keeper;
    private final ServiceRegistration<HealthCheck> health;

    @Activate
    public PersistenceComponent(BundleContext context, Map<String, Object> configuration) {
        this.context = context;
        this.errands = errands(context);
        this.template = new Template(context.getProperty("karaf.home"));
        this.keeper = new DatabaseKeeper(this::open, Duration.ofSeconds(2));
        this.health = context.registerService(HealthCheck.class, keeper, null);
        modified(configuration);
    }

    private static DataErrands errands(BundleContext context) {
        Path data = DataDirectory.of(context::getProperty, System::getenv);
        String etc = context.getProperty("karaf.etc");
        Path configuration = (etc == null ? data.resolve("etc") : Path.of(etc)).resolve("org.boardwalk.data.cfg");
        return new DataErrands(
                data, configuration, context.getBundle().getVersion().toString(), System::getenv);
    }

    /** The file was edited: changes over while the system runs. */
    @Modified
    void modified(Map<String, Object> configuration) {
        keeper.keep(
                () -> DatabaseConfig.of(configuration, DataDirectory.database(context::getProperty, System::getenv)));
    }

    private DatabaseKeeper.OpenDatabase open(DatabaseConfig config) {
        DatabaseConfig ready = errands.before(config);
        template.copyFor(ready);
        return PublishedDatabase.open(context, ready, who);
    }

    @Deactivate
    void deactivate() {
        PublishedDatabase.unregister(health);
        keeper.close();
        Database.stopEngine();
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void setUser(CurrentUser user) {
        who.set(user);
    }

    void unsetUser(CurrentUser user) {
        who.unset(user);
    }
}
