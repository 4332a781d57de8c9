package org.boardwalk.pathways.internal.domain.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.api.picture.Arrow;
import org.boardwalk.pathways.api.picture.BoxSize;
import org.boardwalk.pathways.api.picture.Direction;
import org.boardwalk.pathways.api.picture.OutlineEntry;
import org.boardwalk.pathways.api.picture.Picture;
import org.boardwalk.pathways.api.picture.Point;
import org.boardwalk.pathways.api.picture.Rect;
import org.boardwalk.pathways.internal.domain.Programmes;
import org.boardwalk.pathways.internal.domain.RandomPathways;
import org.junit.jupiter.api.Test;

class PathwayLayoutTest {
    @Property(tries = 300)
    void boxes_keep_apart_and_lines_run_around_them(@ForAll("pathways") Pathway pathway, @ForAll Direction direction) {
        Picture picture = PathwayLayout.layout(pathway, direction, BoxSize.WIDE);
        assertThat(picture.boxes()).hasSameSizeAs(pathway.steps());
        assertTidy(picture);
        assertThat(PathwayLayout.layout(pathway, direction, BoxSize.WIDE)).isEqualTo(picture);
    }

    @Property(tries = 200)
    void also_a_draft_with_circles_has_a_picture_with_all_its_steps(@ForAll("drafts") Pathway pathway) {
        Picture picture = PathwayLayout.layout(pathway, Direction.LEFT_TO_RIGHT, BoxSize.WIDE);
        assertThat(picture.boxes()).hasSameSizeAs(pathway.steps());
        assertApart(picture);
    }

    @Property(tries = 200)
    void the_list_has_every_step_once(@ForAll("drafts") Pathway pathway) {
        assertThat(listed(pathway))
                .containsExactlyInAnyOrderElementsOf(
                        pathway.steps().stream().map(step -> step.id()).toList());
    }

    @Provide
    Arbitrary<Pathway> pathways() {
        return RandomPathways.pathways(14, true);
    }

    @Provide
    Arbitrary<Pathway> drafts() {
        return RandomPathways.pathways(9, false);
    }

    @Test
    void the_programmes_that_ship_have_good_pictures() {
        for (Pathway pathway : Programmes.all()) {
            Picture wide = PathwayLayout.layout(pathway, Direction.LEFT_TO_RIGHT, BoxSize.WIDE);
            Picture narrow = PathwayLayout.layout(pathway, Direction.TOP_TO_BOTTOM, BoxSize.NARROW);
            assertTidy(wide);
            assertTidy(narrow);
            assertThat(narrow.width()).isLessThan(450);
            assertThat(wide.frames()).hasSameSizeAs(pathway.choices());
        }
    }

    @Test
    void arrow_keys_lead_to_every_step() {
        for (Pathway pathway : Programmes.all()) {
            for (Direction direction : Direction.values()) {
                Picture picture = PathwayLayout.layout(pathway, direction, BoxSize.WIDE);
                assertThat(reached(picture)).hasSameSizeAs(picture.boxes());
            }
        }
    }

    private static Set<String> reached(Picture picture) {
        Set<String> reached = new HashSet<>();
        List<String> open = new ArrayList<>(List.of(picture.boxes().getFirst().stepId()));
        while (!open.isEmpty()) {
            String step = open.removeLast();
            if (reached.add(step)) {
                for (Arrow arrow : Arrow.values()) {
                    Walk.neighbour(picture, step, arrow).ifPresent(open::add);
                }
            }
        }
        return reached;
    }

    private static List<String> listed(Pathway pathway) {
        List<String> ids = new ArrayList<>();
        for (OutlineEntry entry : Outline.of(pathway)) {
            switch (entry) {
                case OutlineEntry.Single single -> ids.add(single.stepId());
                case OutlineEntry.Fork fork -> fork.branches().forEach(branch -> ids.addAll(branch.steps()));
            }
        }
        return ids;
    }

    private static void assertTidy(Picture picture) {
        assertApart(picture);
        for (Picture.Line line : picture.lines()) {
            for (int i = 0; i + 1 < line.points().size(); i++) {
                Point from = line.points().get(i);
                Point to = line.points().get(i + 1);
                assertThat(from.x() == to.x() || from.y() == to.y())
                        .as("upright: %s", line)
                        .isTrue();
                assertThat(picture.boxes())
                        .as("%s to %s", line.from(), line.to())
                        .noneMatch(box -> crosses(box.place(), from, to));
            }
        }
    }

    private static void assertApart(Picture picture) {
        List<Picture.Box> boxes = picture.boxes();
        for (int i = 0; i < boxes.size(); i++) {
            Rect one = boxes.get(i).place();
            assertThat(one.x() >= 0 && one.right() <= picture.width()).isTrue();
            assertThat(one.y() >= 0 && one.bottom() <= picture.height()).isTrue();
            for (int j = i + 1; j < boxes.size(); j++) {
                assertThat(overlap(one, boxes.get(j).place())).isFalse();
            }
        }
    }

    private static boolean overlap(Rect one, Rect other) {
        return one.x() < other.right()
                && other.x() < one.right()
                && one.y() < other.bottom()
                && other.y() < one.bottom();
    }

    /** Whether the stretch has a point inside of the box; its border does not count. */
    private static boolean crosses(Rect box, Point from, Point to) {
        return Math.min(from.x(), to.x()) < box.right() - 0.6
                && box.x() + 0.6 < Math.max(from.x(), to.x()) + (from.x() == to.x() ? 0.001 : 0)
                && Math.min(from.y(), to.y()) < box.bottom() - 0.6
                && box.y() + 0.6 < Math.max(from.y(), to.y()) + (from.y() == to.y() ? 0.001 : 0);
    }
}
