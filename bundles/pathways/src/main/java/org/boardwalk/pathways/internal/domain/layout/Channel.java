package org.boardwalk.pathways.internal.domain.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * The space between two layers, in which lines change their place across. Lines from one port share a track; tracks are
 * ordered so that lines cross rarely and never run on top of each other.
 */
final class Channel {
    private static final double SAME = 0.5;
    private static final int OVERLAP = 100;

    private final List<Bus> buses = new ArrayList<>();

    /** Lines from one port. */
    private static final class Bus {
        private final double from;
        private final List<Double> to = new ArrayList<>();
        private int track;

        Bus(double from) {
            this.from = from;
        }

        double low() {
            return Math.min(from, to.stream().min(Double::compare).orElse(from));
        }

        double high() {
            return Math.max(from, to.stream().max(Double::compare).orElse(from));
        }

        boolean isStraight() {
            return high() - low() < SAME;
        }

        boolean covers(double at) {
            return low() - SAME < at && at < high() + SAME;
        }
    }

    void add(double from, double to) {
        Bus bus = buses.stream()
                .filter(other -> Math.abs(other.from - from) < SAME)
                .findFirst()
                .orElseGet(() -> {
                    Bus made = new Bus(from);
                    buses.add(made);
                    return made;
                });
        bus.to.add(to);
    }

    /** Orders the tracks; call after the last line was added. */
    void arrange() {
        List<Bus> bent =
                new ArrayList<>(buses.stream().filter(bus -> !bus.isStraight()).toList());
        bent.sort((one, other) -> Double.compare(one.from, other.from));
        boolean better = true;
        for (int round = 0; better && round < bent.size() * 2; round++) {
            better = false;
            for (int i = 0; i + 1 < bent.size(); i++) {
                if (cost(bent.get(i), bent.get(i + 1)) > cost(bent.get(i + 1), bent.get(i))) {
                    bent.add(i, bent.remove(i + 1));
                    better = true;
                }
            }
        }
        compact(bent);
    }

    private static int cost(Bus left, Bus right) {
        int cost = left.covers(right.from) ? 1 : 0;
        for (double to : left.to) {
            cost += right.covers(to) ? 1 : 0;
            cost += Math.abs(to - right.from) < SAME ? OVERLAP : 0;
        }
        return cost;
    }

    /** Tracks whose lines do not touch may lie at the same place. */
    private static void compact(List<Bus> bent) {
        for (int i = 0; i < bent.size(); i++) {
            Bus bus = bent.get(i);
            for (int j = 0; j < i; j++) {
                Bus earlier = bent.get(j);
                boolean touch =
                        earlier.low() - Metrics.TRACK < bus.high() && bus.low() < earlier.high() + Metrics.TRACK;
                if (touch) {
                    bus.track = Math.max(bus.track, earlier.track + 1);
                }
            }
        }
    }

    double width() {
        int tracks = buses.stream()
                .mapToInt(bus -> bus.isStraight() ? 0 : bus.track + 1)
                .max()
                .orElse(0);
        return Math.max(Metrics.CHANNEL, (tracks + 1) * Metrics.TRACK + Metrics.CHANNEL / 2);
    }

    /** Distance of the track from the channel's beginning, for the line that comes in there. */
    double track(double from) {
        return buses.stream()
                .filter(bus -> Math.abs(bus.from - from) < SAME)
                .findFirst()
                .map(bus -> Metrics.TRACK * (bus.track + 1))
                .orElse(Metrics.TRACK);
    }
}
