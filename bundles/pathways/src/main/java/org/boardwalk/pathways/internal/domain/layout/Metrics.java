package org.boardwalk.pathways.internal.domain.layout;

import org.boardwalk.pathways.api.picture.BoxSize;
import org.boardwalk.pathways.api.picture.Direction;
import org.boardwalk.pathways.api.picture.Picture;

/**
 * Sizes, seen along the direction of the picture and across it, so that both directions are one problem.
 *
 * @param along size of a box along the direction
 * @param across size of a box across it
 * @param headAlong room for a frame's title at its beginning
 * @param headAcross room for a frame's title at its side
 * @param room most boxes beside each other in a layer
 */
record Metrics(double along, double across, double headAlong, double headAcross, int room) {
    /** Between boxes beside each other. */
    static final double GAP = 20;

    /** Between a frame's border and its boxes. */
    static final double PADDING = 14;

    /** Between a line and whatever it passes. */
    static final double LANE = 16;

    /** Between two lines in a channel. */
    static final double TRACK = 12;

    /** Smallest distance between two layers. */
    static final double CHANNEL = 44;

    /** Around the whole picture. */
    static final double MARGIN = 12;

    /** A phone shows two boxes beside each other. */
    private static final int NARROW_ROOM = 2;

    static Metrics of(Direction direction, BoxSize size) {
        return direction == Direction.LEFT_TO_RIGHT
                ? new Metrics(size.width(), size.height(), 0, Picture.Frame.HEAD, Integer.MAX_VALUE)
                : new Metrics(size.height(), size.width(), Picture.Frame.HEAD, 0, NARROW_ROOM);
    }
}
