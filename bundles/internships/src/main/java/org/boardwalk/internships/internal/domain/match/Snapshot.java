package org.boardwalk.internships.internal.domain.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.boardwalk.internships.api.match.MatchSettings;
import org.boardwalk.internships.api.match.Why.Measure;
import org.boardwalk.internships.api.match.Why.Reason;
import org.boardwalk.internships.api.preference.Criterion;
import org.boardwalk.internships.api.preference.Ranking;
import org.boardwalk.matching.model.HrInstance;
import org.boardwalk.matching.model.RankedLists;

/**
 * A term as of one moment, put into the lists of an instance. A pair is acceptable when nothing stands between the two, the
 * person accepts the opportunity and the site accepts the person; or when it is pinned, then last in both lists if it would
 * not be otherwise.
 */
public final class Snapshot {
    private static final int LAST = Integer.MAX_VALUE;

    private final List<UUID> people;
    private final List<Facts.Place> places;
    private final Source source;
    private final MatchSettings settings;
    private final Map<UUID, Integer> numbers = new HashMap<>();
    private final List<Ranking> rankings;
    private final List<Map<UUID, Integer>> orders;
    private final BitSet[] acceptable;
    private final int[] pins;
    private final List<List<Integer>> points = new ArrayList<>();
    private final List<List<Integer>> groups = new ArrayList<>();
    /** Who would be acceptable at a place if an agreement covered its dates. */
    private final Map<Integer, List<Integer>> uncovered = new TreeMap<>();

    private final HrInstance instance;

    /** What is known about a term. */
    public interface Source {
        /** What a person would like. */
        Ranking ranking(UUID person);

        /** All that keeps a person from an opportunity, whatever the two would like; the first is named. */
        List<Reason> closed(UUID person, Facts.Place place);

        /** Requirements of the opportunity that are not clear for the person on its last day. */
        List<UUID> open(UUID place, UUID person);

        /** How a site orders people: less is better, the same is a tie; whom it refuses is missing. */
        Map<UUID, Integer> order(UUID place, Collection<UUID> some);

        /** A person's points for the site's criteria. */
        int points(UUID place, UUID person);

        /** The site's criteria that a person does not meet. */
        List<Criterion> missing(UUID place, UUID person);
    }

    public Snapshot(Collection<UUID> people, Collection<Facts.Place> places, Source source, MatchSettings settings) {
        this.people = List.copyOf(new TreeSet<>(people));
        this.places =
                places.stream().sorted(Comparator.comparing(Facts.Place::id)).toList();
        this.source = source;
        this.settings = settings;
        IntStream.range(0, this.people.size()).forEach(p -> numbers.put(this.people.get(p), p));
        IntStream.range(0, this.places.size())
                .forEach(h -> numbers.put(this.places.get(h).id(), h));
        rankings = this.people.stream().map(source::ranking).toList();
        orders = this.places.stream()
                .map(place -> source.order(place.id(), this.people))
                .toList();
        pins = pins();
        acceptable = acceptable();
        instance = build();
    }

    public HrInstance instance() {
        return instance;
    }

    private int[] pins() {
        int[] pinned = new int[people.size()];
        Arrays.fill(pinned, HrInstance.NONE);
        settings.pins().forEach(pin -> pinned[number(pin.participantId())] = number(pin.opportunityId()));
        return pinned;
    }

    private int number(UUID id) {
        return Objects.requireNonNull(numbers.get(id), "not in the run");
    }

    private BitSet[] acceptable() {
        BitSet[] all = new BitSet[people.size()];
        for (int p = 0; p < all.length; p++) {
            UUID person = people.get(p);
            Ranking ranking = rankings.get(p);
            Set<UUID> ranked = ranked(ranking);
            all[p] = new BitSet(places.size());
            for (int h = 0; h < places.size(); h++) {
                if (!likes(ranking, ranked, places.get(h).id())
                        || !orders.get(h).containsKey(person)) {
                    continue;
                }
                List<Reason> closed = source.closed(person, places.get(h));
                if (closed.isEmpty()) {
                    all[p].set(h);
                } else if (closed.equals(List.of(Reason.NO_AGREEMENT))) {
                    uncovered.computeIfAbsent(h, none -> new ArrayList<>()).add(p);
                }
            }
        }
        return all;
    }

    private static boolean likes(Ranking ranking, Set<UUID> ranked, UUID place) {
        return ranked.contains(place)
                || ranking.openToOthers() && !ranking.refused().contains(place);
    }

    private static Set<UUID> ranked(Ranking ranking) {
        Set<UUID> all = new HashSet<>();
        ranking.tiers().forEach(all::addAll);
        return all;
    }

    private HrInstance build() {
        HrInstance.Builder builder = new HrInstance.Builder(
                residents(),
                hospitals(),
                places.stream().mapToInt(Facts.Place::seats).toArray());
        for (int p = 0; p < people.size(); p++) {
            if (pins[p] != HrInstance.NONE) {
                builder.pin(p, pins[p]);
            }
            // The library lets the smaller number go first.
            if (!settings.priority().isEmpty() && !settings.priority().contains(people.get(p))) {
                builder.priority(p, 1);
            }
        }
        JointChoices joint = new JointChoices(places, p -> acceptable[p], this::tier);
        settings.together().forEach(pair -> builder.couple(joint.couple(number(pair.one()), number(pair.other()))));
        return builder.build();
    }

