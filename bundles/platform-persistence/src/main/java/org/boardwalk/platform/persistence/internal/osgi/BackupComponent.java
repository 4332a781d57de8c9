package org.boardwalk.platform.persistence.internal.osgi;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardwalk.platform.api.backup.Backups;
import org.boardwalk.platform.api.health.HealthCheck;
import org.boardwalk.platform.api.job.Job;
import org.boardwalk.platform.api.metric.Metric;
import org.boardwalk.platform.api.metric.MetricSource;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.api.text.Sentence;
import org.boardwalk.platform.persistence.internal.Persistence;
import org.boardwalk.platform.persistence.internal.backup.BackupConfig;
import org.boardwalk.platform.persistence.internal.backup.BackupSchedule;
import org.boardwalk.platform.persistence.internal.backup.BackupService;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Backups as {@code etc/org.boardwalk.backup.cfg} wants them, as long as there is a database. */
@Component(
        service = {Backups.class, Job.class, HealthCheck.class, MetricSource.class},
        configurationPid = "org.boardwalk.backup")
public final class BackupComponent implements Backups, Job, HealthCheck, MetricSource {
    private final BackupService service;
    private final BackupSchedule schedule;
    private final Optional<Sentence> wrong;

    @Activate
    public BackupComponent(
            Map<String, Object> lines,
            BundleContext context,
            @Reference Persistence persistence,
            @Reference CurrentUser user) {
        BackupConfig config = BackupConfig.of(lines);
        Path data = DataDirectory.of(context::getProperty, System::getenv);
        this.service = new BackupService(
                persistence.database(),
                data,
                data.resolve(config.directory()),
                context.getBundle().getVersion().toString(),
                user::require);
        this.schedule = new BackupSchedule(service, config.settings(), Clock.systemDefaultZone());
        this.wrong = config.wrong();
    }

    @Override
    public List<Backup> list() {
        return service.list();
    }

    @Override
    public Backup create() {
        return service.create();
    }

    @Override
    public Backup create(Path file) {
        return service.create(file);
    }

    @Override
    public Backup verify(Path file) {
        return service.verify(file);
    }

    @Override
    public Optional<Instant> verified(Path file) {
        return service.verified(file);
    }

    @Override
    public String id() {
        return schedule.id();
    }

    @Override
    public Duration every() {
        return schedule.every();
    }

    @Override
    public Sentence run() {
        return schedule.run();
    }

    @Override
    public Health check() {
        Health made = schedule.check();
        return wrong.filter(line -> made.status() == Status.UP)
                .map(line -> new Health(Status.WARNING, line))
                .orElse(made);
    }

    @Override
    public List<Metric> metrics() {
        return service.metrics();
    }
}
