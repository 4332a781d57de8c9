package org.boardwalk.platform.core.internal.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Dictionary;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.core.internal.config.ConfigFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;

class DesiredStateTest {
    private static final String COMMENT = "# Written by the board, for whoever comes after.\n";

    @TempDir
    Path etc;

    private Path file;
    private final AtomicReference<@Nullable Dictionary<String, Object>> configuration = new AtomicReference<>();
    private DesiredState desired;

    @BeforeEach
    void fileOfTheBoard() throws IOException {
        file = etc.resolve(DesiredState.PID + ".cfg");
        Files.writeString(file, COMMENT + "modules = pathways\n");
        desired = new DesiredState(new ConfigFile(etc, DesiredState.PID, configurationAdmin()));
    }

    @Test
    void whatTheBoardWroteAroundTheLineStays() throws IOException {
        desired.write(Set.of("pathways", "certifications"));

        assertThat(Files.readString(file)).isEqualTo(COMMENT + "modules = certifications, pathways\n");
        assertThat(configuration.get().get("modules")).isEqualTo("certifications, pathways");
    }

    @Test
    void idsMayBeSeparatedByCommasBlanksAndLines() throws IOException {
        Files.writeString(file, "modules = pathways,certifications \\\n   mentoring pathways\n");

        assertThat(desired.read()).containsExactly("certifications", "mentoring", "pathways");
    }

    @Test
    void anEmptyLineSwitchesEverythingOff() throws IOException {
        Files.writeString(file, "modules =\n");

        assertThat(desired.read()).isEmpty();
    }

    @Test
    void aFileThatIsJustBeingSavedSwitchesNothingOff() throws IOException {
        desired.read();

        Files.writeString(file, "");
        assertThat(desired.read()).containsExactly("pathways");

        Files.delete(file);
        assertThat(desired.read()).containsExactly("pathways");
    }

    @Test
    void aDeploymentWithoutTheFileHasNoModulesUntilOneIsSwitchedOn() throws IOException {
        Files.delete(file);
        assertThat(desired.read()).isEmpty();

        desired.write(Set.of("pathways"));

        assertThat(desired.read()).containsExactly("pathways");
        assertThat(Files.readString(file)).contains("modules = pathways");
    }

    @Test
    void whereTheFileCannotBeWrittenNothingChanges() throws IOException {
        Files.createDirectory(etc.resolve(DesiredState.PID + ".cfg.draft"));

        assertThatThrownBy(() -> desired.write(Set.of()))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.code())
                        .isEqualTo("platform.modules.cannotWrite"));

        assertThat(desired.read()).containsExactly("pathways");
        assertThat(configuration.get()).isNull();
    }

    /** The watcher of the directory, another process and the boot after a power cut read while somebody switches. */
    @Test
    void whoeverReadsTheFileWhileModulesAreSwitchedFindsItWhole() throws Exception {
        AtomicBoolean switching = new AtomicBoolean(true);
        CompletableFuture<Set<String>> seen = CompletableFuture.supplyAsync(() -> {
            Set<String> contents = new HashSet<>();
            while (switching.get()) {
                contents.add(contentNow());
            }
            return contents;
        });

        for (int round = 0; round < 300; round++) {
            desired.write(Set.of("pathways", "sample"));
            desired.write(Set.of("pathways"));
        }
        switching.set(false);

        assertThat(seen.get())
                .isSubsetOf(COMMENT + "modules = pathways, sample\n", COMMENT + "modules = pathways\n")
                .isNotEmpty();
        assertThat(etc.toFile().list()).containsExactly(DesiredState.PID + ".cfg");
    }

    private String contentNow() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private ConfigurationAdmin configurationAdmin() {
        Configuration remembered = proxy(Configuration.class, (name, arguments) -> switch (name) {
            case "getProperties" -> configuration.get();
            case "updateIfDifferent" -> {
                configuration.set(new Hashtable<>((Hashtable<String, Object>) arguments[0]));
                yield true;
            }
            default -> throw new UnsupportedOperationException(name);
        });
        return proxy(ConfigurationAdmin.class, (name, arguments) -> remembered);
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answer.to(method.getName(), arguments)));
    }

    private interface Answer {
        @Nullable
        Object to(String method, Object[] arguments);
    }
}
