package org.boardwalk.platform.core.internal.colour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.boardwalk.platform.api.board.BoardProfile.Colours;
import org.junit.jupiter.api.Test;

class GroundTest {
    private static final Pattern PAIR = Pattern.compile("light-dark\\((#\\w{6}), (#\\w{6})\\)");

    @Test
    void contrastIsThatOfTheGuidelines() {
        assertThat(Colour.BLACK.contrast(Colour.WHITE)).isEqualTo(21);
        // The grey the guidelines' own tools give as the lightest one that is readable on white.
        assertThat(Colour.of("#767676").contrast(Colour.WHITE)).isCloseTo(4.54, within(0.005));
        assertThat(Colour.of("#777777").contrast(Colour.WHITE)).isLessThan(4.5);
    }

    @Test
    void theNearestReadableColourKeepsItsHueAndIsOnlyJustReadable() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            Colour wanted = new Colour(random.nextDouble(), random.nextDouble(), random.nextDouble()).shown();
            for (Ground ground : Ground.values()) {
                Colour nearest = ground.nearest(wanted);
                assertThat(ground.contrast(nearest))
                        .as("%s on %s", wanted.hex(), ground)
                        .isGreaterThanOrEqualTo(4.5);
                if (ground.takes(wanted)) {
                    assertThat(nearest).isEqualTo(wanted);
                } else {
                    assertThat(ground.contrast(nearest))
                            .as("%s on %s", wanted.hex(), ground)
                            .isLessThan(4.75);
                }
            }
        }
    }

    @Test
    void aVividYellowBecomesADarkYellowNotABlack() {
        Oklch yellow = Oklch.of(Colour.of("#ffcc00"));
        Oklch dark = Oklch.of(Ground.LIGHT.nearest(Colour.of("#ffcc00")));

        assertThat(dark.hue()).isCloseTo(yellow.hue(), within(0.05));
        assertThat(dark.chroma()).isGreaterThan(0.08);
    }

    /** Whoever changes the tokens has to change what colours are checked against. */
    @Test
    void theGroundsAreTheDesignTokens() throws IOException {
        String tokens = Files.readString(Path.of("../platform-ui-api/src/main/resources/static/tokens.css"));
        String[] names = {"--bw-ground", "--bw-surface", "--bw-sunken"};
        for (int i = 0; i < names.length; i++) {
            Matcher pair = PAIR.matcher(tokens.substring(tokens.indexOf("\n  " + names[i] + ":")));
            assertThat(pair.find()).isTrue();
            assertThat(Ground.LIGHT.parts().get(i).hex()).as(names[i]).isEqualTo(pair.group(1));
            assertThat(Ground.DARK.parts().get(i).hex()).as(names[i]).isEqualTo(pair.group(2));
        }
    }

    @Test
    void everythingMadeOfAnAcceptedColourIsReadableToo() {
        Random random = new Random(11);
        for (int i = 0; i < 200; i++) {
            Colour any = new Colour(random.nextDouble(), random.nextDouble(), random.nextDouble()).shown();
            Colours colours = new Colours(
                    Ground.LIGHT.nearest(any).hex(),
                    "",
                    Ground.MENU.nearest(any).hex());
            String css = Scheme.css(colours);
            assertReadable(css, "--bw-accent", "--bw-accent-ink");
            assertReadable(css, "--bw-accent", "--bw-accent-wash");
            Colour raised = Ground.MENU.raised(Colour.of(colours.menu()));
            assertThat(Colour.of(single(css, "--bw-deep-ink-2")).contrast(raised))
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    private static void assertReadable(String css, String one, String two) {
        Matcher first = pair(css, one);
        Matcher second = pair(css, two);
        for (int scheme = 1; scheme <= 2; scheme++) {
            assertThat(Colour.of(first.group(scheme)).contrast(Colour.of(second.group(scheme))))
                    .as("%s on %s in %s", one, two, css)
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void whereABoardSaysNoColoursTheProductsOwnAreThoseOfTheTokens() throws IOException {
        String tokens = Files.readString(Path.of("../platform-ui-api/src/main/resources/static/tokens.css"));
        Matcher accent = pair(tokens, "\n  --bw-accent");
        String menu = pair(tokens, "\n  --bw-deep").group(1);
        assertThat(Scheme.shown(Colours.OWN)).isEqualTo(new Colours(accent.group(1), accent.group(2), menu));
        Colours shown = Scheme.shown(new Colours("#8a1c1c", "", ""));
        assertThat(shown.accent()).isEqualTo("#8a1c1c");
        assertThat(Ground.DARK.takes(Colour.of(shown.accentDark()))).isTrue();
    }

    private static Matcher pair(String css, String name) {
        Matcher pair = PAIR.matcher(css.substring(css.indexOf(name + ":")));
        assertThat(pair.find()).isTrue();
        return pair;
    }

    private static String single(String css, String name) {
        int at = css.indexOf(name + ": ") + name.length() + 2;
        return css.substring(at, at + 7);
    }
}
