package org.boardwalk.platform.core.internal.colour;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour of a screen.
 *
 * @param red from 0 to 1, as stored in {@code #rrggbb}; green and blue alike
 */
public record Colour(double red, double green, double blue) {
    public static final Colour BLACK = new Colour(0, 0, 0);
    public static final Colour WHITE = new Colour(1, 1, 1);

    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

    /** Empty when the text is not of the form {@code #rrggbb}. */
    public static Optional<Colour> parse(String text) {
        return HEX.matcher(text).matches() ? Optional.of(of(text)) : Optional.empty();
    }

    /** @param hex of the form {@code #rrggbb} */
    public static Colour of(String hex) {
        int value = Integer.parseInt(hex.substring(1), 16);
        return new Colour((value >> 16) / 255.0, (value >> 8 & 0xff) / 255.0, (value & 0xff) / 255.0);
    }

    public String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", eighth(red), eighth(green), eighth(blue));
    }

    /** This colour with a share of another in it, from 0 to 1. */
    public Colour mix(Colour other, double share) {
        return new Colour(
                red + (other.red - red) * share,
                green + (other.green - green) * share,
                blue + (other.blue - blue) * share);
    }

    /** Contrast ratio from 1 to 21 (WCAG 2.1, definition of "contrast ratio"). */
    public double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /** The colour as it is shown: a screen knows 256 steps of each part. */
    Colour shown() {
        return of(hex());
    }

    /** Relative luminance from 0 to 1 (WCAG 2.1, definition of "relative luminance"). */
    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    static double stored(double linear) {
        return linear <= 0.0031308 ? linear * 12.92 : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
    }

    private static int eighth(double part) {
        return (int) Math.round(Math.clamp(part, 0, 1) * 255);
    }
}
