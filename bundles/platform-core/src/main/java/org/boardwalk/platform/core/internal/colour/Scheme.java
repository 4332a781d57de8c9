package org.boardwalk.platform.core.internal.colour;

import java.util.Locale;
import java.util.Optional;
import org.boardwalk.platform.api.board.BoardProfile.Colours;
import org.jspecify.annotations.Nullable;

/** The design tokens that follow from a board's colours; every one that carries text keeps 4.5:1. */
public final class Scheme {
    private static final Colour PANEL_LIGHT = Colour.of("#fffdf8");
    private static final Colour PANEL_DARK = Colour.of("#18242a");

    private static final Colour OWN_ACCENT = Colour.of("#0f5a76");
    private static final Colour OWN_ACCENT_DARK = Colour.of("#7cc4da");
    private static final Colour OWN_MENU = Colour.of("#0c3241");

    private final StringBuilder css = new StringBuilder();

    private Scheme() {}

    /** The sign-in page's picture is the product's own, in its colours. */
    private static final String SCENE = ".scene { background: var(--bw-planks), linear-gradient(to bottom,"
            + " var(--bw-deep-2), var(--bw-deep) 60%, var(--bw-accent) 160%); }\n";

    /** CSS; empty when all colours are the product's. @param colours that passed the check */
    public static String css(Colours colours) {
        Scheme scheme = new Scheme();
        Colour.parse(colours.accent()).ifPresent(accent -> scheme.accent(accent, dark(colours, accent)));
        Colour.parse(colours.menu()).ifPresent(scheme::menu);
        String scene = colours.menu().isEmpty() ? "" : SCENE;
        return scheme.css.isEmpty() ? "" : ":root {\n" + scheme.css + "}\n" + scene;
    }

    /** The accent of dark pages: as said, or made of the one of light pages. */
    public static Colour dark(Colours colours, Colour accent) {
        Optional<Colour> said = Colour.parse(colours.accentDark());
        return said.orElseGet(() -> Ground.DARK.nearest(accent));
    }

    /** What is shown: what is not said is the product's own, as in the design tokens. */
    public static Colours shown(Colours colours) {
        Optional<Colour> accent = Colour.parse(colours.accent());
        return new Colours(
                accent.orElse(OWN_ACCENT).hex(),
                accent.map(light -> dark(colours, light))
                        .orElse(OWN_ACCENT_DARK)
                        .hex(),
                Colour.parse(colours.menu()).orElse(OWN_MENU).hex());
    }

    private void accent(Colour light, Colour dark) {
        token("--bw-accent", light, dark);
        token("--bw-accent-hover", light.mix(Colour.BLACK, 0.25), dark.mix(Colour.WHITE, 0.25));
        token("--bw-accent-ink", Colour.WHITE, PANEL_DARK.mix(Colour.BLACK, 0.5));
        token("--bw-accent-wash", wash(PANEL_LIGHT, light), wash(PANEL_DARK, dark));
        token("--bw-focus", light, dark.mix(Colour.WHITE, 0.25));
        token("--aura-accent-color-light", light, null);
        token("--aura-accent-color-dark", dark, null);
    }

    private void menu(Colour menu) {
        Colour night = menu.mix(Colour.BLACK, 0.6);
        Colour raised = Ground.MENU.raised(menu);
        token("--bw-deep", menu, night);
        token("--bw-deep-2", menu.mix(Colour.BLACK, 0.12), night.mix(Colour.WHITE, 0.05));
        token("--bw-deep-line", raised, Ground.MENU.raised(night));
        token("--bw-deep-ink", Ground.MENU.parts().getFirst(), null);
        token("--bw-deep-ink-2", quiet(raised, menu), null);
    }

    /** As much of the accent in the panel as leaves the accent itself readable on it. */
    private static Colour wash(Colour panel, Colour accent) {
        double share = 0.14;
        while (panel.mix(accent, share).shown().contrast(accent) < Ground.ENOUGH && share > 0) {
            share -= 0.01;
        }
        return panel.mix(accent, Math.max(0, share)).shown();
    }

    /** Words of the menu that may be overlooked: as far toward its colour as they can still be read. */
    private static Colour quiet(Colour raised, Colour menu) {
        double share = 0.28;
        Colour words = Ground.MENU.parts().getFirst();
        while (words.mix(menu, share).shown().contrast(raised) < Ground.ENOUGH && share > 0) {
            share -= 0.01;
        }
        return words.mix(menu, Math.max(0, share)).shown();
    }

    /** @param dark null = the same */
    private void token(String name, Colour light, @Nullable Colour dark) {
        String value = dark == null ? light.hex() : "light-dark(%s, %s)".formatted(light.hex(), dark.hex());
        css.append(String.format(Locale.ROOT, "  %s: %s;%n", name, value).replace("\r", ""));
    }
}
