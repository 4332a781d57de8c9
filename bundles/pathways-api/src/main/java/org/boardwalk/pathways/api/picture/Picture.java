package org.boardwalk.pathways.api.picture;

import java.util.List;
import java.util.Optional;
import org.boardwalk.pathways.api.model.Relation;
import org.boardwalk.pathways.api.requirement.Strength;

/**
 * Where everything of a pathway goes; a page draws it. The upper left corner is (0, 0). Boxes do not overlap, lines
 * do not run through boxes, and the same pathway always gives the same picture.
 *
 * @param boxes one for each step, in reading order: along the direction, then across
 * @param frames one around the options of each choice; no other box is inside
 * @param lines from prerequisites to what they lead to; drawn below the boxes
 * @param moves sideways moves and hints; drawn below the lines, lightly
 */
public record Picture(
        double width,
        double height,
        Direction direction,
        List<Box> boxes,
        List<Frame> frames,
        List<Line> lines,
        List<Move> moves) {
    public Picture {
        boxes = List.copyOf(boxes);
        frames = List.copyOf(frames);
        lines = List.copyOf(lines);
        moves = List.copyOf(moves);
    }

    /**
     * A step's place.
     *
     * @param column place along the direction, from 0: left to right, or top to bottom
     * @param row place across it within the column, from 0
     */
    public record Box(String stepId, Rect place, int column, int row) {}

    /** A choice's place; leave the upper {@link #HEAD} pixels to its title. */
    public record Frame(String choiceId, Rect place) {
        /** Height kept free for the title. */
        public static final double HEAD = 28;
    }

    /**
     * A line with an arrow head at its last point.
     *
     * @param from id of a step or of a choice
     * @param to id of a step or of a choice
     * @param strength whether the prerequisite is required
     * @param alternative whether it is one of several ways to meet it
     * @param points two or more; consecutive ones differ in one coordinate only. Round the corners
     */
    public record Line(String from, String to, Strength strength, boolean alternative, List<Point> points) {
        public Line {
            points = List.copyOf(points);
        }
    }

    /** A relation, as a line between two boxes; drawn as a curve through the points. */
    public record Move(Relation relation, List<Point> points) {
        public Move {
            points = List.copyOf(points);
        }
    }

    public Optional<Box> box(String stepId) {
        return boxes.stream().filter(box -> box.stepId().equals(stepId)).findFirst();
    }
}
