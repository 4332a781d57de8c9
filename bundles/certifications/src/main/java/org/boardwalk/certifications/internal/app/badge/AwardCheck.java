package org.boardwalk.certifications.internal.app.badge;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.boardwalk.certifications.api.badge.Award;
import org.boardwalk.platform.api.problem.ProblemException;

/** What somebody typed for a badge, before it is signed. */
final class AwardCheck {
    static final int NAME = 120;
    static final int TEXT = 600;
    private static final int URL = 300;
    private static final int REFERENCE = 200;

    private AwardCheck() {}

    static void require(Award award) {
        text(award.name(), NAME, "noName");
        text(award.description(), TEXT, "noDescription");
        text(award.criteria(), TEXT, "noCriteria");
        if (award.achievedOn().isAfter(LocalDate.now(ZoneId.systemDefault()))) {
            throw problem("future");
        }
        if (award.validUntil().filter(award.achievedOn()::isAfter).isPresent()) {
            throw problem("endsBefore");
        }
        if (award.reference().filter(text -> text.length() > REFERENCE).isPresent()) {
            throw problem("tooLong", REFERENCE);
        }
    }

    static String text(String text, int longest, String missing) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            throw problem(missing);
        }
        if (stripped.length() > longest) {
            throw problem("tooLong", longest);
        }
        return stripped;
    }

    /** A home page anybody can open. */
    static Optional<String> url(Optional<String> typed) {
        Optional<String> url = typed.map(String::strip).filter(text -> !text.isEmpty());
        if (url.filter(text -> !isPage(text)).isPresent()) {
            throw problem("badUrl");
        }
        return url;
    }

    private static boolean isPage(String text) {
        try {
            URI address = new URI(text);
            return text.length() <= URL
                    && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    static ProblemException problem(String key, Object... arguments) {
        return new ProblemException("certifications.badge." + key, arguments);
    }
}
