package org.boardwalk.platform.ui.api.files;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.boardwalk.platform.tables.api.TableProgress;
import org.boardwalk.platform.tables.api.TableReport;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Runs imports beside the pages, on behalf of the person who started them and with her rights, and remembers each
 * person's last one of each kind until she starts another, so that it is found again after the page was left.
 */
@ProviderType
public interface FileTasks {
    /**
     * Begins work that only its page is interested in: recognising, the dry run.
     *
     * @param name of the file
     */
    <T> FileTask<T> start(UUID account, String name, Function<TableProgress, T> work);

    /**
     * Begins an import, which its person may look for later.
     *
     * @param kind what is imported
     */
    FileTask<TableReport> run(UUID account, String kind, String name, Function<TableProgress, TableReport> work);

    Optional<FileTask<TableReport>> last(UUID account, String kind);

    void forget(UUID account, String kind);
}
