package org.boardwalk.platform.core.internal.colour;

/**
 * A colour as the eye orders them: the same step of lightness looks equally large everywhere (Björn Ottosson, "A
 * perceptual color space for image processing", 2020; CSS Color 4, section 9).
 *
 * @param lightness from 0 to 1
 * @param chroma from 0, grey, to about 0.37
 * @param hue angle in radians
 */
record Oklch(double lightness, double chroma, double hue) {
    private static final double CHROMA_STEP = 0.97;
    private static final int MOST_STEPS = 400;

    static Oklch of(Colour colour) {
        double r = Colour.linear(colour.red());
        double g = Colour.linear(colour.green());
        double b = Colour.linear(colour.blue());
        double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        double yellow = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        double lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
        return new Oklch(lightness, Math.hypot(a, yellow), Math.atan2(yellow, a));
    }

    Oklch withLightness(double other) {
        return new Oklch(other, chroma, hue);
    }

    /** As a screen can show it: a colour too vivid for that becomes greyer. */
    Colour colour() {
        Oklch tried = this;
        for (int step = 0; step < MOST_STEPS && !isShowable(tried.exact()); step++) {
            tried = new Oklch(lightness, tried.chroma * CHROMA_STEP, hue);
        }
        return tried.exact().shown();
    }

    private Colour exact() {
        double a = chroma * Math.cos(hue);
        double b = chroma * Math.sin(hue);
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return new Colour(
                Colour.stored(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
                Colour.stored(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
                Colour.stored(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
    }

    private static double cube(double root) {
        return root * root * root;
    }

    private static boolean isShowable(Colour colour) {
        return isPart(colour.red()) && isPart(colour.green()) && isPart(colour.blue());
    }

    private static boolean isPart(double part) {
        return part > -0.001 && part < 1.001;
    }
}
