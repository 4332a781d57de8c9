package org.boardwalk.matching.internal;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.boardwalk.matching.model.Duals;
import org.boardwalk.matching.model.Goal;
import org.boardwalk.matching.model.HrInstance;
import org.boardwalk.matching.model.Labels;
import org.boardwalk.matching.model.WeightedInstance;
import org.boardwalk.matching.pairing.BmatchSolution;
import org.boardwalk.matching.pairing.BmatchSolver;
import org.boardwalk.matching.pairing.PairingReport;
import org.boardwalk.matching.placement.HrSolution;
import org.boardwalk.matching.placement.HrSolver;
import org.boardwalk.matching.placement.PlacementReport;
import org.boardwalk.matching.placement.PlacementSettings;
import org.boardwalk.matching.text.InputException;
import org.boardwalk.matching.text.MatchingText;
import org.boardwalk.matching.text.PairingText;
import org.boardwalk.matching.text.PlacementText;
import org.boardwalk.matching.verify.PairingCertificate;
import org.boardwalk.matching.verify.PairingVerifier;
import org.boardwalk.matching.verify.PlacementCertificate;
import org.boardwalk.matching.verify.PlacementVerifier;

/** The command line. Exit codes: 0 done and as claimed, 1 the verifier found something, 2 bad input or arguments. */
public final class Main {
    private static final int FINE = 0;
    private static final int FOUND = 1;
    private static final int BAD_INPUT = 2;

    private static final String USAGE = """
            usage:
              hr solve [--ties lottery|kiraly] [--seed N] < instance > matching
              hr verify instance matching
              bmatch solve --mode reach|quality [--floor F] < instance > matching
              bmatch verify instance matching
            """;

    private final InputStream in;
    private final OutputStream out;
    private final PrintStream err;

