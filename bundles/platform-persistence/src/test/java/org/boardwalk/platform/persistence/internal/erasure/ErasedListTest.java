package org.boardwalk.platform.persistence.internal.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.persistence.internal.erasure.ErasedList.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasedListTest {
    @TempDir
    private Path folder;

    @Test
    void somebodyIsListedOnce() {
        ErasedList list = new ErasedList(folder.resolve("backups"));
        Line line = new Line(UUID.randomUUID(), Optional.empty());

        list.add(line);
        list.add(line);

        assertThat(list.lines()).containsExactly(line);
    }

    @Test
    void whereNothingCanBeWrittenASentenceSaysWhatToDo() throws IOException {
        Path file = Files.createFile(folder.resolve("a-file"));

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> new ErasedList(file).add(new Line(UUID.randomUUID(), Optional.empty())))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("platform.erasure.notNoted"));
    }
}
