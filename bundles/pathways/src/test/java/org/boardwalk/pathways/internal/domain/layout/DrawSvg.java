package org.boardwalk.pathways.internal.domain.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.api.picture.BoxSize;
import org.boardwalk.pathways.api.picture.Direction;
import org.boardwalk.pathways.api.picture.Picture;
import org.boardwalk.pathways.api.picture.Point;
import org.boardwalk.pathways.api.picture.Rect;
import org.boardwalk.pathways.api.requirement.Strength;
import org.boardwalk.pathways.internal.domain.Programmes;

/** Writes the pictures of the programmes that ship as plain SVG files, for somebody who changes the layout to look at. */
final class DrawSvg {
    private DrawSvg() {}

    /** @param arguments the folder to write to */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (Pathway pathway : Programmes.all()) {
            write(folder, pathway, Direction.LEFT_TO_RIGHT, BoxSize.WIDE);
            write(folder, pathway, Direction.TOP_TO_BOTTOM, BoxSize.NARROW);
        }
    }

    private static void write(Path folder, Pathway pathway, Direction direction, BoxSize size) throws IOException {
        Picture picture = PathwayLayout.layout(pathway, direction, size);
        Files.writeString(folder.resolve(pathway.code() + "-" + direction + ".svg"), svg(pathway, picture));
    }

    static String svg(Pathway pathway, Picture picture) {
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns='http://www.w3.org/2000/svg' width='%.0f' height='%.0f' font-family='sans-serif'>"
                        + "<rect width='100%%' height='100%%' fill='#fbfbfd'/>"
                        + "<marker id='a' markerWidth='8' markerHeight='8' refX='7' refY='4' orient='auto'>"
                        + "<path d='M0,0 L8,4 L0,8 z' fill='#56637a'/></marker>",
                picture.width(),
                picture.height()));
        picture.frames().forEach(frame -> svg.append(rect(frame.place(), "#eef2fb", "#b9c6e4", 12))
                .append(text(
                        frame.place().x() + 12,
                        frame.place().y() + 19,
                        13,
                        "#3b4a6b",
                        pathway.choice(frame.choiceId()).orElseThrow().title().in(Locale.ENGLISH))));
        picture.moves().forEach(move -> svg.append(curve(move.points())));
        picture.lines().forEach(line -> svg.append(line(line)));
        picture.boxes().forEach(box -> svg.append(rect(box.place(), "#ffffff", "#8a96ac", 8))
                .append(title(pathway, box)));
        return svg.append("</svg>").toString();
    }

    private static String rect(Rect place, String fill, String stroke, int radius) {
        return String.format(
                Locale.ROOT,
                "<rect x='%.1f' y='%.1f' width='%.1f' height='%.1f' rx='%d' fill='%s' stroke='%s'/>",
                place.x(),
                place.y(),
                place.width(),
                place.height(),
                radius,
                fill,
                stroke);
    }

    private static String text(double x, double y, int size, String colour, String text) {
        return String.format(
                Locale.ROOT,
                "<text x='%.1f' y='%.1f' font-size='%d' fill='%s'>%s</text>",
                x,
                y,
                size,
                colour,
                text.replace("&", "&amp;"));
    }

    private static String title(Pathway pathway, Picture.Box box) {
        String title = pathway.names().step(box.stepId()).in(Locale.ENGLISH);
        int break1 = title.length() <= 24 ? title.length() : title.lastIndexOf(' ', 24);
        String rest = title.substring(break1).strip();
        return text(
                        box.place().x() + 10,
                        box.place().y() + 18,
                        10,
                        "#77839a",
                        pathway.step(box.stepId()).orElseThrow().kind().name())
                + text(box.place().x() + 10, box.place().y() + 40, 14, "#1d2636", title.substring(0, break1))
                + text(box.place().x() + 10, box.place().y() + 58, 14, "#1d2636", rest);
    }

    private static String line(Picture.Line line) {
        StringBuilder path = new StringBuilder();
        for (Point point : line.points()) {
            path.append(path.isEmpty() ? "M" : " L")
                    .append(point.x())
                    .append(",")
                    .append(point.y());
        }
        String dash = line.strength() == Strength.RECOMMENDED ? " stroke-dasharray='5 4'" : "";
        return "<path d='" + path + "' fill='none' stroke='#56637a' stroke-width='1.6' stroke-linejoin='round'" + dash
                + " marker-end='url(#a)'/>";
    }

    private static String curve(List<Point> points) {
        return String.format(
                Locale.ROOT,
                "<path d='M%.1f,%.1f Q%.1f,%.1f %.1f,%.1f' fill='none' stroke='#d38b2c' stroke-width='1.2'"
                        + " stroke-dasharray='2 4'/>",
                points.get(0).x(),
                points.get(0).y(),
                points.get(1).x(),
                points.get(1).y(),
                points.get(2).x(),
                points.get(2).y());
    }
}
