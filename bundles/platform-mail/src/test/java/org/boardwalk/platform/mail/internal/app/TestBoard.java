package org.boardwalk.platform.mail.internal.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardwalk.platform.api.board.Board;
import org.boardwalk.platform.api.board.BoardProfile;
import org.boardwalk.platform.api.board.BoardProfile.Colours;
import org.boardwalk.platform.api.problem.ProblemException;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A board with a footer and legal notices, and perhaps a logo. */
@NullMarked
final class TestBoard implements Board {
    private volatile @Nullable Logo logo;

    @Override
    public BoardProfile profile() {
        return new BoardProfile(
                "High Plains Workforce",
                List.of("en", "es"),
                Colours.OWN,
                Map.of("en", "An equal opportunity employer.", "es", "Igualdad de oportunidades."),
                Map.of("en", "Privacy"));
    }

    @Override
    public Optional<Logo> logo() {
        return Optional.ofNullable(logo);
    }

    @Override
    public Colours colours() {
        return new Colours("#0f5a76", "#7cc4da", "#0c3241");
    }

    @Override
    public void changeLogo(@Nullable Logo other) {
        logo = other;
    }

    @Override
    public String styleSheet() {
        return "";
    }

    @Override
    public List<ProblemException> check(BoardProfile profile) {
        return List.of();
    }

    @Override
    public String styleSheet(BoardProfile profile) {
        return "";
    }

    @Override
    public void change(BoardProfile profile) {
        throw new UnsupportedOperationException();
    }
}
