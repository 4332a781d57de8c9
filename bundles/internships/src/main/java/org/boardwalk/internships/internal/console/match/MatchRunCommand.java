package org.boardwalk.internships.internal.console.match;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.boardwalk.internships.api.match.MatchRun;
import org.boardwalk.internships.api.match.MatchSettings;
import org.boardwalk.internships.api.match.MatchSettings.Ties;
import org.boardwalk.internships.api.match.Matches;
import org.boardwalk.internships.api.term.Terms;
import org.boardwalk.matching.model.HrInstance;
import org.boardwalk.matching.model.Labels;
import org.boardwalk.matching.placement.HrSolution;
import org.boardwalk.matching.placement.HrSolver;
import org.boardwalk.matching.placement.PlacementReport;
import org.boardwalk.matching.placement.PlacementSettings;
import org.boardwalk.matching.text.InputException;
import org.boardwalk.matching.text.MatchingText;
import org.boardwalk.matching.text.PlacementText;
import org.boardwalk.matching.verify.PlacementCertificate;
import org.boardwalk.matching.verify.PlacementVerifier;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Runs a match: of a term, kept as a draft like any other; or of a file, which touches no data. */
@Service
@Command(
        scope = "boardwalk",
        name = "match-run",
        description =
                "Runs the match of a term and keeps it as a draft, or of an instance in a file; options come first")
public final class MatchRunCommand implements Action {
    @Reference
    @SuppressWarnings("NullAway.Init") // injected by the shell
    private Matches matches;

    @Reference
    @SuppressWarnings("NullAway.Init")
    private Terms terms;

    @Reference
    @SuppressWarnings("NullAway.Init")
    private CurrentUser user;

    @Argument(name = "term", description = "Name or id of the term; not with --instance")
    private @Nullable String term;

    @Option(name = "--instance", description = "File with an instance in the text format of the matching library")
    private @Nullable String instance;

    @Option(name = "--out", description = "With --instance: file for the matching; without it, it is printed")
    private @Nullable String out;

    @Option(name = "--ties", description = "lottery (as if nothing is said) or kiraly")
    private String ties = "lottery";

    @Option(name = "--seed", description = "Number of the lottery")
    private long seed;

    @Option(
            name = "--papers-later",
            description = "Why people take part whose requirements are not clear; without it they do not")
    private @Nullable String papersLater;

    @Option(name = "--name", description = "Name of the run")
    private String name = "Console";

    @Option(name = "--json", description = "Print JSON")
    private boolean json;

    @Override
    public @Nullable Object execute() throws IOException {
        if ((term == null) == (instance == null)) {
            throw new ProblemException("internships.run.console.either");
        }
        if (instance != null) {
            ofFile(Path.of(instance));
        } else if (term != null) {
            ofTerm(term);
        }
        return null;
    }

    private Ties ties() {
        return switch (ties.toLowerCase(Locale.ROOT)) {
            case "lottery" -> Ties.LOTTERY;
            case "kiraly" -> Ties.KIRALY;
            default -> throw new ProblemException("internships.run.console.ties", ties);
        };
    }

    private void ofTerm(String wanted) {
        MatchSettings settings = new MatchSettings(
                ties(), seed, Set.of(), List.of(), List.of(), List.of(), Optional.ofNullable(papersLater));
        MatchRun run =
                user.asSystem("console:match-run", () -> matches.run(MatchTerms.id(terms, wanted), name, settings));
        MatchTerms.print(run, json);
    }

    private void ofFile(Path file) throws IOException {
        PlacementSettings settings =
                ties() == Ties.LOTTERY ? PlacementSettings.lottery(seed) : PlacementSettings.kiraly(seed);
        byte[] result = matching(read(file), settings);
        Optional<Path> target = Optional.ofNullable(out).map(Path::of);
        if (target.isPresent()) {
            Files.write(target.get(), result);
        } else {
            System.out.print(new String(result, StandardCharsets.UTF_8));
        }
    }

    private static byte[] matching(HrInstance read, PlacementSettings settings) throws IOException {
        try {
            HrSolution solution = HrSolver.solve(read, settings, Labels.NUMBERS);
            PlacementCertificate found = PlacementVerifier.verify(read, solution.hospitalOf(), Labels.NUMBERS);
            ByteArrayOutputStream to = new ByteArrayOutputStream();
            MatchingText.write(
                    solution.hospitalOf(), PlacementReport.lines(read, settings, solution.bound(), found), to);
            return to.toByteArray();
        } catch (IllegalArgumentException notWithCouples) {
            throw new ProblemException("internships.match.togetherKiraly");
        }
    }

    static HrInstance read(Path file) throws IOException {
        try {
            return PlacementText.read(MatchTerms.bytes(file));
        } catch (InputException bad) {
            throw new ProblemException("internships.run.console.badFile", file.toString(), bad.line(), reason(bad));
        }
    }

    static String reason(InputException bad) {
        String message = String.valueOf(bad.getMessage());
        return message.substring(message.indexOf(": ") + 2);
    }
}
