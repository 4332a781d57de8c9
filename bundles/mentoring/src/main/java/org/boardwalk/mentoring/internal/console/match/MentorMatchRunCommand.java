package org.boardwalk.mentoring.internal.console.match;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.boardwalk.matching.model.Goal;
import org.boardwalk.matching.model.Labels;
import org.boardwalk.matching.model.WeightedInstance;
import org.boardwalk.matching.pairing.NumberedPairing;
import org.boardwalk.matching.pairing.PairingReport;
import org.boardwalk.matching.text.MatchingText;
import org.boardwalk.matching.verify.PairingCertificate;
import org.boardwalk.matching.verify.PairingVerifier;
import org.boardwalk.mentoring.api.match.MatchSettings;
import org.boardwalk.mentoring.api.match.MatchSettings.Mode;
import org.boardwalk.mentoring.api.match.Matches;
import org.boardwalk.platform.api.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Runs the match of mentors and mentees and keeps it as a draft like any other; or of a file, which touches no data. */
@Service
@Command(
        scope = "boardwalk",
        name = "mentor-match-run",
        description = "Runs the match of mentors and mentees and keeps it as a draft, or of an instance in a file")
public final class MentorMatchRunCommand implements Action {
    @Reference
    @SuppressWarnings("NullAway.Init") // injected by the shell
    private Matches matches;

    @Reference
    @SuppressWarnings("NullAway.Init")
    private CurrentUser user;

    @Option(name = "--mode", description = "reach (most pairs, as if nothing is said) or quality (highest total)")
    private String mode = "reach";

    @Option(name = "--floor", description = "With quality: fewest points of a pair")
    private @Nullable String floor;

    @Option(name = "--instance", description = "File with an instance in the text format of the matching library")
    private @Nullable String instance;

    @Option(name = "--out", description = "With --instance: file for the matching; without it, it is printed")
    private @Nullable String out;

    @Option(name = "--name", description = "Name of the run")
    private String name = "Console";

    @Option(name = "--json", description = "Print JSON")
    private boolean json;

    @Override
    public @Nullable Object execute() throws IOException {
        MatchSettings settings = MatchFiles.settings(mode, floor);
        if (instance == null) {
            MatchFiles.print(user.asSystem("console:mentor-match-run", () -> matches.run(name, settings)), json);
        } else {
            ofFile(Path.of(instance), settings);
        }
        return null;
    }

    private void ofFile(Path file, MatchSettings settings) throws IOException {
        WeightedInstance read = MatchFiles.instance(file);
        Goal goal = settings.mode() == Mode.REACH
                ? Goal.reach()
                : settings.floor().map(Goal::quality).orElseGet(Goal::quality);
        byte[] result = matching(NumberedPairing.solve(read, goal));
        Optional<Path> target = Optional.ofNullable(out).map(Path::of);
        if (target.isPresent()) {
            Files.write(target.get(), result);
        } else {
            System.out.print(new String(result, StandardCharsets.UTF_8));
        }
    }

    private static byte[] matching(NumberedPairing solved) throws IOException {
        PairingCertificate found = PairingVerifier.verify(
                solved.instance(), solved.goal(), solved.mentorOf(), Optional.of(solved.duals()), Labels.NUMBERS);
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        MatchingText.write(
                solved.mentorOf(),
                PairingReport.lines(solved.instance(), solved.goal(), Optional.of(solved.duals()), found),
                to);
        return to.toByteArray();
    }
}
