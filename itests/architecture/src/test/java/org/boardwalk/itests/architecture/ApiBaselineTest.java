package org.boardwalk.itests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import aQute.bnd.differ.Baseline;
import aQute.bnd.differ.DiffPluginImpl;
import aQute.bnd.osgi.Instructions;
import aQute.bnd.osgi.Jar;
import aQute.bnd.osgi.Processor;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An exported package that changed says so in its version: a larger minor number for an addition, a larger major
 * number for what breaks somebody. The baseline is the API as it was last accepted; {@code -Dapi.baseline=accept}
 * accepts the present one, as part of a release or of a change that is meant.
 */
class ApiBaselineTest {
    private static final Path BASELINES = Path.of("baseline");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "platform-api",
                "platform-tables-api",
                "platform-ui-api",
                "matching",
                "participants-api",
                "pathways-api",
                "pathways-ui-api",
                "certifications-api",
                "internships-api",
                "mentoring-api"
            })
    void changesShowInTheVersion(String api) throws Exception {
        Path now = Path.of(System.getProperty("jar." + api));
        Path before = BASELINES.resolve(api + ".jar");
        if (System.getProperty("api.baseline").equals("accept")) {
            Files.createDirectories(BASELINES);
            Files.copy(now, before, StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(before).as("accept the API once with -Dapi.baseline=accept").exists();

        assertThat(mismatches(now, before)).isEmpty();
    }

    @Test
    void noticesAnAdditionWithoutANewVersion(@TempDir Path folder) throws Exception {
        Path api = Path.of(System.getProperty("jar.platform-api"));
        Path older = folder.resolve("older.jar");
        try (Jar jar = new Jar(api.toFile())) {
            jar.remove("org/boardwalk/platform/api/settings/Settings.class");
            jar.write(older.toFile());
        }

        assertThat(mismatches(api, older)).anyMatch(line -> line.contains("org.boardwalk.platform.api.settings"));
    }

    private static List<String> mismatches(Path now, Path before) throws Exception {
        try (Processor bnd = new Processor();
                Jar newer = jar(now);
                Jar older = jar(before)) {
            Baseline baseline = new Baseline(bnd, new DiffPluginImpl());
            return baseline.baseline(newer, older, new Instructions()).stream()
                    .filter(info -> info.mismatch)
                    .map(info -> info.packageName + " is " + info.newerVersion + " but must be at least "
                            + info.suggestedVersion)
                    .toList();
        }
    }

    private static Jar jar(Path path) throws IOException {
        return new Jar(new File(path.toString()));
    }
}
