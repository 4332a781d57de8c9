package org.boardwalk.platform.core.internal.board;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.boardwalk.platform.api.board.BoardProfile;
import org.boardwalk.platform.api.board.BoardProfile.Colours;

/** A profile as lines of {@code org.boardwalk.board.cfg}. */
public final class BoardText {
    /** The configuration these lines are of. */
    public static final String PID = "org.boardwalk.board";

    public static final String NAME = "name";
    public static final String LANGUAGES = "languages";
    public static final String ACCENT = "accent";
    public static final String ACCENT_DARK = "accentDark";
    public static final String MENU = "menu";
    public static final String FOOTER = "footer";
    public static final String LEGAL = "legal";

    /** Languages the product speaks; the first is the one every sentence has. */
    public static final List<String> SPOKEN = List.of("en", "es");

    private static final String PRODUCT = "Boardwalk";

    private BoardText() {}

    /** What is not said is as the product has it. */
    public static BoardProfile parse(Map<String, String> lines) {
        String name = lines.getOrDefault(NAME, "").strip();
        List<String> languages = languages(lines.getOrDefault(LANGUAGES, ""));
        return new BoardProfile(
                name.isEmpty() ? PRODUCT : name,
                languages.isEmpty() ? SPOKEN : languages,
                new Colours(colour(lines, ACCENT), colour(lines, ACCENT_DARK), colour(lines, MENU)),
                byLanguage(lines, FOOTER),
                byLanguage(lines, LEGAL));
    }

    /** Codes of languages, separated by commas or blanks, each once. */
    public static List<String> languages(String value) {
        LinkedHashSet<String> codes =
                new LinkedHashSet<>(Arrays.asList(value.strip().split("[\\s,]+")));
        codes.remove("");
        return List.copyOf(codes);
    }

    /** Every line the profile has to do with; empty where there is nothing to say. */
    static Map<String, String> lines(BoardProfile profile) {
        Map<String, String> lines = new TreeMap<>();
        lines.put(NAME, profile.name());
        lines.put(LANGUAGES, String.join(", ", profile.languages()));
        lines.put(ACCENT, profile.colours().accent());
        lines.put(ACCENT_DARK, profile.colours().accentDark());
        lines.put(MENU, profile.colours().menu());
        for (String language : SPOKEN) {
            lines.put(FOOTER + "." + language, profile.footer().getOrDefault(language, ""));
            lines.put(LEGAL + "." + language, profile.legal().getOrDefault(language, ""));
        }
        return lines;
    }

    private static String colour(Map<String, String> lines, String key) {
        return lines.getOrDefault(key, "").strip();
    }

    private static Map<String, String> byLanguage(Map<String, String> lines, String key) {
        Map<String, String> texts = new HashMap<>();
        for (String language : SPOKEN) {
            String text = lines.getOrDefault(key + "." + language, "").strip();
            if (!text.isEmpty()) {
                texts.put(language, text);
            }
        }
        return texts;
    }
}
