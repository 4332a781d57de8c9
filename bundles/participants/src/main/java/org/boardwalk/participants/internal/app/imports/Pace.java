package org.boardwalk.participants.internal.app.imports;

import org.boardwalk.participants.api.imports.ImportProgress;
import org.boardwalk.participants.api.imports.ImportProgress.Phase;

/** Tells the progress a few times a second, and stops the work when somebody cancels. */
final class Pace {
    private static final long PAUSE_NANOS = 200_000_000;

    private final ImportProgress progress;
    private final int total;
    private Phase phase = Phase.READING;
    private long told;

    Pace(ImportProgress progress, int total) {
        this.progress = progress;
        this.total = total;
    }

    /** @throws Cancelled when somebody wants it to stop */
    void at(Phase now, int done) {
        long time = System.nanoTime();
        if (now == phase && time - told < PAUSE_NANOS && done < total) {
            return;
        }
        phase = now;
        told = time;
        progress.at(now, done, total);
        if (progress.cancelled()) {
            throw new Cancelled();
        }
    }

    /** Somebody cancelled; rolls the transaction back. */
    static final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
