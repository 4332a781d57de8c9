package org.boardwalk.platform.ui.internal.setup;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.boardwalk.platform.api.backup.Backups;
import org.boardwalk.platform.api.backup.Backups.Backup;
import org.boardwalk.platform.ui.api.SetupStep;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is there when a disk breaks. */
@Component
public final class BackupStep implements SetupStep {
    /** A nightly one that was missed once. */
    private static final Duration OLD = Duration.ofHours(48);

    private final Backups backups;

    @Activate
    public BackupStep(@Reference Backups backups) {
        this.backups = backups;
    }

    @Override
    public String id() {
        return "platform.setup.backup";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public String route() {
        return "administration/backups";
    }

    @Override
    public Found check() {
        List<Backup> kept = backups.list();
        if (kept.isEmpty()) {
            return Found.open("platform.setup.backup.open");
        }
        Backup newest = kept.getFirst();
        Duration age = Duration.between(newest.at(), Clock.systemUTC().instant());
        return age.compareTo(OLD) > 0
                ? Found.wrong("platform.setup.backup.old", age.toDays())
                : Found.done("platform.setup.backup.done", age.toHours(), kept.size());
    }
}
