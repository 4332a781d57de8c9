package org.boardwalk.platform.ui.internal.files;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.UserSource;
import org.boardwalk.platform.tables.api.TableProgress;
import org.boardwalk.platform.tables.api.TableReport;
import org.boardwalk.platform.ui.api.files.FileTask;
import org.boardwalk.platform.ui.api.files.FileTasks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Imports on two threads of their own, with the rights of the person who started them. */
@Component(service = {FileTasks.class, UserSource.class})
public class FileTaskRunner implements FileTasks, UserSource {
    private static final Logger LOG = LoggerFactory.getLogger(FileTaskRunner.class);
    private static final int AT_ONCE = 2;
    private static final int STOP_SECONDS = 20;

    private final ExecutorService workers;
    private final Map<Thread, UUID> working = new ConcurrentHashMap<>();
    private final Map<Kind, FileTask<TableReport>> last = new ConcurrentHashMap<>();
    private final Set<FileTask<?>> going = ConcurrentHashMap.newKeySet();

    @Activate
    public FileTaskRunner() {
        workers = Executors.newFixedThreadPool(
                AT_ONCE, Thread.ofPlatform().name("import-", 1).daemon().factory());
    }

    /** Stops what goes on; a file that was not in completely is not in at all. */
    @Deactivate
    void close() throws InterruptedException {
        going.forEach(FileTask::cancel);
        workers.shutdown();
        if (!workers.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("An import did not stop within {} s", STOP_SECONDS);
        }
    }

    @Override
    public <T> FileTask<T> start(UUID account, String name, Function<TableProgress, T> work) {
        FileTask<T> task = new FileTask<>(name);
        going.add(task);
        workers.execute(() -> perform(account, task, work));
        return task;
    }

    @Override
    public FileTask<TableReport> run(
            UUID account, String kind, String name, Function<TableProgress, TableReport> work) {
        FileTask<TableReport> task = start(account, name, work);
        last.put(new Kind(account, kind), task);
        return task;
    }

    @Override
    public Optional<FileTask<TableReport>> last(UUID account, String kind) {
        return Optional.ofNullable(last.get(new Kind(account, kind)));
    }

    @Override
    public void forget(UUID account, String kind) {
        last.remove(new Kind(account, kind));
    }

    /** The threads of this class work for the person who started the import. */
    @Override
    public Session session() {
        UUID account = working.get(Thread.currentThread());
        return account == null ? Session.NONE : new Session(true, Optional.of(account));
    }

    private <T> void perform(UUID account, FileTask<T> task, Function<TableProgress, T> work) {
        working.put(Thread.currentThread(), account);
        try {
            task.finish(work.apply(task));
        } catch (ProblemException problem) {
            task.fail(problem);
        } catch (RuntimeException | Error broken) {
            // An error, too: its page would stand still, and the executor tell nobody.
            LOG.error("Work on a file failed", broken);
            task.fail(broken instanceof RuntimeException exception ? exception : new IllegalStateException(broken));
        } finally {
            working.remove(Thread.currentThread());
            going.remove(task);
        }
    }

    /** Each person's imports of one kind. */
    private record Kind(UUID account, String name) {}
}
