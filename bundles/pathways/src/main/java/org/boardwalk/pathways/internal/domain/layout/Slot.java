package org.boardwalk.pathways.internal.domain.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place in a layer: for a unit, or for a line that passes between units. Mutable while a picture is laid out. */
final class Slot {
    private final @Nullable Unit unit;
    private final int layer;
    private final double size;
    private final List<Reach> before = new ArrayList<>();
    private final List<Reach> after = new ArrayList<>();
    private double start;

    /**
     * A line to a neighbour layer.
     *
     * @param port where it leaves this slot, from its start
     * @param other the slot at the other end
     * @param otherPort where it meets that slot, from that slot's start
     * @param weak not drawn
     */
    record Reach(double port, Slot other, double otherPort, boolean weak) {
        /** How much it matters that the line is straight: most of all where it passes others, least if it is not drawn. */
        double weight(Slot self) {
            if (weak) {
                return 0.2;
            }
            if (self.isPassage() && other.isPassage()) {
                return 8;
            }
            return self.isPassage() || other.isPassage() ? 2 : 1;
        }
    }

    private Slot(@Nullable Unit unit, int layer, double size) {
        this.unit = unit;
        this.layer = layer;
        this.size = size;
    }

    static Slot of(Unit unit, int layer) {
        return new Slot(unit, layer, unit.across());
    }

    static Slot passage(int layer) {
        return new Slot(null, layer, 0);
    }

    static void join(Slot from, double fromPort, Slot to, double toPort, boolean weak) {
        from.after.add(new Reach(fromPort, to, toPort, weak));
        to.before.add(new Reach(toPort, from, fromPort, weak));
    }

    @Nullable
    Unit unit() {
        return unit;
    }

    boolean isPassage() {
        return unit == null;
    }

    int layer() {
        return layer;
    }

    double size() {
        return size;
    }

    double start() {
        return start;
    }

    void startAt(double value) {
        start = value;
    }

    List<Reach> before() {
        return before;
    }

    List<Reach> after() {
        return after;
    }

    /** Distance to keep to the next slot of the layer. */
    double gapTo(Slot next) {
        return isPassage() && next.isPassage()
                ? Metrics.TRACK
                : isPassage() || next.isPassage() ? Metrics.LANE : Metrics.GAP;
    }
}
