package org.boardwalk.itests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./boardwalk test} says in the end, in a source tree whose build only leaves reports behind. */
class CountedTestsIT {
    private static final Path SOURCES = Path.of(System.getProperty("boardwalk.work"), "../../..");
    private static final String PASSED = "  <testcase name=\"a\" time=\"1\"/>\n";
    private static final String FAILED =
            "  <testcase name=\"b\">\n    <failure message=\"no\">no</failure>\n    <error/>\n  </testcase>\n";
    private static final String BROKEN = "  <testcase name=\"c\">\n    <error type=\"E\">E</error>\n  </testcase>\n";
    private static final String SKIPPED = "  <testcase name=\"d\">\n    <skipped/>\n  </testcase>\n";

    @TempDir
    private Path tree;

    @BeforeEach
    void plantTree() throws IOException {
        copy("boardwalk");
        copy("karaf-assembly/src/main/resources/bin/setenv");
        for (String module : new String[] {"one", "two"}) {
            write("bundles/" + module + "/src/test/java/SomeTest.java", "");
        }
        report("two", PASSED);
    }

    @Test
    void testsThatFailedAreCountedAsSuch() throws Exception {
        report("one", PASSED + FAILED + BROKEN + SKIPPED);
        Answer answer = test(1);

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.out())
                .containsPattern("one +3\n")
                .containsPattern("altogether +4\n")
                .contains("2 passed, 2 failed")
                .contains("The build or a test failed");
    }

    @Test
    void aBuildThatWentOnOverAFailureFailsAllTheSame() throws Exception {
        report("one", FAILED);
        Answer answer = test(0);

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.out()).contains("1 passed, 1 failed", "A test failed, though the build went on");
    }

    @Test
    void whenAllPassedItSaysSo() throws Exception {
        report("one", PASSED + PASSED);
        Answer answer = test(0);

        assertThat(answer.exit()).isZero();
        assertThat(answer.out()).contains("3 passed, 0 failed");
    }

    @Test
    void aModuleWhoseTestsDidNotRunIsNamed() throws Exception {
        Answer answer = test(0);

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.out()).contains("none of them ran: one");
    }

    /** @param exit of the build */
    private Answer test(int exit) throws IOException, InterruptedException {
        // The script removes old reports first, so that the build has to leave them.
        write("bin/mvn", """
                #!/bin/sh
                [ "$1" = -v ] && echo 'Apache Maven 3.9.9' && exit
                for module in one two; do
                    mkdir -p bundles/$module/target/surefire-reports
                    cp report-$module.xml bundles/$module/target/surefire-reports/TEST-Some.xml 2>/dev/null
                done
                exit %d
                """.formatted(exit));
        assertThat(tree.resolve("bin/mvn").toFile().setExecutable(true)).isTrue();
        ProcessBuilder builder =
                new ProcessBuilder("sh", tree.resolve("boardwalk").toString(), "test");
        builder.environment().put("BOARDWALK_CHROMIUM", "sh");
        builder.environment().put("PATH", tree.resolve("bin") + ":" + System.getenv("PATH"));
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(tree.resolve("out").toFile())
                .start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Answer(process.exitValue(), Files.readString(tree.resolve("out")));
    }

    private void report(String module, String cases) throws IOException {
        write("report-" + module + ".xml", "<testsuite>\n" + cases + "</testsuite>\n");
    }

    private void copy(String file) throws IOException {
        Files.createDirectories(tree.resolve(file).getParent());
        Files.copy(SOURCES.resolve(file), tree.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(tree.resolve(file).getParent());
        Files.writeString(tree.resolve(file), text);
    }

    private record Answer(int exit, String out) {}
}
