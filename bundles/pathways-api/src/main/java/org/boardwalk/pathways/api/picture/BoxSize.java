package org.boardwalk.pathways.api.picture;

/**
 * How large each step's box is drawn.
 *
 * @param width and {@code height} in CSS pixels, 20 or more
 */
public record BoxSize(double width, double height) {
    /** Room for a kind, a title of two lines and a state. */
    public static final BoxSize WIDE = new BoxSize(200, 84);

    /** For 390-pixel screens. */
    public static final BoxSize NARROW = new BoxSize(150, 92);

    public BoxSize {
        if (width < 20 || height < 20) {
            throw new IllegalArgumentException("too small: " + width + " x " + height);
        }
    }
}
