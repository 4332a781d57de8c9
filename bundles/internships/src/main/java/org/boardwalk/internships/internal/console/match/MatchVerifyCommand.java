package org.boardwalk.internships.internal.console.match;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.boardwalk.internships.api.match.MatchRun.Certificate;
import org.boardwalk.internships.api.match.Matches;
import org.boardwalk.matching.model.HrInstance;
import org.boardwalk.matching.model.Labels;
import org.boardwalk.matching.placement.PlacementReport;
import org.boardwalk.matching.text.InputException;
import org.boardwalk.matching.text.MatchingText;
import org.boardwalk.matching.verify.PlacementCertificate;
import org.boardwalk.matching.verify.PlacementVerifier;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Verifies a kept run from its kept input, or two files, with the verifier alone. */
@Service
@Command(
        scope = "boardwalk",
        name = "match-verify",
        description = "Verifies a kept run by its id, or an instance and a matching in two files; options come first")
public final class MatchVerifyCommand implements Action {
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
            case 1 -> ofRun(what.getFirst());
            case 2 -> ofFiles(Path.of(what.getFirst()), Path.of(what.getLast()));
            default -> throw new ProblemException("internships.run.console.what");
        }
        return null;
    }

    private void ofRun(String id) {
        UUID run = id(id);
        Certificate found = user.asSystem("console:match-verify", () -> matches.verify(run));
        MatchTerms.print(found, json);
        if (!found.problems().isEmpty()) {
            throw new ProblemException("internships.big.wrongMatching");
        }
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new ProblemException("internships.run.console.what");
        }
    }

    private void ofFiles(Path input, Path result) throws IOException {
        HrInstance instance = MatchRunCommand.read(input);
        int[] partners;
        try {
            partners = MatchingText.read(
                            MatchTerms.bytes(result),
                            instance.residents().owners(),
                            instance.hospitals().owners())
                    .partners();
        } catch (InputException bad) {
            throw new ProblemException(
                    "internships.run.console.badFile", result.toString(), bad.line(), MatchRunCommand.reason(bad));
        }
        PlacementCertificate found = PlacementVerifier.verify(instance, partners, Labels.NUMBERS);
        if (json) {
            System.out.println(MatchTerms.json(found));
        } else {
            PlacementReport.lines(instance, found).forEach(System.out::println);
        }
        if (!found.stableButForPins()) {
            throw new ProblemException("internships.big.wrongMatching");
        }
    }
}
