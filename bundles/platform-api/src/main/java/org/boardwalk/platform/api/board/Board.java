package org.boardwalk.platform.api.board;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.boardwalk.platform.api.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * How this deployment presents itself. It is kept in {@code etc/org.boardwalk.board.cfg} and beside it the logo, so it is
 * known before the database is; the page Administration > Board and the file change the same lines. Any thread.
 */
@ProviderType
public interface Board {
    String PERMISSION = "platform.board";

    BoardProfile profile();

    /** The board's own mark; empty = the product's. */
    Optional<Logo> logo();

    /** CSS that sets the design tokens of the board's colours; empty text for the product's own. */
    String styleSheet();

    /** The board's colours, or the product's own: none empty, each as readable as on the pages (4.5:1). */
    BoardProfile.Colours colours();

    /** What would be refused about a profile, the first of each field first; empty when nothing. Touches nothing. */
    List<ProblemException> check(BoardProfile profile);

    /** The CSS a profile would have, for a preview; as {@link #styleSheet()} where a colour is refused. */
    String styleSheet(BoardProfile profile);

    /**
     * Takes a profile over and tells every {@link BoardListener}.
     *
     * @throws ProblemException {@code platform.board.<field>.*} the first of {@link #check}; {@code
     *     platform.board.cannotWrite}; nothing is changed then
     */
    void change(BoardProfile profile);

    /**
     * @param logo null = the product's own from now on
     * @throws ProblemException {@code platform.board.logo.*}: no SVG or PNG, too large, with a script in it
     */
    void changeLogo(@Nullable Logo logo);

    /**
     * A picture that is shown about 40 pixels high.
     *
     * @param ending {@code svg} or {@code png}
     * @param content at most 200,000 bytes
     */
    record Logo(String ending, byte[] content) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Logo logo && ending.equals(logo.ending) && Arrays.equals(content, logo.content);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(content);
        }
    }
}
