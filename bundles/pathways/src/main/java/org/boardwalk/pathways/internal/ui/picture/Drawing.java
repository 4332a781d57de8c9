package org.boardwalk.pathways.internal.ui.picture;

import java.util.Map;
import org.boardwalk.pathways.api.picture.Arrow;
import org.boardwalk.pathways.api.picture.PathwayPictures;
import org.boardwalk.pathways.api.picture.Picture;
import org.boardwalk.pathways.api.requirement.Strength;
import org.boardwalk.pathways.internal.ui.words.Glyph;
import org.boardwalk.pathways.internal.ui.words.Say;

/**
 * Draws a laid-out pathway. The picture is a group of buttons, one for each step: only one is in the tab order, and
 * each knows where the arrow keys lead ({@code data-left}, …), so that walking needs no answer from the server.
 */
final class Drawing {
    private static final double PAD = 10;
    private static final double TITLE_SIZE = 13.5;
    private static final double SMALL_SIZE = 11.5;
    private static final double SMALLEST = 8.5;
    private static final double LINE = 16;

    private final PathwayPictures pictures;
    private final Picture picture;
    private final Map<String, StepFace> faces;
    private final Map<String, String> frames;
    private final String prefix;
    private final SvgText svg = new SvgText();

    /**
     * @param faces by step id
     * @param frames title of each choice by its id
     * @param prefix makes ids unique in the page
     */
    Drawing(
            PathwayPictures pictures,
            Picture picture,
            Map<String, StepFace> faces,
            Map<String, String> frames,
            String prefix) {
        this.pictures = pictures;
        this.picture = picture;
        this.faces = faces;
        this.frames = frames;
        this.prefix = prefix;
    }

