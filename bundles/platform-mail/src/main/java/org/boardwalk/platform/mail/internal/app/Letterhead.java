package org.boardwalk.platform.mail.internal.app;

import java.util.function.Supplier;
import org.boardwalk.platform.api.board.Board;
import org.boardwalk.platform.api.board.BoardProfile;
import org.boardwalk.platform.mail.internal.domain.Letter;
import org.boardwalk.platform.mail.internal.domain.MailConfig;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What every message says of the board: its name as the sender, and below the text its name and footer. */
@Component(service = Letterhead.class)
public final class Letterhead {
    /** By which mail programs know where a signature begins (RFC 3676, section 4.3). */
    private static final String SIGNATURE = "\n-- \n";

    private final Supplier<BoardProfile> board;

    @Activate
    public Letterhead(@Reference Board board) {
        this(board::profile);
    }

    /** @param board asked for each message */
    public Letterhead(Supplier<BoardProfile> board) {
        this.board = board;
    }

    /** The sender's name: what the configuration says, or the board's. */
    MailConfig on(MailConfig config) {
        return config.fromName().isEmpty() ? config.withFromName(board.get().name()) : config;
    }

    Letter on(Letter letter) {
        BoardProfile profile = board.get();
        String footer = profile.footer(letter.language());
        String text = letter.text().stripTrailing() + "\n" + SIGNATURE + profile.name() + "\n";
        return letter.withText(footer.isEmpty() ? text : text + footer + "\n");
    }
}
