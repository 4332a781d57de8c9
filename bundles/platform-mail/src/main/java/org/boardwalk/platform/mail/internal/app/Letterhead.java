package org.boardwalk.platform.mail.internal.app;

import java.util.Optional;
import org.boardwalk.platform.api.board.Board;
import org.boardwalk.platform.api.board.Board.Logo;
import org.boardwalk.platform.api.board.BoardProfile;
import org.boardwalk.platform.api.text.Texts;
import org.boardwalk.platform.mail.internal.app.HtmlPage.Link;
import org.boardwalk.platform.mail.internal.domain.HtmlBody;
import org.boardwalk.platform.mail.internal.domain.Letter;
import org.boardwalk.platform.mail.internal.domain.MailConfig;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What every message says of the board: its name as the sender, below the text its name and footer, and its look. */
@Component(service = Letterhead.class)
public final class Letterhead {
    /** By which mail programs know where a signature begins (RFC 3676, section 4.3). */
    private static final String SIGNATURE = "\n-- \n";

    /** A larger logo stays away: it would go along with every message. */
    private static final int LARGEST_LOGO = 50_000;

    private static final String LEGAL = "legal";

    private final Board board;
    private final Texts texts;

    @Activate
    public Letterhead(@Reference Board board, @Reference Texts texts) {
        this.board = board;
        this.texts = texts;
    }

    /** The sender's name: what the configuration says, or the board's. */
    MailConfig on(MailConfig config) {
        return config.fromName().isEmpty() ? config.withFromName(board.profile().name()) : config;
    }

    Letter on(Letter letter, MailConfig config) {
        BoardProfile profile = board.profile();
        String footer = profile.footer(letter.language());
        String text = letter.text().stripTrailing() + "\n" + SIGNATURE + profile.name() + "\n";
        Optional<Logo> logo = board.logo().filter(Letterhead::isShownInMail);
        Optional<Link> legal = profile.legal(letter.language()).isEmpty()
                ? Optional.empty()
                : Optional.of(new Link(config.link(LEGAL), texts.text(letter.language(), "platform.mail.legal")));
        String page = new HtmlPage(board.colours()).of(letter, profile.name(), footer, legal, logo.isPresent());
        return letter.with(footer.isEmpty() ? text : text + footer + "\n", new HtmlBody(page, logo));
    }

    /** Most mail programs show no SVG. */
    private static boolean isShownInMail(Logo logo) {
        return logo.ending().equals("png") && logo.content().length <= LARGEST_LOGO;
    }
}
