package org.boardwalk.platform.api.support;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.osgi.annotation.versioning.ProviderType;

/**
 * One ZIP file with what somebody who helps from afar needs: versions, modules, configuration without what is secret,
 * health, figures, jobs, migrations, the end of the log, threads, and a list of these contents; no personal data. Needs
 * {@code platform.health} on a thread with a signed-in person. Any thread; works without a database too.
 */
@ProviderType
public interface SupportBundle {
    /** Writes it; closes nothing. */
    void write(OutputStream out) throws IOException;

    /**
     * Writes it to a new file, for its owner's eyes only.
     *
     * @param file relative to the data directory, or absolute
     * @return the absolute path
     * @throws org.boardwalk.platform.api.problem.ProblemException {@code platform.support.exists} or {@code
     *     platform.support.notWritten}
     */
    Path write(Path file);
}
