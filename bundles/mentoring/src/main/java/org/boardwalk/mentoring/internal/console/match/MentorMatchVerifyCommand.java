package org.boardwalk.mentoring.internal.console.match;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.boardwalk.matching.model.Goal;
import org.boardwalk.matching.model.Labels;
import org.boardwalk.matching.model.WeightedInstance;
import org.boardwalk.matching.pairing.PairingReport;
import org.boardwalk.matching.text.InputException;
import org.boardwalk.matching.text.MatchingText;
import org.boardwalk.matching.verify.PairingCertificate;
import org.boardwalk.matching.verify.PairingVerifier;
import org.boardwalk.mentoring.api.match.MatchRun.Certificate;
import org.boardwalk.mentoring.api.match.Matches;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Verifies a kept run from its kept input, or two files, with the verifier alone. */
@Service
@Command(
        scope = "boardwalk",
        name = "mentor-match-verify",
        description = "Verifies a kept run by its id, or an instance and a matching in two files; options come first")
public final class MentorMatchVerifyCommand implements Action {
    @Reference
    @SuppressWarnings("NullAway.Init") // injected by the shell
    private Matches matches;

    @Reference
    @SuppressWarnings("NullAway.Init")
    private CurrentUser user;

    @Argument(
            name = "run or files",
            description = "Id of a run, or the file of the instance and the file of the matching",
            required = true,
            multiValued = true)
    private List<String> what = List.of();

    @Option(name = "--json", description = "Print JSON")
    private boolean json;

    @Override
    public @Nullable Object execute() throws IOException {
        switch (what.size()) {
            case 1 -> ofRun(id(what.getFirst()));
            case 2 -> ofFiles(Path.of(what.getFirst()), Path.of(what.getLast()));
            default -> throw new ProblemException("mentoring.run.console.what");
        }
        return null;
    }

    private void ofRun(UUID run) {
        Certificate found = user.asSystem("console:mentor-match-verify", () -> matches.verify(run));
        MatchFiles.print(found, json);
        requireRight(found.optimal());
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new ProblemException("mentoring.run.console.what");
        }
    }

    private void ofFiles(Path input, Path result) throws IOException {
        WeightedInstance instance = MatchFiles.instance(input);
        MatchingText.Read read = read(result, instance);
        Goal goal = PairingReport.goal(read.notes())
                .orElseThrow(() -> new ProblemException("mentoring.run.console.noGoal", result.toString()));
        PairingCertificate found = PairingVerifier.verify(
                instance, goal, read.partners(), PairingReport.duals(read.notes(), instance), Labels.NUMBERS);
        if (json) {
            System.out.println(MatchFiles.json(found));
        } else {
            PairingReport.lines(instance, goal, Optional.empty(), found).forEach(System.out::println);
        }
        requireRight(found.optimal());
    }

    /** So that a script sees it, too. */
    private static void requireRight(boolean right) {
        if (!right) {
            throw new ProblemException("mentoring.run.console.wrong");
        }
    }

    private static MatchingText.Read read(Path file, WeightedInstance instance) throws IOException {
        try {
            return MatchingText.read(MatchFiles.bytes(file), instance.mentees(), instance.mentors());
        } catch (InputException bad) {
            throw MatchFiles.broken(file, bad);
        }
    }
}
