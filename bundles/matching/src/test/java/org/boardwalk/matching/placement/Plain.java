package org.boardwalk.matching.placement;

import static org.boardwalk.matching.model.HrInstance.NONE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.boardwalk.matching.model.Couple;
import org.boardwalk.matching.model.HrInstance;

/** The definitions word by word, without any thought for speed, and every matching of a small instance. */
final class Plain {
    final HrInstance in;

    Plain(HrInstance in) {
        this.in = in;
    }

    int residents() {
        return in.residents().owners();
    }

    int hospitals() {
        return in.hospitals().owners();
    }

    boolean acceptable(int r, int h) {
        return in.entry(r, h) != NONE;
    }

    int residentRank(int r, int h) {
        return h == NONE ? Integer.MAX_VALUE : in.residents().rank(in.entry(r, h));
    }

    int hospitalRank(int h, int r) {
        for (int e = in.hospitals().start(h); e < in.hospitals().end(h); e++) {
            if (in.hospitals().choice(e) == r) {
                return in.hospitals().rank(e);
            }
        }
        throw new AssertionError();
    }

    List<Integer> members(int[] m, int h) {
        List<Integer> members = new ArrayList<>();
        for (int r = 0; r < m.length; r++) {
            if (m[r] == h) {
                members.add(r);
            }
        }
        return members;
    }

    /** As "resident hospital" or "resident hospital partner hospital", sorted. */
    TreeSet<String> blocking(int[] m) {
        TreeSet<String> blocking = new TreeSet<>();
        for (int r = 0; r < residents(); r++) {
            for (int h = 0; h < hospitals() && in.coupleOf(r) == NONE; h++) {
                if (acceptable(r, h)
                        && m[r] != h
                        && residentRank(r, h) < residentRank(r, m[r])
                        && takes(m, h, r, List.of())) {
                    blocking.add(r + " " + h);
                }
            }
        }
        for (Couple couple : in.couples()) {
            int now = couple.choices().indexOf(new Couple.JointChoice(m[couple.first()], m[couple.second()]));
            for (int i = 0; i < (now < 0 ? couple.choices().size() : now); i++) {
                Couple.JointChoice choice = couple.choices().get(i);
                if (blocks(m, couple, choice)) {
                    blocking.add(couple.first() + " " + choice.first() + " " + couple.second() + " " + choice.second());
                }
            }
        }
        return blocking;
    }

    private boolean takes(int[] m, int h, int r, List<Integer> not) {
        return members(m, h).size() < in.capacity(h)
                || members(m, h).stream().anyMatch(x -> !not.contains(x) && hospitalRank(h, r) < hospitalRank(h, x));
    }

    private boolean blocks(int[] m, Couple couple, Couple.JointChoice choice) {
        int a = couple.first();
        int b = couple.second();
        int h = choice.first();
        int l = choice.second();
        if (m[b] == l) {
            return takes(m, h, a, List.of(b));
        }
        if (m[a] == h) {
            return takes(m, l, b, List.of(a));
        }
        if (h != l) {
            return takes(m, h, a, List.of()) && takes(m, l, b, List.of());
        }
        List<Integer> held = members(m, h);
        int free = in.capacity(h) - held.size();
        if (free >= 2) {
            return true;
        }
        if (free == 1) {
            return held.stream()
                    .anyMatch(x -> hospitalRank(h, a) < hospitalRank(h, x) || hospitalRank(h, b) < hospitalRank(h, x));
        }
        return held.stream()
                .anyMatch(x -> hospitalRank(h, a) < hospitalRank(h, x)
                        && held.stream().anyMatch(y -> !y.equals(x) && hospitalRank(h, b) < hospitalRank(h, y)));
    }

    /** Every matching that keeps pins, capacities and couples together. */
    void matchings(Consumer<int[]> to) {
        int[] m = new int[residents()];
        Arrays.fill(m, NONE);
        matchings(m, 0, to);
    }

    private void matchings(int[] m, int r, Consumer<int[]> to) {
        if (r == m.length) {
            if (in.couples().stream().allMatch(c -> together(m, c))) {
                to.accept(m);
            }
            return;
        }
        for (int h = NONE; h < hospitals(); h++) {
            boolean allowed = in.pin(r) == NONE || in.pin(r) == h;
            if (allowed && (h == NONE || acceptable(r, h) && members(m, h).size() < in.capacity(h))) {
                m[r] = h;
                matchings(m, r + 1, to);
                m[r] = NONE;
            }
        }
    }

    private static boolean together(int[] m, Couple c) {
        return m[c.first()] == NONE && m[c.second()] == NONE
                || c.choices().contains(new Couple.JointChoice(m[c.first()], m[c.second()]));
    }

    List<int[]> stable() {
        List<int[]> stable = new ArrayList<>();
        matchings(m -> {
            if (blocking(m).isEmpty()) {
                stable.add(m.clone());
            }
        });
        return stable;
    }

    static int size(int[] m) {
        return (int) Arrays.stream(m).filter(h -> h != NONE).count();
    }
}
