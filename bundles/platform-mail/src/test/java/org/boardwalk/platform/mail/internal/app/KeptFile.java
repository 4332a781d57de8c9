package org.boardwalk.platform.mail.internal.app;

import java.util.Map;
import java.util.TreeMap;
import org.boardwalk.platform.api.config.ConfigFiles;
import org.boardwalk.platform.api.problem.ProblemException;
import org.jspecify.annotations.NullMarked;

/** One file, kept in memory. */
@NullMarked
final class KeptFile implements ConfigFiles {
    final Map<String, String> lines = new TreeMap<>();

    @Override
    public Lines read(String pid) {
        return new Lines(Map.copyOf(lines), String.valueOf(lines.hashCode()));
    }

    @Override
    public void write(String pid, String stamp, Map<String, String> changed) {
        if (!stamp.equals(String.valueOf(lines.hashCode()))) {
            throw new ProblemException("platform.config.changedMeanwhile", pid);
        }
        lines.putAll(changed);
        lines.values().removeIf(String::isEmpty);
    }

    @Override
    public boolean isPlain(String value) {
        return !value.contains("${");
    }
}
