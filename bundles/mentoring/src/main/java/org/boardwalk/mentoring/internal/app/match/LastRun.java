package org.boardwalk.mentoring.internal.app.match;

import java.lang.ref.SoftReference;
import java.util.UUID;
import java.util.function.Supplier;
import org.boardwalk.mentoring.internal.domain.match.KeptRun;
import org.jspecify.annotations.Nullable;

/** Remembers the run that was read last: whoever asks why asks again. What a run knows never changes. For any thread. */
final class LastRun {
    private record Known(UUID id, KeptRun run) {}

    private volatile SoftReference<@Nullable Known> last = new SoftReference<>(null);

    KeptRun get(UUID id, Supplier<KeptRun> read) {
        Known known = last.get();
        return known != null && known.id().equals(id) ? known.run() : keep(id, read.get());
    }

    KeptRun keep(UUID id, KeptRun run) {
        last = new SoftReference<>(new Known(id, run));
        return run;
    }
}
