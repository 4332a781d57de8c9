package org.boardwalk.internships.internal.demo.preference;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.internships.api.preference.Criterion;
import org.boardwalk.internships.api.preference.Criterion.Kind;
import org.boardwalk.internships.api.preference.Preferences.SiteWish;
import org.boardwalk.internships.api.preference.Ranking;
import org.boardwalk.internships.api.term.Opportunity;
import org.boardwalk.internships.internal.app.preference.PreferenceSeed;
import org.boardwalk.participants.api.Participant;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What the made-up people of a demo's term would like: paid seats, and those of the first sites, are wanted most, nights and
 * on-call duty least; some tie, some refuse, some had a planner enter their paper, some have said nothing. The same in every
 * run.
 */
@Component(service = DemoWishes.class)
public final class DemoWishes {
    private final PreferenceSeed seed;

    @Activate
    public DemoWishes(@Reference PreferenceSeed seed) {
        this.seed = seed;
    }

    /** @param planner who enters what some brought on paper. Inside a transaction */
    public void add(UUID term, Participant person, String planner) {
        List<Opportunity> secured = seed.secured(term);
        if (!seed.sitesSaidSomething(term)) {
            sites(term, secured, planner);
        }
        int turn = Math.floorMod(person.details().externalId().hashCode(), 10);
        if (turn == 3 || turn == 8 || secured.isEmpty()) {
            return;
        }
        Random random = new Random(person.details().externalId().hashCode());
        List<UUID> liked = liked(secured, random);
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        Instant first = now.minus(Duration.ofMinutes(500L + random.nextInt(7000)));
        boolean paper = turn == 6;
        String by = paper ? planner : person.displayName();
        if (turn == 1) {
            Ranking hasty = new Ranking(List.of(List.of(liked.get(liked.size() - 1))), Set.of(), true);
            seed.add(term, person.id(), hasty, by, true, first.minus(Duration.ofMinutes(25)));
        }
        seed.add(term, person.id(), ranking(liked, secured, turn, random), by, !paper, first);
    }

    /** Best first. */
    private static List<UUID> liked(List<Opportunity> secured, Random random) {
        Map<UUID, Integer> worth = new HashMap<>();
        for (int i = 0; i < secured.size(); i++) {
            Opportunity.Conditions is = secured.get(i).conditions();
            int known = 30 - 30 * i / secured.size();
            int conditions = (is.paid() ? 20 : 0) - (is.nights() ? 20 : 0) - (is.onCall() ? 10 : 0);
            worth.put(secured.get(i).id(), known + conditions + random.nextInt(60));
        }
        return worth.entrySet().stream()
                .sorted(Map.Entry.<UUID, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Ranking ranking(List<UUID> liked, List<Opportunity> secured, int turn, Random random) {
        int length = Math.min(liked.size(), 3 + random.nextInt(4));
        List<List<UUID>> tiers = new ArrayList<>();
        for (UUID id : liked.subList(0, length)) {
            tiers.add(List.of(id));
        }
        if (turn % 4 == 0 && tiers.size() > 2) {
            tiers.set(1, List.of(liked.get(1), liked.get(2)));
            tiers.remove(2);
        }
        Set<UUID> refused = turn % 3 != 1
                ? Set.of()
                : secured.stream()
                        .filter(one ->
                                one.conditions().nights() || one.conditions().onCall())
                        .map(Opportunity::id)
                        .filter(id -> !liked.subList(0, length).contains(id))
                        .collect(Collectors.toSet());
        return new Ranking(tiers, refused, turn != 5);
    }

    /** Every other site has said what it looks for. */
    private void sites(UUID term, List<Opportunity> secured, String by) {
        Instant at = Instant.now().truncatedTo(ChronoUnit.MILLIS).minus(Duration.ofDays(6));
        for (int i = 0; i < secured.size(); i++) {
            List<Criterion> criteria =
                    switch (i % 4) {
                        case 0 -> List.of(cleared(20), step("shop-basics", "portfolio", secured.get(i), 10));
                        case 2 -> List.of(cleared(10), step("osha-10", "hit-associate", secured.get(i), 30));
                        default -> List.of();
                    };
            if (!criteria.isEmpty()) {
                seed.add(term, new SiteWish(secured.get(i).id(), 0, Optional.empty(), criteria, at, by, false));
            }
        }
    }

    private static Criterion cleared(int points) {
        return new Criterion(Kind.COMPLIANT, "", points);
    }

    private static Criterion step(String plant, String health, Opportunity one, int points) {
        boolean inPlant = one.kind().name().startsWith("ON_THE_JOB");
        return new Criterion(Kind.STEP_COMPLETED, inPlant ? plant : health, points);
    }
}
