package org.boardwalk.pathways.internal.domain.layout;

import java.util.ArrayList;
import java.util.List;
import org.boardwalk.pathways.api.picture.Point;
import org.boardwalk.pathways.api.picture.Rect;

/** Small geometry. */
final class Lines {
    private static final double SAME = 0.6;

    private Lines() {}

    /** To half pixels, so that numbers are short and lines sharp. */
    static double round(double value) {
        return Math.round(value * 2) / 2.0;
    }

    /** Without repeated points, points on straight stretches, and steps too small to see. */
    static List<Point> tidy(List<Point> points) {
        List<Point> tidy = new ArrayList<>();
        for (Point point : points) {
            if (tidy.isEmpty() || !same(tidy.getLast(), point)) {
                tidy.add(point);
            }
            while (tidy.size() > 2 && straight(tidy)) {
                tidy.remove(tidy.size() - 2);
            }
        }
        return tidy;
    }

    private static boolean same(Point one, Point other) {
        return one.x() == other.x() && one.y() == other.y();
    }

    private static boolean straight(List<Point> points) {
        Point a = points.get(points.size() - 3);
        Point b = points.get(points.size() - 2);
        Point c = points.getLast();
        return a.x() == b.x() && b.x() == c.x() || a.y() == b.y() && b.y() == c.y();
    }

    /** From the border of one box to the border of the other, with a bend. */
    static List<Point> curve(Rect from, Rect to) {
        boolean sideways = Math.abs(from.centerX() - to.centerX()) >= from.width() + SAME;
        boolean right = to.centerX() > from.centerX();
        boolean down = to.centerY() > from.centerY();
        Point start = sideways
                ? new Point(right ? from.right() : from.x(), from.centerY())
                : new Point(from.centerX(), down ? from.bottom() : from.y());
        Point end = sideways
                ? new Point(right ? to.x() : to.right(), to.centerY())
                : new Point(to.centerX(), down ? to.y() : to.bottom());
        double middleX = (start.x() + end.x()) / 2;
        double middleY = (start.y() + end.y()) / 2;
        Point bend = sideways
                ? new Point(round(middleX), round(middleY + Math.abs(end.x() - start.x()) / 8))
                : new Point(round(middleX + Math.abs(end.y() - start.y()) / 8), round(middleY));
        return List.of(start, bend, end);
    }
}
