package org.boardwalk.internships.internal.app.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.boardwalk.internships.api.match.MatchRun;
import org.boardwalk.internships.api.match.MatchSettings;
import org.boardwalk.internships.api.match.MatchSettings.Ties;
import org.boardwalk.internships.api.match.Matches.Difference;
import org.boardwalk.internships.api.preference.Criterion;
import org.boardwalk.internships.api.preference.Ranking;
import org.boardwalk.internships.api.term.Opportunity;
import org.boardwalk.internships.internal.domain.MemberEntity;
import org.boardwalk.internships.internal.domain.compliance.ItemEntity;
import org.boardwalk.internships.internal.domain.preference.WishEntity;
import org.boardwalk.platform.persistence.testing.TestData;

/**
 * How long a term of 2,000 people and 500 opportunities takes from the live data to placements; by hand: run the main method.
 * Each person ranks 10 opportunities, one in five accepts all others as well; each opportunity asks for two of five
 * requirements, which all have, and every other gives points.
 */
final class MatchBench {
    private static final int PEOPLE = 2000;
    private static final int SITES = 50;
    private static final int OF_SITE = 10;
    private static final int SEATS = 4;
    private static final int RANKED = 10;

    private MatchBench() {}

    public static void main(String[] arguments) {
        run("Derby", TestData.derby());
        run("PostgreSQL", TestData.postgresql());
        System.exit(0);
    }

    private static void run(String database, TestData data) {
        try (MatchOffice office = new MatchOffice(data)) {
            office.empty();
            fill(office);
            MatchRun lottery = null;
            for (int i = 1; i <= 3; i++) {
                long seed = i;
                lottery = timed(
                        database + " run " + i,
                        () -> office.matches.run(office.term(), "Run", MatchSettings.lottery(seed)));
            }
            MatchRun run = lottery;
            MatchSettings more = new MatchSettings(Ties.KIRALY, 1, Set.of(), List.of(), List.of(), List.of());
            MatchRun kiraly =
                    timed(database + " run with Király", () -> office.matches.run(office.term(), "Run", more));
            timed(database + " open", () -> office.matches.find(run.id()).orElseThrow());
            timed(database + " verify again", () -> office.matches.verify(run.id()));
            UUID unplaced = run.assignments().stream()
                    .filter(one -> one.opportunityId().isEmpty())
                    .findFirst()
                    .orElse(run.assignments().getFirst())
                    .participantId();
            timed(database + " why, with confirmed changes", () -> office.matches.why(run.id(), unplaced));
            timed(database + " compare", () -> Difference.between(run, kiraly));
            timed(database + " preview", () -> office.matches.preview(run.id(), List.of()));
            MatchRun published = timed(
                    database + " publish",
                    () -> office.matches.publish(run.id(), run.line().lock(), List.of()));
            System.out.printf(
                    "%s: %d of %d placed, with Király %d; %d placements%n",
                    database,
                    run.line().placed(),
                    run.line().people(),
                    kiraly.line().placed(),
                    office.placed().size());
            System.out.println(published.line().state());
        }
    }

    private static <T> T timed(String what, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        System.out.printf("%s: %d ms%n", what, (System.nanoTime() - start) / 1_000_000);
        return result;
    }

    private static void fill(MatchOffice office) {
        Random random = new Random(1);
        List<UUID> papers = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            papers.add(office.requirement("Paper " + i));
        }
        List<Opportunity> opportunities = new ArrayList<>();
        for (int site = 0; site < SITES; site++) {
            MatchOffice.Site at = office.site(MatchOffice.covering());
            for (int i = 0; i < OF_SITE; i++) {
                opportunities.add(office.seats(at, SEATS, papers.get(i % 5), papers.get((i + 1) % 5)));
            }
        }
        for (int i = 0; i < opportunities.size(); i += 2) {
            Criterion ready = new Criterion(Criterion.Kind.COMPLIANT, "", 20);
            office.wish(opportunities.get(i), Optional.empty(), List.of(ready));
        }
        List<UUID> ids =
                new ArrayList<>(opportunities.stream().map(Opportunity::id).toList());
        for (int batch = 0; batch < PEOPLE / 100; batch++) {
            office.data.transactions().write(() -> {
                for (int i = 0; i < 100; i++) {
                    person(office, papers, ids, random);
                }
            });
        }
    }

    private static void person(MatchOffice office, List<UUID> papers, List<UUID> ids, Random random) {
        UUID person = UUID.randomUUID();
        office.entities.persist(new MemberEntity(office.term(), person));
        papers.forEach(paper -> {
            ItemEntity item = new ItemEntity(person, paper);
            item.waive("has it", "dana");
            office.entities.persist(item);
        });
        Collections.shuffle(ids, random);
        Ranking ranking =
                new Ranking(ids.subList(0, RANKED).stream().map(List::of).toList(), Set.of(), random.nextInt(5) == 0);
        office.entities.persist(WishEntity.of(office.term(), person, 1, ranking, new WishEntity.By("dana", false)));
    }
}
