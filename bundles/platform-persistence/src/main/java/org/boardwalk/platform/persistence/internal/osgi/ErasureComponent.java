package org.boardwalk.platform.persistence.internal.osgi;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.boardwalk.platform.api.audit.AuditTrail;
import org.boardwalk.platform.api.erasure.ErasureGuard;
import org.boardwalk.platform.api.erasure.Erasures;
import org.boardwalk.platform.api.erasure.Retention;
import org.boardwalk.platform.api.job.Job;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.api.text.Sentence;
import org.boardwalk.platform.persistence.internal.Persistence;
import org.boardwalk.platform.persistence.internal.backup.BackupConfig;
import org.boardwalk.platform.persistence.internal.backup.BackupService;
import org.boardwalk.platform.persistence.internal.erasure.ErasedList;
import org.boardwalk.platform.persistence.internal.erasure.ErasureService;
import org.boardwalk.platform.persistence.internal.erasure.RetentionService;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.FieldOption;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Erases people, and goes on every hour with what is not finished; the rules' nightly job beside it. */
@Component(
        service = {Erasures.class, Retention.class, Job.class},
        configurationPid = "org.boardwalk.backup")
public final class ErasureComponent implements Erasures, Retention, Job {
    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            fieldOption = FieldOption.REPLACE)
    private volatile List<ErasureGuard> guards = List.of();

    private final ErasureService erasures;
    private final RetentionService retention;
    private final ServiceRegistration<Job> nightly;

    @Activate
    public ErasureComponent(
            Map<String, Object> lines,
            BundleContext context,
            @Reference Persistence persistence,
            @Reference CurrentUser user,
            @Reference AuditTrail audit) {
        BackupConfig config = BackupConfig.of(lines);
        Path backups = DataDirectory.of(context::getProperty, System::getenv).resolve(config.directory());
        ErasureService.BackupCount count = new ErasureService.BackupCount() {
            @Override
            public int made() {
                return BackupService.count(backups);
            }

            @Override
            public int kept() {
                return config.settings().on() ? config.settings().keep() : 0;
            }
        };
        this.erasures = new ErasureService(
                persistence.transactions(),
                user,
                audit,
                new ErasedList(backups),
                count,
                () -> guards,
                Clock.systemDefaultZone());
        this.retention =
                new RetentionService(persistence.transactions(), user, audit, erasures, Clock.systemDefaultZone());
        this.nightly = context.registerService(Job.class, new Nightly(retention), null);
    }

    @Deactivate
    void deactivate() {
        PublishedDatabase.unregister(nightly);
    }

    /** The rules, once a day. */
    private record Nightly(RetentionService retention) implements Job {
        @Override
        public String id() {
            return "platform.retention";
        }

        @Override
        public Duration every() {
            return Duration.ofDays(1);
        }

        @Override
        public Sentence run() {
            return retention.run();
        }
    }

    @Override
    public Preview preview(UUID person) {
        return erasures.preview(person);
    }

    @Override
    public Erasure erase(UUID person, String reason) {
        return erasures.erase(person, reason);
    }

    @Override
    public List<Erasure> all() {
        return erasures.all();
    }

    @Override
    public void hold(UUID person, String reason) {
        erasures.hold(person, reason);
    }

    @Override
    public void release(UUID person) {
        erasures.release(person);
    }

    @Override
    public List<Hold> holds() {
        return erasures.holds();
    }

    @Override
    public List<Rule> rules() {
        return retention.rules();
    }

    @Override
    public Tonight tonight(String rule, int years) {
        return retention.tonight(rule, years);
    }

    @Override
    public void decide(String rule, boolean on, int years) {
        retention.decide(rule, on, years);
    }

    @Override
    public String id() {
        return "platform.erasure";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public Sentence run() {
        return Sentence.of("platform.erasure.finished", erasures.resume());
    }
}
