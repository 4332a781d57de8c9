package org.boardwalk.matching.verify;

import static org.boardwalk.matching.model.HrInstance.NONE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.boardwalk.matching.model.Couple;
import org.boardwalk.matching.model.HrInstance;
import org.boardwalk.matching.model.Labels;
import org.boardwalk.matching.model.RankedLists;
import org.boardwalk.matching.verify.Blocking.Cause;

/**
 * Checks a placement against its instance, in time linear in the acceptable pairs, knowing nothing of how it was made.
 *
 * <p>A resident and an acceptable hospital block if she is without a seat or strictly prefers it, and it has a free seat
 * or strictly prefers her to one it holds. Couples block in the sense of McBride and Manlove (arXiv 1308.4534, 2013):
 * jointly preferring another choice, with hospitals that take whoever of the two would come, for free seats or in place of
 * others.
 */
public final class PlacementVerifier {
    private final HrInstance instance;
    private final int[] hospitalOf;
    private final int[] count;
    private final int[] memberStart;
    private final int[] members;
    private final int[] worst;
    private final int[] worstUnpinned;
    private final List<Blocking> blocking = new ArrayList<>();

    private PlacementVerifier(HrInstance instance, int[] hospitalOf) {
        this.instance = instance;
        this.hospitalOf = hospitalOf;
        int hospitals = instance.hospitals().owners();
        count = new int[hospitals];
        memberStart = new int[hospitals + 1];
        members = new int[hospitalOf.length];
        worst = new int[hospitals];
        worstUnpinned = new int[hospitals];
    }

    /** @param hospitalOf for each resident a hospital's number, or {@link HrInstance#NONE} */
    public static PlacementCertificate verify(HrInstance instance, int[] hospitalOf, Labels labels) {
        if (hospitalOf.length != instance.residents().owners()) {
            throw new IllegalArgumentException("a matching says for every resident where she goes");
        }
        PlacementVerifier verifier = new PlacementVerifier(instance, hospitalOf.clone());
        int matched = (int) Arrays.stream(hospitalOf).filter(h -> h != NONE).count();
        List<Violation> violations = verifier.violations();
        if (violations.isEmpty()) {
            verifier.findBlocking();
        }
        return new PlacementCertificate(InputHash.of(instance, labels), matched, violations, verifier.blocking);
    }

    private List<Violation> violations() {
        List<Violation> found = new ArrayList<>();
        for (int r = 0; r < hospitalOf.length; r++) {
            int h = hospitalOf[r];
            if (instance.pin(r) != NONE && instance.pin(r) != h) {
                found.add(new Violation(Violation.Kind.PIN_NOT_KEPT, r, instance.pin(r)));
            }
            if (h == NONE) {
                continue;
            }
            if (instance.entry(r, h) == NONE) {
                found.add(new Violation(Violation.Kind.NOT_ACCEPTABLE, r, h));
            }
            if (++count[h] == instance.capacity(h) + 1) {
                found.add(new Violation(Violation.Kind.OVER_CAPACITY, NONE, h));
            }
        }
        for (Couple couple : instance.couples()) {
            if (present(couple) > couple.choices().size()) {
                found.add(new Violation(Violation.Kind.COUPLE_APART, couple.first(), NONE));
            }
        }
        return found;
    }

    /** The index of the choice a couple has; the number of choices if both have no seat; more if they are apart. */
    private int present(Couple couple) {
        int first = hospitalOf[couple.first()];
        int second = hospitalOf[couple.second()];
        if (first == NONE && second == NONE) {
            return couple.choices().size();
        }
        int index = couple.choices().indexOf(new Couple.JointChoice(first, second));
        return index < 0 ? Integer.MAX_VALUE : index;
    }

    private void findBlocking() {
        gatherMembers();
        for (int r = 0; r < hospitalOf.length; r++) {
            int couple = instance.coupleOf(r);
            if (couple == NONE) {
                findBlocking(r);
            } else if (instance.couples().get(couple).first() == r) {
                findBlocking(instance.couples().get(couple));
            }
        }
    }

