package org.boardwalk.participants.internal.demo;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.event.Events;
import org.boardwalk.platform.api.job.Job;
import org.boardwalk.platform.api.security.Accounts;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.api.text.Sentence;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills a demo that has nobody in it yet. At the first start the sample accounts may come a moment later than this
 * module: then a job does it, which goes once it is done. Elsewhere than in a demo there is no such job.
 */
@Component(
        service = {},
        immediate = true,
        configurationPid = "org.boardwalk.deployment",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
public class DemoPeople implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(DemoPeople.class);
    private static final String PLANNER = "planner";

    private final CurrentUser user;
    private final Transactions transactions;
    private final EntityManager entities;
    private final Accounts accounts;
    private final DemoProgramme programme;
    private boolean done;
    private @Nullable ServiceRegistration<Job> registration;

    /** Properties of the configuration. */
    @interface Config {
        /** Whether the data directory belongs to a demo. */
        boolean demo() default false;
    }

    @Activate
    public DemoPeople(
            Config config,
            BundleContext context,
            @Reference CurrentUser user,
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=participants)") EntityManager entities,
            @Reference Accounts accounts,
            @Reference Events events,
            @Reference Vocabulary vocabulary) {
        this(user, transactions, entities, accounts, events, vocabulary);
        if (config.demo()) {
            user.asSystem("demo", () -> begin(context));
        }
    }

    DemoPeople(
            CurrentUser user,
            Transactions transactions,
            EntityManager entities,
            Accounts accounts,
            Events events,
            Vocabulary vocabulary) {
        this.user = user;
        this.transactions = transactions;
        this.entities = entities;
        this.accounts = accounts;
        this.programme = new DemoProgramme(entities, accounts, events, vocabulary, LocalDate.now());
    }

    final synchronized void begin(BundleContext context) {
        run();
        if (!done) {
            registration = context.registerService(Job.class, this, null);
        }
    }

    @Deactivate
    synchronized void close() {
        if (registration != null) {
            registration.unregister();
            registration = null;
        }
    }

    @Override
    public String id() {
        return "participants.demo";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public final synchronized Sentence run() {
        if (accounts.findByName(PLANNER).isEmpty()) {
            return Sentence.of("participants.demo.waiting");
        }
        int added = user.asSystem("demo", () -> transactions.write(this::fill));
        done = true;
        close();
        LOG.info("This is a demo: {} made-up participants were added", added);
        return Sentence.of("participants.demo.done", added);
    }

    /** Once: somebody who empties the demo keeps it empty as long as one person is left. */
    private int fill() {
        long here = entities.createQuery("select count(p) from ParticipantEntity p", Long.class)
                .getSingleResult();
        return here > 0 ? 0 : programme.add();
    }
}
