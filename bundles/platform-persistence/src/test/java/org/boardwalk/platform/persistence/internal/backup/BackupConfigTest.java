package org.boardwalk.platform.persistence.internal.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.boardwalk.platform.api.text.Sentence;
import org.boardwalk.platform.persistence.internal.backup.BackupSchedule.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackupConfigTest {
    @Test
    void whatIsNotSaidIsEveryNightAtTwoAndFourteenAreKept() {
        BackupConfig config = BackupConfig.of(Map.of("hour", " ", "service.pid", "org.boardwalk.backup"));

        assertThat(config.settings()).isEqualTo(new Settings(true, 2, 14));
        assertThat(config.directory()).isEqualTo("backups");
        assertThat(config.wrong()).isEmpty();
    }

    @Test
    void whatIsSaidCounts() {
        BackupConfig config =
                BackupConfig.of(Map.of("nightly", "False", "hour", "23 ", "keep", "1", "directory", "/mnt/b"));

        assertThat(config.settings()).isEqualTo(new Settings(false, 23, 1));
        assertThat(config.directory()).isEqualTo("/mnt/b");
        assertThat(config.wrong()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"nightly,flase", "nightly,no", "hour,two", "hour,24", "hour,-1", "hour,2:30", "keep,0", "keep,many"})
    void aLineThatCannotBeReadIsNamedAndBackupsGoOn(String key, String value) {
        BackupConfig config = BackupConfig.of(Map.of(key, value));

        assertThat(config.settings()).isEqualTo(new Settings(true, 2, 14));
        assertThat(config.wrong()).contains(Sentence.of("platform.backup.wrong." + key, value));
    }
}
