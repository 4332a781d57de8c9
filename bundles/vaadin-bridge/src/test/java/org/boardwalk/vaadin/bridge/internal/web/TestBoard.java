package org.boardwalk.vaadin.bridge.internal.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardwalk.platform.api.board.Board;
import org.boardwalk.platform.api.board.BoardProfile;
import org.boardwalk.platform.api.board.BoardProfile.Colours;
import org.boardwalk.platform.api.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** A board with a look of its own. */
final class TestBoard implements Board {
    static final String CSS = ":root { --bw-accent: #123456; }";

    @Override
    public BoardProfile profile() {
        return new BoardProfile(
                "High <Plains>",
                List.of("en", "es"),
                Colours.OWN,
                Map.of("en", "An equal opportunity employer."),
                Map.of("en", "Privacy\n\nWe keep what is needed.", "es", "Privacidad"));
    }

    @Override
    public Optional<Logo> logo() {
        return Optional.of(new Logo("svg", "<svg/>".getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String styleSheet() {
        return CSS;
    }

    @Override
    public Colours colours() {
        return Colours.OWN;
    }

    @Override
    public List<ProblemException> check(BoardProfile profile) {
        return List.of();
    }

    @Override
    public String styleSheet(BoardProfile profile) {
        return CSS;
    }

    @Override
    public void change(BoardProfile profile) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void changeLogo(@Nullable Logo logo) {
        throw new UnsupportedOperationException();
    }

    static PlainPage page() {
        return new PlainPage(path -> "assets/" + path, new TestBoard());
    }
}
