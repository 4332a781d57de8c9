package org.boardwalk.participants.internal.ui.imports;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.boardwalk.platform.tables.api.TableProgress;
import org.boardwalk.platform.tables.api.TableReport;
import org.boardwalk.platform.ui.api.files.FileTask;
import org.boardwalk.platform.ui.api.files.FileTasks;

/** Work on a thread of its own, without anybody's rights. */
final class BackgroundTasks implements FileTasks {
    private final ExecutorService workers = Executors.newSingleThreadExecutor();
    private final Map<String, FileTask<TableReport>> last = new ConcurrentHashMap<>();

    @Override
    public <T> FileTask<T> start(UUID account, String name, Function<TableProgress, T> work) {
        FileTask<T> task = new FileTask<>(name);
        workers.execute(() -> task.finish(work.apply(task)));
        return task;
    }

    @Override
    public FileTask<TableReport> run(
            UUID account, String kind, String name, Function<TableProgress, TableReport> work) {
        FileTask<TableReport> task = start(account, name, work);
        last.put(account + kind, task);
        return task;
    }

    @Override
    public Optional<FileTask<TableReport>> last(UUID account, String kind) {
        return Optional.ofNullable(last.get(account + kind));
    }

    @Override
    public void forget(UUID account, String kind) {
        last.remove(account + kind);
    }

    void close() {
        workers.shutdownNow();
    }
}
