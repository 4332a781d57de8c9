package org.boardwalk.pathways.internal.domain.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.api.picture.BoxSize;
import org.boardwalk.pathways.api.picture.Direction;
import org.boardwalk.pathways.api.picture.Picture;
import org.boardwalk.pathways.api.picture.Point;
import org.boardwalk.pathways.api.picture.Rect;
import org.boardwalk.pathways.internal.domain.layout.Part.Spot;

/** Collects the parts of a picture, one below the other, and turns "along and across" into x and y. */
final class Canvas {
    private final Pathway pathway;
    private final Direction direction;
    private final BoxSize size;
    private final Units units;
    private final Map<String, Rect> boxes = new HashMap<>();
    private final List<Picture.Frame> frames = new ArrayList<>();
    private final List<Picture.Line> lines = new ArrayList<>();
    private double width;
    private double top = Metrics.MARGIN;

    Canvas(Pathway pathway, Direction direction, BoxSize size, Units units) {
        this.pathway = pathway;
        this.direction = direction;
        this.size = size;
        this.units = units;
    }

    void draw(Part part, List<Link> links) {
        Spot corner = flat() ? new Spot(Metrics.MARGIN, top) : new Spot(top, Metrics.MARGIN);
        part.units().forEach(unit -> place(unit, plus(corner, part.origin(unit))));
        List<Link> drawn = links.stream().filter(link -> !link.weak()).toList();
        for (Link link : drawn) {
            Unit from = units.of(link.from());
            Unit to = units.of(link.to());
            List<Spot> points = new ArrayList<>();
            if (from.equals(to)) {
                inside(from, link, plus(corner, part.origin(from)), points);
            } else {
                leave(from, link.from(), plus(corner, part.origin(from)), points);
                part.route(link).forEach(spot -> points.add(plus(corner, spot)));
                enter(to, link.to(), plus(corner, part.origin(to)), points);
            }
            line(link, points);
        }
        double backward = drawn.stream().anyMatch(link -> isBackward(part, link)) ? Metrics.LANE : 0;
        advance(flat() ? part.across() + backward : part.along(), flat() ? part.along() : part.across() + backward);
    }

    private boolean isBackward(Part part, Link link) {
        Unit from = units.of(link.from());
        Unit to = units.of(link.to());
        return !from.equals(to) && part.layer(from) >= part.layer(to);
    }

    /** Units without any line to others, in rows. */
    void drawAlone(List<Unit> alone, List<Link> links) {
        double right = Math.max(width, 2 * (size.width() + Metrics.GAP));
        double x = Metrics.MARGIN;
        double tallest = 0;
        for (Unit unit : alone) {
            double across = flat() ? unit.along() : unit.across();
            if (x > Metrics.MARGIN && x + across > right + 1) {
                advance(tallest, x - Metrics.GAP - Metrics.MARGIN);
                x = Metrics.MARGIN;
                tallest = 0;
            }
            Spot origin = flat() ? new Spot(x, top) : new Spot(top, x);
            place(unit, origin);
            for (Link link : links) {
                if (units.of(link.from()).equals(unit)) {
                    List<Spot> points = new ArrayList<>();
                    inside(unit, link, origin, points);
                    line(link, points);
                }
            }
            x += across + Metrics.GAP;
            tallest = Math.max(tallest, flat() ? unit.across() : unit.along());
        }
        if (tallest > 0) {
            advance(tallest, x - Metrics.GAP - Metrics.MARGIN);
        }
    }

    private void advance(double height, double newWidth) {
        top += height + 2 * Metrics.GAP;
        width = Math.max(width, newWidth);
    }

    private boolean flat() {
        return direction == Direction.LEFT_TO_RIGHT;
    }

    private void place(Unit unit, Spot origin) {
        if (unit.framed()) {
            frames.add(new Picture.Frame(unit.id(), rect(origin, unit.along(), unit.across())));
        }
        for (String step : unit.steps()) {
            Spot corner = new Spot(origin.along() + unit.alongOf(step), origin.across() + unit.acrossOf(step));
            boxes.put(step, rect(corner, alongSize(), acrossSize()));
        }
    }

    private void leave(Unit unit, String member, Spot origin, List<Spot> points) {
        double port = origin.across() + unit.portOut(member);
        if (unit.isStep(member)) {
            double end = origin.along() + unit.alongOf(member) + alongSize();
            double middle = origin.across() + unit.acrossOf(member) + acrossSize() / 2;
            points.add(new Spot(end, middle));
            if (!unit.isOpenAfter(member)) {
                points.add(new Spot(end + Metrics.LANE / 2, middle));
                points.add(new Spot(end + Metrics.LANE / 2, port));
            }
        }
        points.add(new Spot(origin.along() + unit.along(), port));
    }

