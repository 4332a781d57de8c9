package org.boardwalk.platform.api.config;

import java.util.Map;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The files {@code etc/<pid>.cfg}, of which each holds the configuration of that name: the file is the truth, whether a
 * person or a page wrote it last, and it survives a restart. For services behind the pages of Administration, which ask for
 * a permission first: this checks none. Any thread.
 */
@ProviderType
public interface ConfigFiles {
    /** What stands in a file now; nothing when there is none. */
    Lines read(String pid);

    /**
     * Replaces lines and keeps the rest of the file, its remarks too. Whoever reads it meanwhile, or after a power cut, finds
     * all of the old or all of the new; on systems with owners of files nobody else may read the new one.
     *
     * @param stamp of the {@link Lines} these changes were thought of for
     * @param lines key → value, as one line of text; an empty one takes the line out
     * @throws ProblemException {@code platform.config.changedMeanwhile} when the file is not the one with that stamp any more,
     *     {@code platform.config.notPlain} for a value {@link #isPlain} refuses, {@code platform.config.cannotWrite}; nothing is
     *     changed then
     */
    void write(String pid, String stamp, Map<String, String> lines);

    /**
     * Whether a value is read as it was written: it is one line, and holds nothing that the container replaces by something
     * else, such as <code>${env:NAME}</code>.
     */
    boolean isPlain(String value);

    /**
     * @param values key → value, as it was written: with <code>${env:NAME}</code> instead of what stands there
     * @param stamp another one for each content
     */
    record Lines(Map<String, String> values, String stamp) {
        /** Names the keys only: values may be secrets. */
        @Override
        public String toString() {
            return values.keySet().toString();
        }
    }
}
