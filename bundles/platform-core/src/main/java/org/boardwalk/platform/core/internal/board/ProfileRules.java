package org.boardwalk.platform.core.internal.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.boardwalk.platform.api.board.BoardProfile;
import org.boardwalk.platform.api.board.BoardProfile.Colours;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.core.internal.colour.Colour;
import org.boardwalk.platform.core.internal.colour.Ground;

/** What a profile may be: {@code platform.board.<line of the file>.<what is wrong>}. */
public final class ProfileRules {
    private static final String PREFIX = "platform.board.";
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_FOOTER = 400;
    private static final int LONGEST_LEGAL = 20_000;

    private final List<ProblemException> found = new ArrayList<>();

    private ProfileRules() {}

    /** All that is wrong, field by field. */
    public static List<ProblemException> check(BoardProfile profile) {
        ProfileRules rules = new ProfileRules();
        rules.name(profile.name());
        rules.languages(profile.languages());
        rules.colours(profile.colours());
        rules.texts(BoardText.FOOTER, profile.footer(), LONGEST_FOOTER);
        rules.texts(BoardText.LEGAL, profile.legal(), LONGEST_LEGAL);
        return rules.found;
    }

    private void name(String name) {
        if (name.isBlank() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            refuse(BoardText.NAME + ".wrong", LONGEST_NAME);
        }
    }

    private void languages(List<String> languages) {
        String spoken = String.join(", ", BoardText.SPOKEN);
        if (languages.isEmpty()) {
            refuse(BoardText.LANGUAGES + ".none", spoken);
        }
        languages.stream()
                .filter(language -> !BoardText.SPOKEN.contains(language))
                .forEach(language -> refuse(BoardText.LANGUAGES + ".unknown", language, spoken));
    }

    private void colours(Colours colours) {
        colour(BoardText.ACCENT, colours.accent(), Ground.LIGHT);
        colour(BoardText.ACCENT_DARK, colours.accentDark(), Ground.DARK);
        colour(BoardText.MENU, colours.menu(), Ground.MENU);
        if (colours.accent().isEmpty() && !colours.accentDark().isEmpty()) {
            refuse(BoardText.ACCENT_DARK + ".alone");
        }
    }

    private void colour(String field, String value, Ground ground) {
        if (value.isEmpty()) {
            return;
        }
        Optional<Colour> colour = Colour.parse(value);
        if (colour.isEmpty()) {
            refuse(field + ".wrong", value);
        } else if (!ground.takes(colour.get())) {
            Colour nearest = ground.nearest(colour.get());
            refuse(field + ".contrast", value, ratio(ground, colour.get()), nearest.hex(), ratio(ground, nearest));
        }
    }

    /** Rounded down: 4.49 is not enough, and must not read as if it were. */
    private static String ratio(Ground ground, Colour colour) {
        return String.format(Locale.ROOT, "%.2f", Math.floor(ground.contrast(colour) * 100) / 100);
    }

    private void texts(String field, Map<String, String> texts, int longest) {
        if (texts.values().stream().anyMatch(text -> text.length() > longest)) {
            refuse(field + ".long", longest);
        }
    }

    private void refuse(String problem, Object... arguments) {
        found.add(new ProblemException(PREFIX + problem, arguments));
    }
}
