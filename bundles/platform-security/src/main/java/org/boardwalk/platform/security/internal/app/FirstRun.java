package org.boardwalk.platform.security.internal.app;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.boardwalk.platform.api.data.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * At each start: a demo gets its sample accounts, and as long as nobody can administer, a fresh link for the first
 * administrator is laid into the data directory.
 */
@Component(service = FirstRun.class, immediate = true)
public class FirstRun {
    private static final Logger LOG = LoggerFactory.getLogger(FirstRun.class);

    private final Transactions transactions;
    private final Deployment deployment;
    private final Administrators administrators;
    private final Links links;

    @Activate
    public FirstRun(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=security)") EntityManager entities,
            @Reference CurrentUserService user,
            @Reference Deployment deployment,
            @Reference DemoAccounts demo) {
        this.transactions = transactions;
        this.deployment = deployment;
        this.administrators = new Administrators(entities, deployment.isDemo());
        this.links = new Links(entities);
        user.asSystem("start-up", () -> {
            demo.createMissing();
            offerFirstAdministrator();
        });
    }

    private void offerFirstAdministrator() {
        FirstAdministratorFile file = FirstAdministratorFile.of(deployment);
        transactions.write(() -> {
            administrators.hold();
            if (administrators.exist()) {
                links.forget(null);
                transactions.afterCommit(file::remove);
            } else {
                String token = links.renew(null, Instant.now().truncatedTo(ChronoUnit.MILLIS));
                transactions.afterCommit(() -> announce(file, token));
            }
        });
    }

    private static void announce(FirstAdministratorFile file, String token) {
        file.write(token);
        LOG.info(
                "Nobody can administer this deployment yet: open the link in {} of its data directory",
                FirstAdministratorFile.NAME);
    }
}
