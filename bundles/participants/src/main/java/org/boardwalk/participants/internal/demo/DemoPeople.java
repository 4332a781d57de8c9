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
import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills a demo that has nobody in it yet. At the first start the sample accounts may come a moment later than this
 * module: then the job does it. In a deployment that is no demo, and once it is done, nothing of it stays active.
 */
@Component(
        service = Job.class,
        immediate = true,
        configurationPid = "org.boardwalk.deployment",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
public class DemoPeople implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(DemoPeople.class);
    private static final String PLANNER = "planner";

    private final Runnable end;
    private final CurrentUser user;
    private final Transactions transactions;
    private final EntityManager entities;
    private final Accounts accounts;
    private final DemoProgramme programme;

    /** Properties of the configuration. */
    @interface Config {
        /** Whether the data directory belongs to a demo. */
        boolean demo() default false;
    }

    @Activate
    public DemoPeople(
            Config config,
            ComponentContext context,
            @Reference CurrentUser user,
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=participants)") EntityManager entities,
            @Reference Accounts accounts,
            @Reference Events events,
            @Reference Vocabulary vocabulary) {
        this(
                () -> context.disableComponent(DemoPeople.class.getName()),
                user,
                transactions,
                entities,
                accounts,
                events,
                vocabulary);
        if (config.demo()) {
            user.asSystem("demo", this::run);
        } else {
            end.run();
        }
    }

    DemoPeople(
            Runnable end,
            CurrentUser user,
            Transactions transactions,
            EntityManager entities,
            Accounts accounts,
            Events events,
            Vocabulary vocabulary) {
        this.end = end;
        this.user = user;
        this.transactions = transactions;
        this.entities = entities;
        this.accounts = accounts;
        this.programme = new DemoProgramme(entities, accounts, events, vocabulary, LocalDate.now());
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
    public Sentence run() {
        if (accounts.findByName(PLANNER).isEmpty()) {
            return Sentence.of("participants.demo.waiting");
        }
        int added = user.asSystem("demo", () -> transactions.write(this::fill));
        end.run();
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
