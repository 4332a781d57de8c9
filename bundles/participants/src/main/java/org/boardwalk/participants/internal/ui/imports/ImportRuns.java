package org.boardwalk.participants.internal.ui.imports;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.boardwalk.participants.api.imports.ImportProgress;
import org.boardwalk.participants.api.imports.ImportReport;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.UserSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs imports beside the pages, on behalf of the person who started them and with her rights, and remembers each
 * person's last one until she starts another, so that it is found again after the page was left.
 */
@Component(service = {ImportRuns.class, UserSource.class})
public class ImportRuns implements UserSource {
    private static final Logger LOG = LoggerFactory.getLogger(ImportRuns.class);
    private static final int AT_ONCE = 2;
    private static final int STOP_SECONDS = 20;

    private final ExecutorService workers;
    private final Map<Thread, UUID> working = new ConcurrentHashMap<>();
    private final Map<UUID, ImportTask<ImportReport>> last = new ConcurrentHashMap<>();
    private final Set<ImportTask<?>> going = ConcurrentHashMap.newKeySet();

    @Activate
    public ImportRuns() {
        workers = Executors.newFixedThreadPool(
                AT_ONCE,
                Thread.ofPlatform().name("participants-import-", 1).daemon().factory());
    }

    /** Stops what goes on; a file that was not in completely is not in at all. */
    @Deactivate
    void close() throws InterruptedException {
        going.forEach(ImportTask::cancel);
        workers.shutdown();
        if (!workers.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("An import did not stop within {} s", STOP_SECONDS);
        }
    }

    /** Begins work that only its page is interested in: recognising, the dry run. */
    <T> ImportTask<T> start(UUID account, String name, Function<ImportProgress, T> work) {
        ImportTask<T> task = new ImportTask<>(name);
        going.add(task);
        workers.execute(() -> perform(account, task, work));
        return task;
    }

    /** Begins an import, which its person may look for later. */
    ImportTask<ImportReport> run(UUID account, String name, Function<ImportProgress, ImportReport> work) {
        ImportTask<ImportReport> task = start(account, name, work);
        last.put(account, task);
        return task;
    }

    Optional<ImportTask<ImportReport>> last(UUID account) {
        return Optional.ofNullable(last.get(account));
    }

    void forget(UUID account) {
        last.remove(account);
    }

    /** The threads of this class work for the person who started the import. */
    @Override
    public Session session() {
        UUID account = working.get(Thread.currentThread());
        return account == null ? Session.NONE : new Session(true, Optional.of(account));
    }

    private <T> void perform(UUID account, ImportTask<T> task, Function<ImportProgress, T> work) {
        working.put(Thread.currentThread(), account);
        try {
            task.finish(work.apply(task));
        } catch (ProblemException problem) {
            task.fail(problem);
        } catch (RuntimeException broken) {
            LOG.error("Import failed", broken);
            task.fail(broken);
        } finally {
            working.remove(Thread.currentThread());
            going.remove(task);
        }
    }
}
