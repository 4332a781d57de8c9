package org.boardwalk.internships.internal.app.match;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.boardwalk.internships.internal.domain.match.KeptRun;
import org.boardwalk.internships.internal.domain.match.RunEntity;

/**
 * The runs that were read last, for as long as there is memory: what a run kept never changes, and a large one takes tens of
 * milliseconds to read. What does change, such as its state, is not in here. For any thread.
 */
final class ReadRuns {
    /** Two that somebody compares, for a few who do so at once. */
    private static final int MOST = 8;

    /** With the version, as a run of an earlier version of the product is kept again in another form. */
    private record Key(UUID run, int version) {}

    private final Map<Key, SoftReference<KeptRun>> runs = new LinkedHashMap<>(2 * MOST, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, SoftReference<KeptRun>> eldest) {
            return size() > MOST;
        }
    };

    KeptRun of(RunEntity row) {
        Key key = new Key(row.id(), row.version());
        synchronized (runs) {
            SoftReference<KeptRun> known = runs.get(key);
            KeptRun run = known == null ? null : known.get();
            if (run == null) {
                run = row.run();
                runs.put(key, new SoftReference<>(run));
            }
            return run;
        }
    }
}
