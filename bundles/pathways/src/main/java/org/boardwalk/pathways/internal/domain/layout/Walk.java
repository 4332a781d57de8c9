package org.boardwalk.pathways.internal.domain.layout;

import java.util.Comparator;
import java.util.Optional;
import org.boardwalk.pathways.api.picture.Arrow;
import org.boardwalk.pathways.api.picture.Picture;
import org.boardwalk.pathways.api.picture.Rect;

/** Which box an arrow key leads to: the nearest one in that direction, where "beside" counts double. */
public final class Walk {
    private Walk() {}

    public static Optional<String> neighbour(Picture picture, String stepId, Arrow arrow) {
        return picture.box(stepId).flatMap(box -> picture.boxes().stream()
                .filter(other -> !other.stepId().equals(stepId))
                .filter(other -> ahead(box.place(), other.place(), arrow) > 0.5)
                .min(Comparator.comparing((Picture.Box other) -> distance(box.place(), other.place(), arrow))
                        .thenComparing(Picture.Box::stepId))
                .map(Picture.Box::stepId));
    }

    private static double ahead(Rect from, Rect to, Arrow arrow) {
        return switch (arrow) {
            case LEFT -> from.centerX() - to.centerX();
            case RIGHT -> to.centerX() - from.centerX();
            case UP -> from.centerY() - to.centerY();
            case DOWN -> to.centerY() - from.centerY();
        };
    }

    private static double distance(Rect from, Rect to, Arrow arrow) {
        boolean sideways = arrow == Arrow.LEFT || arrow == Arrow.RIGHT;
        double beside = sideways ? Math.abs(to.centerY() - from.centerY()) : Math.abs(to.centerX() - from.centerX());
        return ahead(from, to, arrow) + 2 * beside;
    }
}
