package org.boardwalk.platform.api.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Backups: all tables of all modules, also of those that are switched off, with the files of the data directory, keys among
 * them, as they are at one moment, while people go on working. One is restored by the launcher, into a deployment without
 * data. Needs {@code platform.health} on a thread with a signed-in person. Any thread.
 */
@ProviderType
public interface Backups {
    /** Those in the directory for backups, newest first. */
    List<Backup> list();

    /**
     * Makes one in the directory for backups. Returns when it is on the disk: after minutes, where there is much.
     *
     * @throws org.boardwalk.platform.api.problem.ProblemException {@code platform.backup.running} when one is being made,
     *     {@code platform.backup.notWritten} when the disk refuses it; then there is no file
     */
    Backup create();

    /**
     * As {@link #create()}, elsewhere.
     *
     * @param file relative to the directory for backups, or absolute; its directory is made when it is not there
     * @throws org.boardwalk.platform.api.problem.ProblemException also {@code platform.backup.exists}
     */
    Backup create(Path file);

    /**
     * Reads all of a backup and compares it with the sums it was written with.
     *
     * @param file relative to the directory for backups, or absolute
     * @throws org.boardwalk.platform.api.problem.ProblemException {@code platform.backup.missing}, {@code
     *     platform.backup.damaged} or {@code platform.backup.newer}
     */
    Backup verify(Path file);

    /** When a backup, which has not changed since, was last read and compared by {@link #verify}; empty: never. */
    Optional<Instant> verified(Path file);

    /**
     * A backup that is whole as far as its list of contents says.
     *
     * @param file absolute
     * @param at when the data were like this
     * @param bytes on the disk
     * @param product version that made it
     * @param rows of all tables
     * @param files besides tables, such as keys and configuration
     */
    record Backup(Path file, Instant at, long bytes, String product, int tables, long rows, int files) {}
}
