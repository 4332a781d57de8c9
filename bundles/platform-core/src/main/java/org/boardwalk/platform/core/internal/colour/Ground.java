package org.boardwalk.platform.core.internal.colour;

import java.util.List;
import java.util.stream.Stream;

/** What a colour of the board is read on, or what is read on it; it must stand out against each part of it. */
public enum Ground {
    /** Page, panel and well of light pages, as in the design tokens. */
    LIGHT(-1, 0, "#f5f1e8", "#fffdf8", "#ece6d9"),
    /** The same of dark pages. */
    DARK(1, 0, "#10191e", "#18242a", "#0c1418"),
    /** The words of the menu, which is behind them, lighter where the pointer is. */
    MENU(-1, 0.13, "#eef4f3");

    /** Of text and its ground (WCAG 2.1, success criterion 1.4.3, level AA). */
    public static final double ENOUGH = 4.5;

    private static final int STEPS = 1000;

    private final int direction;
    private final double raised;
    private final List<Colour> parts;

    /** @param direction in which a colour is easier to read: 1 lighter, -1 darker @param raised share of white in it at worst */
    Ground(int direction, double raised, String... parts) {
        this.direction = direction;
        this.raised = raised;
        this.parts = Stream.of(parts).map(Colour::of).toList();
    }

    List<Colour> parts() {
        return parts;
    }

    Colour raised(Colour colour) {
        return colour.mix(Colour.WHITE, raised).shown();
    }

    /** The least contrast the colour has anywhere on it. */
    public double contrast(Colour colour) {
        Colour worst = raised(colour);
        return parts.stream().mapToDouble(worst::contrast).min().orElseThrow();
    }

    public boolean takes(Colour colour) {
        return contrast(colour) >= ENOUGH;
    }

    /** The colour itself, or of the same hue the one nearest in lightness that can be read. */
    public Colour nearest(Colour colour) {
        Oklch wanted = Oklch.of(colour);
        Colour tried = colour.shown();
        for (int step = 1; step <= STEPS && !takes(tried); step++) {
            double lightness = wanted.lightness() + direction * step / (double) STEPS;
            tried = wanted.withLightness(Math.clamp(lightness, 0, 1)).colour();
        }
        return tried;
    }
}
