package org.boardwalk.platform.core.internal.job;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardwalk.platform.api.job.Jobs.Run;

/** The last runs of a job as text: {@code seconds since 1970,milliseconds,failed;…}, newest first. */
final class PastRuns {
    private static final int KEPT = 20;

    private PastRuns() {}

    static String add(String text, Run run) {
        return Stream.concat(Stream.of(run), parse(text).stream())
                .limit(KEPT)
                .map(one -> one.at().getEpochSecond() + "," + one.took().toMillis() + "," + one.failed())
                .collect(Collectors.joining(";"));
    }

    static List<Run> parse(String text) {
        return text.isEmpty()
                ? List.of()
                : Stream.of(text.split(";", -1)).map(PastRuns::run).toList();
    }

    private static Run run(String text) {
        String[] parts = text.split(",", -1);
        return new Run(
                Instant.ofEpochSecond(Long.parseLong(parts[0])),
                Duration.ofMillis(Long.parseLong(parts[1])),
                Boolean.parseBoolean(parts[2]));
    }
}