    private void enter(Unit unit, String member, Spot origin, List<Spot> points) {
        points.add(new Spot(origin.along(), origin.across() + unit.portIn(member)));
        if (unit.isStep(member)) {
            double start = origin.along() + unit.alongOf(member);
            double middle = origin.across() + unit.acrossOf(member) + acrossSize() / 2;
            if (!unit.isOpenBefore(member)) {
                double before = start - Metrics.LANE;
                points.add(new Spot(before, origin.across() + unit.portIn(member)));
                points.add(new Spot(before, middle));
            }
            points.add(new Spot(start, middle));
        }
    }

    /** Between two steps of one choice: straight, or through the gaps between rows and columns. */
    private void inside(Unit unit, Link link, Spot origin, List<Spot> points) {
        double end = origin.along() + unit.alongOf(link.from()) + alongSize();
        double from = origin.across() + unit.acrossOf(link.from()) + acrossSize() / 2;
        double start = origin.along() + unit.alongOf(link.to());
        double to = origin.across() + unit.acrossOf(link.to()) + acrossSize() / 2;
        points.add(new Spot(end, from));
        boolean next = from == to && start > end && start - end <= Metrics.CHANNEL + 1;
        if (!next) {
            double gutter = origin.across() + unit.acrossOf(link.from()) + acrossSize() + Metrics.GAP / 2;
            points.add(new Spot(end + Metrics.LANE / 2, from));
            points.add(new Spot(end + Metrics.LANE / 2, gutter));
            points.add(new Spot(start - Metrics.LANE, gutter));
            points.add(new Spot(start - Metrics.LANE, to));
        }
        points.add(new Spot(start, to));
    }

    private void line(Link link, List<Spot> points) {
        List<Point> tidy = Lines.tidy(points.stream().map(this::point).toList());
        lines.add(new Picture.Line(link.from(), link.to(), link.strength(), link.alternative(), tidy));
    }

    private double alongSize() {
        return flat() ? size.width() : size.height();
    }

    private double acrossSize() {
        return flat() ? size.height() : size.width();
    }

    private static Spot plus(Spot one, Spot other) {
        return new Spot(one.along() + other.along(), one.across() + other.across());
    }

    private Point point(Spot spot) {
        return flat()
                ? new Point(Lines.round(spot.along()), Lines.round(spot.across()))
                : new Point(Lines.round(spot.across()), Lines.round(spot.along()));
    }

    private Rect rect(Spot corner, double along, double across) {
        Point point = point(corner);
        return flat() ? new Rect(point.x(), point.y(), along, across) : new Rect(point.x(), point.y(), across, along);
    }

    Picture picture() {
        List<Picture.Box> placed = numbered();
        List<Picture.Move> moves = pathway.relations().stream()
                .filter(relation -> boxes.containsKey(relation.from()) && boxes.containsKey(relation.to()))
                .filter(relation -> !relation.from().equals(relation.to()))
                .map(relation -> new Picture.Move(relation, Lines.curve(box(relation.from()), box(relation.to()))))
                .toList();
        return new Picture(
                width + 2 * Metrics.MARGIN,
                Math.max(top - 2 * Metrics.GAP, 0) + Metrics.MARGIN,
                direction,
                placed,
                frames,
                lines,
                moves);
    }

    /** Columns are places along the direction that boxes share; rows count within each. */
    private List<Picture.Box> numbered() {
        Map<Double, List<String>> columns = new TreeMap<>();
        boxes.forEach((step, box) -> columns.computeIfAbsent(flat() ? box.x() : box.y(), key -> new ArrayList<>())
                .add(step));
        List<Picture.Box> placed = new ArrayList<>();
        int column = 0;
        for (List<String> steps : columns.values()) {
            steps.sort(Comparator.comparing(
                    (String step) -> flat() ? box(step).y() : box(step).x()));
            for (int row = 0; row < steps.size(); row++) {
                placed.add(new Picture.Box(steps.get(row), box(steps.get(row)), column, row));
            }
            column++;
        }
        return placed;
    }

    private Rect box(String step) {
        return boxes.getOrDefault(step, new Rect(0, 0, size.width(), size.height()));
    }
}