    /** @param label what the picture shows, in a sentence */
    String svg(String label, String className) {
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "pw-svg " + className,
                "viewBox",
                "0 0 " + SvgText.number(picture.width()) + " " + SvgText.number(picture.height()),
                "data-width",
                picture.width(),
                "data-height",
                picture.height(),
                "style",
                "--pw-natural:" + SvgText.number(picture.width()) + "px",
                "role",
                "group",
                "aria-label",
                label);
        definitions();
        picture.frames().forEach(this::frame);
        svg.open("g", "aria-hidden", "true");
        picture.moves()
                .forEach(move -> svg.empty(
                        "path",
                        "class",
                        "pw-move pw-move-" + Glyph.name(move.relation().kind()),
                        "d",
                        Lines.curve(move.points())));
        picture.lines().forEach(this::line);
        svg.close("g");
        picture.boxes().forEach(this::box);
        return svg.close("svg").toString();
    }

    private void definitions() {
        svg.open("defs");
        for (Strength strength : Strength.values()) {
            svg.open(
                            "marker",
                            "id",
                            prefix + Glyph.name(strength),
                            "viewBox",
                            "0 0 8 8",
                            "refX",
                            7,
                            "refY",
                            4,
                            "markerWidth",
                            8,
                            "markerHeight",
                            8,
                            "markerUnits",
                            "userSpaceOnUse",
                            "orient",
                            "auto-start-reverse")
                    .empty("path", "class", "pw-head pw-head-" + Glyph.name(strength), "d", "M0 0 8 4 0 8Z")
                    .close("marker");
        }
        svg.open(
                        "pattern",
                        "id",
                        prefix + "hatch",
                        "width",
                        7,
                        "height",
                        7,
                        "patternUnits",
                        "userSpaceOnUse",
                        "patternTransform",
                        "rotate(45)")
                .empty("path", "class", "pw-hatch", "d", "M0 0V7")
                .close("pattern")
                .close("defs");
    }

    private void frame(Picture.Frame frame) {
        var place = frame.place();
        String title = frames.getOrDefault(frame.choiceId(), "");
        svg.open("g", "class", "pw-frame", "aria-hidden", "true")
                .empty(
                        "rect",
                        "x",
                        place.x(),
                        "y",
                        place.y(),
                        "width",
                        place.width(),
                        "height",
                        place.height(),
                        "rx",
                        14)
                .text(
                        "text",
                        TextFit.lines(title, place.width() - 2 * PAD - 4, SMALL_SIZE, 1)
                                .getFirst(),
                        "x",
                        place.x() + PAD + 2,
                        "y",
                        place.y() + 19)
                .close("g");
    }

    private void line(Picture.Line line) {
        String strength = Glyph.name(line.strength());
        svg.empty(
                "path",
                "class",
                "pw-line pw-line-" + strength + (line.alternative() ? " pw-line-alternative" : ""),
                "data-from",
                line.from(),
                "data-to",
                line.to(),
                "marker-end",
                "url(#" + prefix + strength + ")",
                "d",
                Lines.rounded(line.points()));
    }

    private void box(Picture.Box box) {
        StepFace face = faces.get(box.stepId());
        if (face == null) {
            return;
        }
        boolean first = picture.boxes().getFirst() == box;
        svg.open(
                "g",
                "class",
                classes(face),
                "role",
                "button",
                "tabindex",
                first ? "0" : "-1",
                "data-step",
                face.id(),
                "data-left",
                neighbour(box, Arrow.LEFT),
                "data-right",
                neighbour(box, Arrow.RIGHT),
                "data-up",
                neighbour(box, Arrow.UP),
                "data-down",
                neighbour(box, Arrow.DOWN),
                "aria-label",
                face.name(),
                "transform",
                "translate(" + SvgText.number(box.place().x()) + " "
                        + SvgText.number(box.place().y()) + ")");
        shape(face, box.place().width(), box.place().height());
        words(face, box.place().width(), box.place().height());
        svg.close("g");
    }

    private String classes(StepFace face) {
        return "pw-step pw-kind-" + Glyph.shape(face.kind()) + " "
                + face.state()
                        .map(state -> "pw-state-" + Glyph.name(state) + " ")
                        .orElse("")
                + String.join(" ", face.marks());
    }

    private void shape(StepFace face, double width, double height) {
        String kind = Glyph.shape(face.kind());
        double round = kind.equals("proof") ? 24 : kind.equals("work") ? 4 : 12;
        svg.empty(
                "rect",
                "class",
                "pw-focus",
                "x",
                -4,
                "y",
                -4,
                "width",
                width + 8,
                "height",
                height + 8,
                "rx",
                round + 3);
        svg.empty("rect", "class", "pw-box", "width", width, "height", height, "rx", round);
        if (face.marks().contains("pw-retired")) {
            svg.empty(
                    "rect",
                    "class",
                    "pw-hatched",
                    "fill",
                    "url(#" + prefix + "hatch)",
                    "width",
                    width,
                    "height",
                    height,
                    "rx",
                    round);
        }
        if (kind.equals("work")) {
            svg.empty("rect", "class", "pw-inner", "x", 3, "y", 3, "width", width - 6, "height", height - 6, "rx", 2);
        }
    }

    /** A text that is cut says another word than the name: the drawn ones are then for the eye only. */
    private void words(StepFace face, double width, double height) {
        double left = Glyph.shape(face.kind()).equals("proof") ? PAD + 6 : PAD + 1;
        double room = width - 2 * left;
        double foot = face.state().isPresent() ? 18 : 0;
        int lines = Math.max(1, (int) ((height - 52) / LINE));
        TextFit.Fitted kind = small(Say.kind(face.kind()), room - 22);
        TextFit.Fitted title = TextFit.fit(face.title(), room, TITLE_SIZE, SMALLEST, lines);
        TextFit.Fitted line = small(face.line(), room - foot);
        boolean cut = kind.isCut() || title.isCut() || line.isCut();
        svg.open("g", "aria-hidden", cut);
        svg.open("g", "class", "pw-badge", "transform", "translate(" + SvgText.number(left) + " 9)")
                .raw(Glyph.paths(face.kind()))
                .close("g");
        text(kind, left + 22, 21, "pw-kind");
        text(title, left, 40, "pw-title");
        face.state().ifPresent(state -> svg.open(
                        "g",
                        "class",
                        "pw-mark",
                        "transform",
                        "translate(" + SvgText.number(left - 1) + " " + SvgText.number(height - 22) + ") scale(.875)")
                .raw(Glyph.paths(state))
                .close("g"));
        text(line, left + foot, height - 11, "pw-line-text");
        svg.close("g");
    }

    private static TextFit.Fitted small(String text, double room) {
        return TextFit.fit(text, room, SMALL_SIZE, SMALLEST, 1);
    }

    private void text(TextFit.Fitted text, double x, double top, String className) {
        double y = top;
        for (String line : text.lines()) {
            if (!line.isEmpty()) {
                svg.text("text", line + " ", "class", className, "font-size", text.fontSize(), "x", x, "y", y);
            }
            y += LINE;
        }
    }

    private String neighbour(Picture.Box box, Arrow arrow) {
        return pictures.neighbour(picture, box.stepId(), arrow).orElse("");
    }
}