    Main(InputStream in, OutputStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) throws IOException {
        int code;
        try (OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out))) {
            code = new Main(System.in, out, System.err).run(List.of(arguments));
        }
        System.exit(code);
    }

    /** The exit code. Nothing is written to the standard output unless all of it can be. */
    int run(List<String> arguments) throws IOException {
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        try {
            int code = run(arguments, result);
            result.writeTo(out);
            out.flush();
            return code;
        } catch (InputException bad) {
            return refuse(String.valueOf(bad.getMessage()));
        } catch (Arguments.BadArgumentException bad) {
            return refuse(bad.getMessage() + "\n" + USAGE.stripTrailing());
        } catch (BadFileException bad) {
            return refuse(String.valueOf(bad.getMessage()));
        } catch (NoSuchFileException missing) {
            return refuse("there is no file " + missing.getFile());
        }
    }

    private int refuse(String reason) {
        err.println(reason);
        return BAD_INPUT;
    }

    private int run(List<String> given, OutputStream result)
            throws IOException, InputException, Arguments.BadArgumentException {
        Arguments arguments = new Arguments(given);
        return switch (arguments.command()) {
            case "hr solve" -> solvePlacement(arguments, result);
            case "hr verify" -> verifyPlacement(arguments, result);
            case "bmatch solve" -> solvePairing(arguments, result);
            case "bmatch verify" -> verifyPairing(arguments, result);
            default -> throw new Arguments.BadArgumentException("there is no command '" + arguments.command() + "'");
        };
    }

    private int solvePlacement(Arguments arguments, OutputStream result)
            throws IOException, InputException, Arguments.BadArgumentException {
        PlacementSettings settings = settings(arguments);
        HrInstance instance = PlacementText.read(in.readAllBytes());
        HrSolution solution;
        try {
            solution = HrSolver.solve(instance, settings, Labels.NUMBERS);
        } catch (IllegalArgumentException notWithCouples) {
            throw new Arguments.BadArgumentException(String.valueOf(notWithCouples.getMessage()));
        }
        PlacementCertificate certificate = PlacementVerifier.verify(instance, solution.hospitalOf(), Labels.NUMBERS);
        MatchingText.write(
                solution.hospitalOf(),
                PlacementReport.lines(instance, settings, solution.bound(), certificate),
                result);
        return FINE;
    }

    private static PlacementSettings settings(Arguments arguments) throws Arguments.BadArgumentException {
        String ties = arguments.option("--ties").orElse("lottery");
        long seed = arguments.wholeNumber("--seed").orElse(0L);
        arguments.expectFiles(0);
        return switch (ties) {
            case "lottery" -> PlacementSettings.lottery(seed);
            case "kiraly" -> PlacementSettings.kiraly(seed);
            default -> throw new Arguments.BadArgumentException("--ties is lottery or kiraly, not '" + ties + "'");
        };
    }

    private int verifyPlacement(Arguments arguments, OutputStream result)
            throws IOException, InputException, Arguments.BadArgumentException {
        List<String> files = arguments.expectFiles(2);
        HrInstance instance = read(files.get(0), PlacementText::read);
        MatchingText.Read matching = read(
                files.get(1),
                text -> MatchingText.read(
                        text,
                        instance.residents().owners(),
                        instance.hospitals().owners()));
        PlacementCertificate certificate = PlacementVerifier.verify(instance, matching.partners(), Labels.NUMBERS);
        print(PlacementReport.lines(instance, certificate), result);
        return certificate.stableButForPins() ? FINE : FOUND;
    }

    private int solvePairing(Arguments arguments, OutputStream result)
            throws IOException, InputException, Arguments.BadArgumentException {
        Goal goal = goal(arguments);
        WeightedInstance instance = PairingText.read(in.readAllBytes());
        BmatchSolution solution = BmatchSolver.solve(instance, goal);
        Optional<Duals> duals = Optional.of(solution.duals());
        PairingCertificate certificate =
                PairingVerifier.verify(instance, goal, solution.mentorOf(), duals, Labels.NUMBERS);
        MatchingText.write(solution.mentorOf(), PairingReport.lines(instance, goal, duals, certificate), result);
        return FINE;
    }

    private static Goal goal(Arguments arguments) throws Arguments.BadArgumentException {
        String mode = arguments.option("--mode").orElse("");
        Optional<BigDecimal> floor = arguments.decimal("--floor");
        arguments.expectFiles(0);
        return switch (mode) {
            case "reach" -> {
                if (floor.isPresent()) {
                    throw new Arguments.BadArgumentException("--floor belongs to --mode quality");
                }
                yield Goal.reach();
            }
            case "quality" -> floor.map(Goal::quality).orElse(Goal.quality());
            default -> throw new Arguments.BadArgumentException("--mode is reach or quality");
        };
    }

    private int verifyPairing(Arguments arguments, OutputStream result)
            throws IOException, InputException, Arguments.BadArgumentException {
        List<String> files = arguments.expectFiles(2);
        WeightedInstance instance = read(files.get(0), PairingText::read);
        MatchingText.Read matching =
                read(files.get(1), text -> MatchingText.read(text, instance.mentees(), instance.mentors()));
        // A matching that does not say its goal can be checked as a matching, and is not proven optimal for any.
        Optional<Goal> goal = PairingReport.goal(matching.notes());
        Optional<Duals> duals = goal.flatMap(said -> PairingReport.duals(matching.notes(), instance));
        PairingCertificate certificate = PairingVerifier.verify(
                instance, goal.orElse(Goal.quality()), matching.partners(), duals, Labels.NUMBERS);
        print(PairingReport.lines(instance, goal.orElse(Goal.quality()), Optional.empty(), certificate), result);
        return certificate.optimal() ? FINE : FOUND;
    }

    /** Of two files it must be said which is wrong. */
    private static <T> T read(String file, Reader<T> reader) throws IOException {
        byte[] text = Files.readAllBytes(Path.of(file));
        try {
            return reader.read(text);
        } catch (InputException bad) {
            throw new BadFileException(file, bad);
        }
    }

    private interface Reader<T> {
        T read(byte[] text) throws InputException;
    }

    /** A line of one of several files. */
    private static final class BadFileException extends IOException {
        private static final long serialVersionUID = 1L;

        BadFileException(String file, InputException bad) {
            super(file + ", " + bad.getMessage(), bad);
        }
    }

    private static void print(List<String> lines, OutputStream result) throws IOException {
        for (String line : lines) {
            result.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