    private void gatherMembers() {
        for (int h = 0; h < count.length; h++) {
            memberStart[h + 1] = memberStart[h] + count[h];
        }
        int[] next = memberStart.clone();
        Arrays.fill(worst, -1);
        Arrays.fill(worstUnpinned, -1);
        for (int r = 0; r < hospitalOf.length; r++) {
            int h = hospitalOf[r];
            if (h != NONE) {
                int rank = rankAt(r, h);
                members[next[h]++] = r;
                worst[h] = Math.max(worst[h], rank);
                if (instance.pin(r) == NONE) {
                    worstUnpinned[h] = Math.max(worstUnpinned[h], rank);
                }
            }
        }
    }

    /** What the hospital thinks of the resident, an acceptable pair: 0 is best. */
    private int rankAt(int resident, int hospital) {
        return instance.hospitals().rank(instance.atHospital(instance.entry(resident, hospital)));
    }

    private void findBlocking(int r) {
        RankedLists lists = instance.residents();
        int own = hospitalOf[r] == NONE ? Integer.MAX_VALUE : lists.rank(instance.entry(r, hospitalOf[r]));
        for (int entry = lists.start(r); entry < lists.end(r) && lists.rank(entry) < own; entry++) {
            int h = lists.choice(entry);
            boolean free = count[h] < instance.capacity(h);
            int rank = instance.hospitals().rank(instance.atHospital(entry));
            if (free || rank < worst[h]) {
                blocking.add(Blocking.pair(r, h, cause(r, free || rank < worstUnpinned[h])));
            }
        }
    }

    private Cause cause(int resident, boolean blocksWithoutPinned) {
        if (instance.pin(resident) != NONE) {
            return Cause.PIN_OF_RESIDENT;
        }
        return blocksWithoutPinned ? Cause.NO_PIN : Cause.PINS_AT_HOSPITAL;
    }

    private void findBlocking(Couple couple) {
        int present = present(couple);
        for (Couple.JointChoice choice : couple.choices().subList(0, present)) {
            if (blocks(couple, choice, true)) {
                Cause cause = cause(couple.first(), blocks(couple, choice, false));
                blocking.add(new Blocking(couple.first(), choice.first(), couple.second(), choice.second(), cause));
            }
        }
    }

    /** @param pinnedToo whether hospitals may give up pinned residents */
    private boolean blocks(Couple couple, Couple.JointChoice choice, boolean pinnedToo) {
        int a = couple.first();
        int b = couple.second();
        boolean firstStays = hospitalOf[a] == choice.first();
        boolean secondStays = hospitalOf[b] == choice.second();
        if (secondStays) {
            return free(choice.first()) > 0 || givesUp(choice.first(), a, b, pinnedToo) > 0;
        }
        if (firstStays) {
            return free(choice.second()) > 0 || givesUp(choice.second(), b, a, pinnedToo) > 0;
        }
        if (choice.first() == choice.second()) {
            return bothFit(choice.first(), a, b, pinnedToo);
        }
        return (free(choice.first()) > 0 || givesUp(choice.first(), a, NONE, pinnedToo) > 0)
                && (free(choice.second()) > 0 || givesUp(choice.second(), b, NONE, pinnedToo) > 0);
    }

    private boolean bothFit(int h, int a, int b, boolean pinnedToo) {
        int forFirst = givesUp(h, a, NONE, pinnedToo);
        int forSecond = givesUp(h, b, NONE, pinnedToo);
        return switch (free(h)) {
            case 0 -> Math.min(forFirst, forSecond) >= 1 && Math.max(forFirst, forSecond) >= 2;
            case 1 -> Math.max(forFirst, forSecond) >= 1;
            default -> true;
        };
    }

    private int free(int h) {
        return instance.capacity(h) - count[h];
    }

    /** How many residents the hospital holds to whom it strictly prefers the newcomer. */
    private int givesUp(int h, int newcomer, int except, boolean pinnedToo) {
        int rank = rankAt(newcomer, h);
        int found = 0;
        for (int i = memberStart[h]; i < memberStart[h + 1]; i++) {
            int member = members[i];
            if (member != except && (pinnedToo || instance.pin(member) == NONE) && rank < rankAt(member, h)) {
                found++;
            }
        }
        return found;
    }
}
