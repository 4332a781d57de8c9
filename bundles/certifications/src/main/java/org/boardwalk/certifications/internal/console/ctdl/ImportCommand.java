package org.boardwalk.certifications.internal.console.ctdl;

import java.util.Locale;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.boardwalk.certifications.api.ctdl.CtdlExchange;
import org.boardwalk.certifications.api.ctdl.CtdlReview;
import org.boardwalk.certifications.api.ctdl.CtdlReview.Kind;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.api.text.Texts;
import org.jspecify.annotations.Nullable;

/** Takes a CTDL file into the catalogue, all of it or nothing. */
@Service
@Command(
        scope = "certifications",
        name = "credential-import",
        description =
                "Takes a CTDL file (JSON-LD) into the catalogue of credentials: all of it, or nothing when a credential is refused; options come before the file")
public final class ImportCommand implements Action {
    @Reference
    @SuppressWarnings("NullAway.Init") // injected by the shell
    private CtdlExchange ctdl;

    @Reference
    @SuppressWarnings("NullAway.Init")
    private CurrentUser user;

    @Reference
    @SuppressWarnings("NullAway.Init")
    private Texts texts;

    @Argument(name = "file", description = "The file, best with its whole path", required = true)
    private String file = "";

    @Option(name = "--dry-run", description = "Say what would happen, and change nothing")
    private boolean dryRun;

    @Option(name = "--without-refused", description = "Take the others although some are refused")
    private boolean withoutRefused;

    @Option(name = "--json", description = "Print JSON")
    private boolean json;

    @Override
    public @Nullable Object execute() {
        byte[] content = new FileArgument(file).read();
        CtdlReview review = user.asSystem("console:credential-import", () -> ctdl.review(content));
        ReviewText text = new ReviewText(review, texts, Locale.ENGLISH);
        System.out.println(json ? text.json() : text.lines());
        long refused = review.count(Kind.REFUSED);
        if (refused > 0 && !withoutRefused) {
            throw new ProblemException("certifications.ctdl.refused", refused);
        }
        if (!dryRun) {
            user.asSystem("console:credential-import", () -> ctdl.save(content, review.token(), withoutRefused));
        }
        if (!json) {
            System.out.printf(
                    "%s: %d new, %d changed, %d unchanged, %d refused%n",
                    dryRun ? "Would save" : "Saved",
                    review.count(Kind.NEW),
                    review.count(Kind.CHANGED),
                    review.count(Kind.UNCHANGED),
                    refused);
        }
        return null;
    }
}
