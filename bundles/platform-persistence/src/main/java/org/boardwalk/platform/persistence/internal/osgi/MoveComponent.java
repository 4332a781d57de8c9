package org.boardwalk.platform.persistence.internal.osgi;

import java.util.Optional;
import org.boardwalk.platform.api.audit.AuditTrail;
import org.boardwalk.platform.api.database.DatabaseMoves;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.persistence.internal.Persistence;
import org.boardwalk.platform.persistence.internal.backup.MoveService;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Moves of the data, as long as there is a database. */
@Component
public final class MoveComponent implements DatabaseMoves {
    private final MoveService service;

    @Activate
    public MoveComponent(
            BundleContext context,
            @Reference Persistence persistence,
            @Reference AuditTrail audit,
            @Reference CurrentUser user) {
        service = new MoveService(
                persistence.database(),
                DataDirectory.of(context::getProperty, System::getenv),
                audit,
                persistence.transactions(),
                user::require);
    }

    @Override
    public Used used() {
        return service.used();
    }

    @Override
    public String tryOut(Target target) {
        return service.tryOut(target);
    }

    @Override
    public void plan(Target target) {
        service.plan(target);
    }

    @Override
    public void cancel() {
        service.cancel();
    }

    @Override
    public Optional<String> planned() {
        return service.planned();
    }

    @Override
    public Optional<Outcome> last() {
        return service.last();
    }
}