    private RankedLists residents() {
        RankedLists.Builder lists = new RankedLists.Builder(people.size(), 16 * people.size());
        for (int p = 0; p < people.size(); p++) {
            lists.begin(p);
            BitSet left = (BitSet) acceptable[p].clone();
            for (List<UUID> tier : rankings.get(p).tiers()) {
                boolean tied = false;
                for (UUID id : tier) {
                    Integer h = numbers.get(id);
                    if (h != null && left.get(h)) {
                        lists.add(h, tied);
                        left.clear(h);
                        tied = true;
                    }
                }
            }
            boolean tied = false;
            for (int h = left.nextSetBit(0); h >= 0; h = left.nextSetBit(h + 1)) {
                lists.add(h, tied);
                tied = true;
            }
            if (isForced(p)) {
                lists.add(pins[p], false);
            }
        }
        return lists.build();
    }

    private boolean isForced(int p) {
        return pins[p] != HrInstance.NONE && !acceptable[p].get(pins[p]);
    }

    private RankedLists hospitals() {
        RankedLists.Builder lists = new RankedLists.Builder(places.size(), 16 * places.size());
        for (int h = 0; h < places.size(); h++) {
            lists.begin(h);
            List<Integer> keys = new ArrayList<>();
            List<Integer> worth = new ArrayList<>();
            int last = -1;
            for (long one : applicants(h)) {
                int p = (int) one;
                int key = (int) (one >> Integer.SIZE);
                lists.add(p, key == last);
                if (key != last) {
                    keys.add(key);
                    worth.add(
                            places.get(h).measure() == Measure.POINTS
                                    ? source.points(places.get(h).id(), people.get(p))
                                    : 0);
                }
                last = key;
            }
            groups.add(keys);
            points.add(places.get(h).measure() == Measure.POINTS ? worth : List.of());
        }
        return lists.build();
    }

    /** Who may be at a place, best first: in the upper half how the site orders the person, in the lower the number. */
    private long[] applicants(int h) {
        Map<UUID, Integer> order = orders.get(h);
        return IntStream.range(0, people.size())
                .filter(p -> acceptable[p].get(h) || isForced(p) && pins[p] == h)
                .mapToLong(p -> {
                    int key = acceptable[p].get(h) ? order.getOrDefault(people.get(p), LAST) : LAST;
                    return ((long) key << Integer.SIZE) | p;
                })
                .sorted()
                .toArray();
    }

    private int tier(int p, int h) {
        return Facts.tier(rankings.get(p).tiers(), places.get(h).id());
    }

    public Facts facts() {
        List<Facts.Wish> wishes = new ArrayList<>();
        List<Facts.Closed> closed = new ArrayList<>();
        List<Facts.Missing> missing = new ArrayList<>();
        for (int p = 0; p < people.size(); p++) {
            List<List<UUID>> tiers = rankings.get(p).tiers();
            if (tiers.isEmpty()) {
                continue;
            }
            wishes.add(new Facts.Wish(p, tiers));
            for (UUID id : ranked(rankings.get(p))) {
                Integer h = numbers.get(id);
                if (h != null) {
                    closed(p, h).ifPresent(closed::add);
                    List<Criterion> lacks = source.missing(id, people.get(p));
                    if (!lacks.isEmpty()) {
                        missing.add(new Facts.Missing(p, h, lacks));
                    }
                }
            }
        }
        return new Facts(people, places, wishes, points, closed, missing, wouldBeCovered());
    }

    private List<Facts.Uncovered> wouldBeCovered() {
        return uncovered.entrySet().stream()
                .map(entry -> new Facts.Uncovered(entry.getKey(), groups(entry.getKey(), entry.getValue())))
                .toList();
    }

    private List<List<Integer>> groups(int place, List<Integer> some) {
        Map<Integer, List<Integer>> byKey = new TreeMap<>();
        for (int p : some) {
            int key = orders.get(place).getOrDefault(people.get(p), LAST);
            byKey.computeIfAbsent(key, none -> new ArrayList<>()).add(p);
        }
        return List.copyOf(byKey.values());
    }

    private Optional<Facts.Closed> closed(int p, int h) {
        if (acceptable[p].get(h)) {
            return Optional.empty();
        }
        int key = orders.get(h).getOrDefault(people.get(p), LAST);
        List<Integer> keys = groups.get(h);
        UUID place = places.get(h).id();
        List<Reason> reasons = new ArrayList<>(source.closed(people.get(p), places.get(h)));
        List<UUID> open = reasons.contains(Reason.NOT_COMPLIANT) ? source.open(place, people.get(p)) : List.of();
        if (key == LAST) {
            reasons.add(Reason.REFUSED_BY_SITE);
        }
        int better = (int) keys.stream().filter(other -> other < key).count();
        return Optional.of(new Facts.Closed(
                p, h, reasons.getFirst(), better, keys.contains(key), reasons.subList(1, reasons.size()), open));
    }
}
