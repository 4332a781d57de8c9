package org.boardwalk.platform.mail.internal.domain;

import java.util.Optional;
import org.boardwalk.platform.api.board.Board.Logo;

/**
 * A letter once more as a page, for programs that show pages.
 *
 * @param page a whole HTML document; shows the logo as {@code cid:} {@link #LOGO} and fetches nothing
 * @param logo goes along with the message
 */
public record HtmlBody(String page, Optional<Logo> logo) {
    /** Content-ID of the logo. */
    public static final String LOGO = "logo@boardwalk";
}
