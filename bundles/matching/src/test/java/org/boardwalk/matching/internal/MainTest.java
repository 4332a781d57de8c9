package org.boardwalk.matching.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command line, as somebody at a terminal meets it. */
class MainTest {
    private static final String PLACEMENT = """
            4 3
            1: 3 (1 2)
            2: 1 3
            3: (1 2 3)
            4: 2
            1: 1: 2 (1 3)
            2: 1: (1 3)
            3: 2: 1 2 3
            """;
    private static final String PAIRING = """
            3 2
            1 2
            1 1 0.75
            2 1 .8
            2 2 0.25
            3 1 0.50
            """;

    @TempDir
    Path files;

    private record Run(int code, String out, String err) {}

    private static Run run(String in, String... arguments) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        int code = new Main(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), out, errors)
                .run(List.of(arguments));
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(files.resolve(name), text).toString();
    }

    @Test
    void aPlacementIsLinesOfPairsAndThenItsCertificate() throws IOException {
        Run run = run(PLACEMENT, "hr", "solve", "--ties", "kiraly", "--seed", "7");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                1 3
                2 1
                3 3
                # residents: 4, hospitals: 3, seats: 4, acceptable pairs: 8
                # sha-256 of the canonical instance: %s
                # matched: 3
                # ties: kiraly, lottery with seed 7; residents propose
                # size: no stable matching has more than 3/2 times as many pairs
                # stable: no blocking pair
                """.formatted(sha256("""
                        4 3
                        1: 3 (1 2)
                        2: 1 3
                        3: (1 2 3)
                        4:
                        1: 1: 2 (1 3)
                        2: 1: (1 3)
                        3: 2: 1 2 3
                        """)));
    }

    private static String sha256(String text) {
        try {
            return java.util.HexFormat.of()
                    .formatHex(java.security.MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatWasSolvedIsVerified() throws IOException {
        String matching = file("matching", run(PLACEMENT, "hr", "solve").out());
        Run run = run("", "hr", "verify", file("instance", PLACEMENT), matching);

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("matched: 3\n", "stable: no blocking pair\n");
    }

    @Test
    void aForeignPlacementThatIsNotStableIsToldSo() throws IOException {
        Run run = run("", "hr", "verify", file("instance", PLACEMENT), file("matching", "1 1\n3 3\n"));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("blocking pairs: 3\nblocking: 1 3\nblocking: 2 1\nblocking: 2 3\n");
    }

    @Test
    void aForeignPlacementThatIsNoneIsToldWhy() throws IOException {
        Run run = run("", "hr", "verify", file("instance", PLACEMENT), file("matching", "1 1\n2 1\n4 2\n"));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("violation: more people than seats at 1\n", "violation: 4 2 is not an acceptable pair\n");
    }

    @Test
    void aPairingCarriesItsProof() throws IOException {
        Run run = run(PAIRING, "bmatch", "solve", "--mode", "reach");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("1 1\n2 2\n# mentees: 3").contains("# pairs: 2, total: 1\n", "# dual p 1 ");

        Run verified = run("", "bmatch", "verify", file("instance", PAIRING), file("matching", run.out()));
        assertThat(verified.code()).isZero();
        assertThat(verified.out()).contains("pairs: 2, total: 1\nblocking pairs: 1\noptimal: proven by duals\n");
    }

    @Test
    void qualityKeepsToTheFloor() throws IOException {
        Run run = run(PAIRING, "bmatch", "solve", "--mode", "quality", "--floor", "0.78");
        assertThat(run.out()).startsWith("2 1\n# ").contains("# goal: quality, floor 0.78\n");

        Run verified = run("", "bmatch", "verify", file("instance", PAIRING), file("matching", run.out()));
        assertThat(verified.code()).isZero();
    }

    @Test
    void aPairingWithoutOrWithAForgedProofIsNotBelieved() throws IOException {
        String instance = file("instance", PAIRING);
        String solved = run(PAIRING, "bmatch", "solve", "--mode", "quality").out();

        Run without = run("", "bmatch", "verify", instance, file("plain", "2 1\n"));
        assertThat(without.code()).isEqualTo(1);
        assertThat(without.out()).contains("not proven optimal: there are no duals\n");

        String worse = solved.replaceFirst("(?m)^1 1\n", "");
        assertThat(worse).isNotEqualTo(solved);
        Run forged = run("", "bmatch", "verify", instance, file("forged", worse));
        assertThat(forged.code()).isEqualTo(1);
        assertThat(forged.out()).contains("not proven optimal: ");
    }

    @Test
    void linesInAnotherOrderGiveTheSameBytes() throws IOException {
        for (int seed = 0; seed < 30; seed++) {
            assertThat(run(shuffled(PLACEMENT, 1, seed), "hr", "solve", "--seed", "3"))
                    .isEqualTo(run(PLACEMENT, "hr", "solve", "--seed", "3"));
            assertThat(run(shuffled(PAIRING, 2, seed), "bmatch", "solve", "--mode", "reach"))
                    .isEqualTo(run(PAIRING, "bmatch", "solve", "--mode", "reach"));
        }
    }

    private static String shuffled(String text, int head, int seed) {
        List<String> lines = text.lines().toList();
        List<String> rest = new ArrayList<>(lines.subList(head, lines.size()));
        Collections.shuffle(rest, new Random(seed));
        return String.join("\n", lines.subList(0, head)) + "\n" + String.join("\n", rest);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hr solve --ties coin | --ties is lottery or kiraly, not 'coin'",
                "hr solve --seed x | --seed is a whole number",
                "hr solve --sed 1 | there is no option --sed here",
                "hr solve --seed | --seed needs a value",
                "hr solve file | hr solve takes 0 files, and there are 1",
                "hr verify one | hr verify takes 2 files",
                "hr verify nowhere nothing | there is no file nowhere",
                "bmatch solve | --mode is reach or quality",
                "bmatch solve --mode reach --floor 1 | --floor belongs to --mode quality",
                "bmatch solve --mode quality --floor 1e3 | --floor is a decimal number",
                "hr | there is no command 'hr'",
            })
    void argumentsThatCannotBeAreRefused(String arguments, String reason) throws IOException {
        Run run = run(PLACEMENT, arguments.split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(reason);
    }

    @Test
    void badInputIsNamedByItsLineAndNothingElseIsWritten() throws IOException {
        Run run = run(PLACEMENT.replace("3: (1 2 3)", "3: (1 2 4)"), "hr", "solve");

        assertThat(run)
                .isEqualTo(new Run(2, "", "line 4: a hospital must be from 1 to 3 but is 4" + System.lineSeparator()));
    }

    /** One of each form, as it is written down for others who make or check such files. */
    @Test
    void theFilesOfTheFormatAreSolvedAndVerifiedByteForByte() throws Exception {
        Run placement = run(sample("hr-instance.txt"), "hr", "solve", "--ties", "lottery", "--seed", "1");
        assertThat(placement).isEqualTo(new Run(0, sample("hr-matching.txt"), ""));
        assertThat(run("", "hr", "verify", path("hr-instance.txt"), path("hr-matching.txt"))
                        .code())
                .isZero();
        Run pairing = run(sample("bmatch-instance.txt"), "bmatch", "solve", "--mode", "quality", "--floor", "0.3");
        assertThat(pairing).isEqualTo(new Run(0, sample("bmatch-matching.txt"), ""));
        assertThat(run("", "bmatch", "verify", path("bmatch-instance.txt"), path("bmatch-matching.txt"))
                        .code())
                .isZero();
    }

    private static String path(String name) throws Exception {
        return Path.of(MainTest.class.getResource(name).toURI()).toString();
    }

    private static String sample(String name) throws Exception {
        return Files.readString(Path.of(path(name)));
    }

    @Test
    void ofTwoFilesTheWrongOneIsNamedWithItsLine() throws Exception {
        String matching = file("matching", "1 1\n1 2\n");
        assertThat(run("", "hr", "verify", path("hr-instance.txt"), matching))
                .isEqualTo(new Run(2, "", matching + ", line 2: 1 is matched already, to 1" + System.lineSeparator()));
        String instance = file("instance", "1 1\n1\n1 1 x\n");
        assertThat(run("", "bmatch", "verify", instance, matching))
                .isEqualTo(new Run(
                        2, "", instance + ", line 3: expected a weight but found 'x'" + System.lineSeparator()));
    }

    @Test
    void asAProcessOfItsOwn() throws Exception {
        Path instance = Path.of(file("instance", "1 1\n1: 1\n1: 1: 1 x\n"));
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        Path.of(Main.class
                                        .getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()
                                        .toURI())
                                .toString(),
                        Main.class.getName(),
                        "hr",
                        "solve")
                .redirectInput(instance.toFile())
                .start();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(2);
        assertThat(process.inputReader().lines()).isEmpty();
        assertThat(process.errorReader().readLine()).isEqualTo("line 3: expected a resident but found 'x'");
    }
}
