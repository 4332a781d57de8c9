package org.boardwalk.mentoring.internal.app.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.boardwalk.mentoring.api.meeting.Meeting;
import org.boardwalk.mentoring.api.meeting.Meeting.State;
import org.boardwalk.mentoring.internal.app.DeskOffice;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The power is cut while a mentor logs meetings. */
class MeetingPowerCutTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "after {0} meetings")
    @ValueSource(ints = {1, 60})
    void what_was_confirmed_is_there_once_and_whole(int meetings) throws Exception {
        Path database = folder.resolve("db");
        Process process = start(database);
        UUID pair;
        int confirmed;
        try (BufferedReader out = process.inputReader()) {
            pair = UUID.fromString(out.readLine());
            confirmed = read(out, meetings);
            // By its handle: what it had confirmed can still be read.
            process.toHandle().destroyForcibly();
            confirmed = Math.max(confirmed, rest(out));
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();

        try (DeskOffice office = MeetingWriter.open(database)) {
            office.somebody.coordinator();
            List<Meeting> kept = office.meetings.of(pair, 0, confirmed + 2);
            assertThat(kept).hasSizeBetween(confirmed, confirmed + 1);
            assertThat(kept)
                    .extracting(Meeting::summary)
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, kept.size())
                            .mapToObj(number -> MeetingWriter.meeting(number).summary())
                            .toList());
            assertThat(kept).allSatisfy(meeting -> {
                assertThat(meeting.state()).isEqualTo(State.HELD);
                assertThat(meeting.people()).singleElement().satisfies(one -> assertThat(one.present())
                        .isTrue());
            });
            assertThat(office.relations.find(pair).orElseThrow().startedOn()).isPresent();
        }
    }

    private Process start(Path database) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        MeetingWriter.class.getName(),
                        database.toString())
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static int read(BufferedReader out, int meetings) throws IOException {
        int last = 0;
        while (last < meetings) {
            last = Integer.parseInt(out.readLine());
        }
        return last;
    }

    /** What was confirmed before the cut and not read yet; a line that was cut itself says nothing. */
    private static int rest(BufferedReader out) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int next = out.read(); next >= 0; next = out.read()) {
            text.append((char) next);
        }
        String whole = text.substring(0, text.lastIndexOf("\n") + 1);
        return whole.lines().map(Integer::valueOf).reduce(0, (before, last) -> last);
    }
}
