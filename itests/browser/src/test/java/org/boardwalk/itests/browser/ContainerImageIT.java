package org.boardwalk.itests.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.boardwalk.itests.browser.Deployment.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The image of the container file, where there is an engine and the image it begins with; elsewhere it is skipped. */
class ContainerImageIT {
    private static final String NAME =
            "boardwalk-test-" + ProcessHandle.current().pid();
    private static final Path FILE = Deployment.distribution().resolve("ops/Containerfile");

    private String engine;

    @BeforeEach
    void findEngine() throws IOException {
        engine = Stream.of("podman", "docker")
                .filter(ContainerImageIT::isInstalled)
                .findFirst()
                .orElse("");
        assumeThat(engine).as("a container engine: podman or docker").isNotEmpty();
        Matcher from = Pattern.compile("(?m)^FROM (\\S+)$").matcher(Files.readString(FILE));
        assertThat(from.find()).isTrue();
        String first = from.group(1);
        assumeThat(ask("image", "inspect", first).exit() == 0
                        || ask("pull", first).exit() == 0)
                .as("%s, here or to be fetched", first)
                .isTrue();
    }

    @AfterEach
    void tidyUp() {
        ask("rm", "--force", NAME);
        ask("volume", "rm", NAME);
        ask("rmi", NAME);
    }

    @Test
    void theImageRunsOnAReadOnlyFileSystemAndKeepsWhatItWasTold() {
        List<String> build = new ArrayList<>(List.of("build", "-f", FILE.toString(), "-t", NAME));
        if (engine.equals("podman")) {
            build.addAll(List.of("--format", "docker"));
        }
        build.add(Deployment.distribution().toString());
        well(build.toArray(String[]::new));
        well(("run -d --name " + NAME + " --read-only --tmpfs /tmp --cap-drop all --security-opt no-new-privileges -v "
                        + NAME + ":/data -p 127.0.0.1::8181 " + NAME)
                .split(" "));

        awaitReady();
        assertThat(inside("cat", "/data/first-administrator.txt")).contains("/welcome?token=");
        assertThat(well("inspect", "--format", "{{.Config.Healthcheck.Test}}", NAME))
                .contains("/health/ready");
        assertThat(inside("id", "-u")).isEqualToIgnoringNewLines("10001");
        assertThat(ask("exec", NAME, "touch", "/opt/boardwalk/new").error()).contains("Read-only file system");
        inside("/opt/boardwalk/bin/boardwalk", "console", "module-enable mentoring");

        well("stop", "--time", "60", NAME);
        assertThat(well("inspect", "--format", "{{.State.ExitCode}}", NAME)).isEqualToIgnoringNewLines("0");
        well("start", NAME);
        awaitReady();
        well("kill", NAME);
        well("start", NAME);
        awaitReady();
        assertThat(inside("/opt/boardwalk/bin/boardwalk", "console", "health")).contains("platform.unit.mentoring");
    }

    /** With the tool the image's own health check uses; what waits is the tool. */
    private void awaitReady() {
        inside("sh", "-c", "curl -fs --retry 120 --retry-delay 1 --retry-all-errors 127.0.0.1:8181/health/ready");
    }

    private String inside(String... command) {
        return well(Stream.concat(Stream.of("exec", NAME), Stream.of(command)).toArray(String[]::new));
    }

    private String well(String... arguments) {
        Answer answer = ask(arguments);
        assertThat(answer.exit())
                .as("%s%n%s", List.of(arguments), answer.error())
                .isZero();
        return answer.out();
    }

    private Answer ask(String... arguments) {
        return Deployment.execute(
                Stream.concat(Stream.of(engine), Stream.of(arguments)).toList());
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
