package org.boardwalk.matching.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Hospitals/residents with ties, by number: residents 0…n−1, hospitals 0…k−1. Immutable.
 *
 * <p>Only pairs that both sides list are acceptable, so the lists of the two sides name each other; what one side lists
 * alone is dropped. Names follow Gusfield and Irving, "The Stable Marriage Problem" (1989), and Manlove, "Algorithmics
 * of Matching Under Preferences" (2013).
 */
public final class HrInstance {
    /** In place of a hospital's number: no pin, no seat. */
    public static final int NONE = -1;

    private final RankedLists residents;
    private final RankedLists hospitals;
    private final int[] position;
    private final int[] capacity;
    private final int[] pin;
    private final int[] priority;
    private final List<Couple> couples;
    private final int[] coupleOf;

    private HrInstance(Builder from) {
        Mutual mutual = Mutual.of(from.residents, from.hospitals);
        residents = mutual.residents();
        hospitals = mutual.hospitals();
        position = mutual.position();
        capacity = from.capacity;
        pin = from.pin;
        priority = from.priority;
        coupleOf = new int[residents.owners()];
        Arrays.fill(coupleOf, NONE);
        checkSizes();
        checkPins();
        couples = couples(from.couples);
    }

    private HrInstance(HrInstance from, int[] capacity) {
        residents = from.residents;
        hospitals = from.hospitals;
        position = from.position;
        this.capacity = capacity;
        pin = from.pin;
        priority = from.priority;
        couples = from.couples;
        coupleOf = from.coupleOf;
        checkSizes();
        checkPins();
    }

    /**
     * The same with so many seats at one hospital; the lists are shared, not copied.
     *
     * @throws IllegalArgumentException when there are fewer than none, or than residents who are pinned there
     */
    public HrInstance withCapacity(int hospital, int seats) {
        int[] changed = capacity.clone();
        changed[hospital] = seats;
        return new HrInstance(this, changed);
    }

    /** Whether the other was made of this one, or this one of it, by {@link #withCapacity}: ties then break alike. */
    public boolean sharesLists(HrInstance other) {
        return residents == other.residents && hospitals == other.hospitals && priority == other.priority;
    }

    /** What the residents think; entries of a resident are acceptable hospitals. */
    public RankedLists residents() {
        return residents;
    }

    /** What the hospitals think; entries of a hospital are acceptable residents. */
    public RankedLists hospitals() {
        return hospitals;
    }

    public int capacity(int hospital) {
        return capacity[hospital];
    }

    /** Where a resident stands in the hospital's list: its entry in {@link #hospitals}. */
    public int atHospital(int residentEntry) {
        return hospitals.start(residents.choice(residentEntry)) + position[residentEntry];
    }

    /** The resident's entry for a hospital, or {@link #NONE} if the pair is not acceptable. */
    public int entry(int resident, int hospital) {
        for (int entry = residents.start(resident); entry < residents.end(resident); entry++) {
            if (residents.choice(entry) == hospital) {
                return entry;
            }
        }
        return NONE;
    }

    /** Where a person decided the resident goes, or {@link #NONE}. */
    public int pin(int resident) {
        return pin[resident];
    }

    /** The policy order that breaks ties before any lottery: smaller goes first; 0 if policy says nothing. */
    public int priority(int resident) {
        return priority[resident];
    }

    /** In the order of their first residents. */
    public List<Couple> couples() {
        return couples;
    }

    /** The index in {@link #couples} of the one a resident belongs to, or {@link #NONE}. */
    public int coupleOf(int resident) {
        return coupleOf[resident];
    }

    /** Whether anybody, on either side, is indifferent between two acceptable choices. */
    public boolean hasTies() {
        return residents.hasTies() || hospitals.hasTies();
    }

    /** Of all hospitals. */
    public long seats() {
        return Arrays.stream(capacity).asLongStream().sum();
    }

    private void checkSizes() {
        check(capacity.length == hospitals.owners(), "there must be one capacity for each hospital");
        check(pin.length == residents.owners() && priority.length == pin.length, "one pin and priority per resident");
        for (int c : capacity) {
            check(c >= 0, "a capacity must not be negative");
        }
    }

    private void checkPins() {
        int[] pinned = new int[capacity.length];
        for (int r = 0; r < pin.length; r++) {
            if (pin[r] == NONE) {
                continue;
            }
            check(
                    entry(r, pin[r]) != NONE,
                    "resident " + (r + 1) + " is pinned to hospital " + (pin[r] + 1)
                            + ", but they are no acceptable pair; make them one first");
            pinned[pin[r]]++;
            check(
                    pinned[pin[r]] <= capacity[pin[r]],
                    "more residents are pinned to hospital " + (pin[r] + 1) + " than it has seats");
        }
    }

    private List<Couple> couples(List<Couple> given) {
        List<Couple> sorted = new ArrayList<>(given);
        sorted.sort(Comparator.comparingInt(Couple::first));
        for (int c = 0; c < sorted.size(); c++) {
            Couple couple = sorted.get(c);
            check(couple.first() != couple.second(), "a couple are two residents");
            join(couple.first(), c);
            join(couple.second(), c);
            sorted.set(c, acceptable(couple));
            checkPins(sorted.get(c));
        }
        return List.copyOf(sorted);
    }

    private void join(int resident, int couple) {
        check(coupleOf[resident] == NONE, "resident " + (resident + 1) + " is in two couples");
        coupleOf[resident] = couple;
    }

    private Couple acceptable(Couple couple) {
        List<Couple.JointChoice> choices = couple.choices().stream()
                .filter(c -> entry(couple.first(), c.first()) != NONE && entry(couple.second(), c.second()) != NONE)
                .toList();
        check(
                choices.stream().distinct().count() == choices.size(),
                "residents " + (couple.first() + 1) + " and " + (couple.second() + 1)
                        + " list the same joint choice twice");
        return new Couple(couple.first(), couple.second(), choices);
    }

    private void checkPins(Couple couple) {
        int first = pin[couple.first()];
        int second = pin[couple.second()];
        boolean free = first == NONE && second == NONE;
        check(
                free || couple.choices().contains(new Couple.JointChoice(first, second)),
                "residents "
                        + (couple.first() + 1) + " and " + (couple.second() + 1)
                        + " are a couple: pin both, to one of their joint choices, or neither");
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** {@link #build} throws IllegalArgumentException, with a sentence that counts from 1, if parts contradict. */
    public static final class Builder {
        private final RankedLists residents;
        private final RankedLists hospitals;
        private final int[] capacity;
        private final int[] pin;
        private final int[] priority;
        private final List<Couple> couples = new ArrayList<>();

        /** The lists may name each other one-sidedly; {@code capacity} has one number for each hospital. */
        public Builder(RankedLists residents, RankedLists hospitals, int[] capacity) {
            this.residents = residents;
            this.hospitals = hospitals;
            this.capacity = capacity.clone();
            pin = new int[residents.owners()];
            Arrays.fill(pin, NONE);
            priority = new int[residents.owners()];
        }

        public Builder pin(int resident, int hospital) {
            pin[resident] = hospital;
            return this;
        }

        public Builder priority(int resident, int value) {
            priority[resident] = value;
            return this;
        }

        public Builder couple(Couple couple) {
            couples.add(couple);
            return this;
        }

        public HrInstance build() {
            return new HrInstance(this);
        }
    }
}
