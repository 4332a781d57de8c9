package org.boardwalk.platform.ui.internal.admin.health;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardwalk.platform.api.backup.Backups;
import org.boardwalk.platform.api.problem.ProblemException;

/** Of two backups the older one is verified, and the newer one is damaged. */
public final class TwoBackups implements Backups {
    private final List<Backup> all =
            new ArrayList<>(List.of(backup("new.zip", 1, 2_000_000), backup("old.zip", 25, 1_000_000)));

    @Override
    public List<Backup> list() {
        return List.copyOf(all);
    }

    @Override
    public Backup create() {
        all.addFirst(backup("made.zip", 0, 3_000_000));
        return all.getFirst();
    }

    @Override
    public Backup create(Path file) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Backup verify(Path file) {
        throw new ProblemException("platform.backup.damaged", file, "rows");
    }

    @Override
    public Optional<Instant> verified(Path file) {
        return file.endsWith("old.zip") ? Optional.of(Instant.now()) : Optional.empty();
    }

    private static Backup backup(String name, long hours, long bytes) {
        return new Backup(
                Path.of("/backups", name), Instant.now().minus(Duration.ofHours(hours)), bytes, "1.0", 3, 1200, 4);
    }
}
