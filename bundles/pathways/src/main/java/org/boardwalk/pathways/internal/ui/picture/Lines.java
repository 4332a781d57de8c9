package org.boardwalk.pathways.internal.ui.picture;

import java.util.List;
import org.boardwalk.pathways.api.picture.Point;

/** Turns the points of a line into path data. */
final class Lines {
    private static final double RADIUS = 10;

    private Lines() {}

    /** Straight pieces with round corners. */
    static String rounded(List<Point> points) {
        StringBuilder path = new StringBuilder("M" + at(points.getFirst()));
        for (int i = 1; i < points.size() - 1; i++) {
            Point corner = points.get(i);
            path.append('L').append(at(toward(corner, points.get(i - 1))));
            path.append('Q').append(at(corner)).append(' ').append(at(toward(corner, points.get(i + 1))));
        }
        return path.append('L').append(at(points.getLast())).toString();
    }

    /** A curve from the first point to the last, bent by those between. */
    static String curve(List<Point> points) {
        StringBuilder path = new StringBuilder("M" + at(points.getFirst()));
        for (int i = 1; i < points.size() - 1; i++) {
            Point next = points.get(i + 1);
            Point end = i == points.size() - 2 ? next : middle(points.get(i), next);
            path.append('Q').append(at(points.get(i))).append(' ').append(at(end));
        }
        return points.size() > 2
                ? path.toString()
                : path.append('L').append(at(points.getLast())).toString();
    }

    private static Point toward(Point corner, Point other) {
        double length = Math.hypot(other.x() - corner.x(), other.y() - corner.y());
        double share = length == 0 ? 0 : Math.min(RADIUS, length / 2) / length;
        return new Point(corner.x() + (other.x() - corner.x()) * share, corner.y() + (other.y() - corner.y()) * share);
    }

    private static Point middle(Point a, Point b) {
        return new Point((a.x() + b.x()) / 2, (a.y() + b.y()) / 2);
    }

    private static String at(Point point) {
        return SvgText.number(point.x()) + " " + SvgText.number(point.y());
    }
}
