package org.boardwalk.platform.tables.api;

import org.boardwalk.platform.tables.api.TableProgress.Phase;

/** Tells the progress a few times a second, and stops the work when somebody cancels. */
public final class Pace {
    private static final long PAUSE_NANOS = 200_000_000;

    private final TableProgress progress;
    private final int total;
    private Phase phase = Phase.READING;
    private long told;

    public Pace(TableProgress progress, int total) {
        this.progress = progress;
        this.total = total;
    }

    /** @throws Cancelled when somebody wants it to stop */
    public void at(Phase now, int done) {
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
    public static final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
