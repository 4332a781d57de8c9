package org.boardwalk.internships.internal.app.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.boardwalk.internships.internal.app.plan.PlanOffice.TODAY;
import static org.boardwalk.internships.internal.app.plan.PlanOffice.details;
import static org.boardwalk.internships.internal.app.plan.PlanOffice.forWholeTerm;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.boardwalk.internships.api.compliance.Compliance.Grid;
import org.boardwalk.internships.api.compliance.Compliance.Row;
import org.boardwalk.internships.api.compliance.ItemState;
import org.boardwalk.internships.api.compliance.Requirement;
import org.boardwalk.internships.api.preference.Criterion;
import org.boardwalk.internships.api.preference.Criterion.Kind;
import org.boardwalk.internships.api.preference.Preferences.SiteWish;
import org.boardwalk.internships.api.preference.Ranking;
import org.boardwalk.internships.api.site.Site;
import org.boardwalk.internships.api.term.Opportunity;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.api.term.Terms.Board;
import org.boardwalk.internships.internal.app.preference.TermWishes;
import org.boardwalk.internships.internal.domain.OpportunityEntity;
import org.boardwalk.internships.internal.domain.compliance.ItemEntity;
import org.boardwalk.internships.internal.domain.preference.WishEntity;
import org.boardwalk.platform.persistence.testing.TestData;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.UnitOfWork;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A term of 2,000 people, 500 opportunities at 50 sites and 20 requirements: few statements, however large it is. */
class LargeTermTest {
    private static final int PEOPLE = 2000;
    private static final int REQUIREMENTS = 20;
    private static final int SITES = 50;
    private static final int SEATS_OF_SITE = 10;

    @ParameterizedTest
    @ValueSource(strings = {"Derby", "PostgreSQL"})
    void board_and_grid_take_a_few_statements(String database) {
        try (PlanOffice office = new PlanOffice(database.equals("Derby") ? TestData.derby() : TestData.postgresql())) {
            office.empty();
            Term term = fill(office);
            Measured<Board> board = measure(office, database + " board", () -> office.terms.board(term.id()));
            Measured<List<Opportunity>> opportunities =
                    measure(office, database + " opportunities", () -> office.terms.opportunities(term.id()));
            Measured<Grid> grid = measure(office, database + " grid", () -> office.compliance.grid(term.id()));

            wish(office, term, opportunities.result());
            Measured<Integer> orders = measure(office, database + " wishes and points", () -> orders(office, term));

            assertThat(orders.result()).isEqualTo(PEOPLE * SITES * SEATS_OF_SITE);
            assertThat(orders.statements()).isBetween(1, 15);
            assertThat(board.result().needed()).isEqualTo(PEOPLE);
            assertThat(board.result().requested()).isEqualTo(SITES * SEATS_OF_SITE * 4);
            assertThat(opportunities.result()).hasSize(SITES * SEATS_OF_SITE);
            assertThat(grid.result().requirements()).hasSize(REQUIREMENTS);
            assertThat(grid.result().people()).hasSize(PEOPLE).allSatisfy(person -> assertThat(person.states())
                    .containsExactly(ItemState.IN_REVIEW));
            Measured<List<Row>> rows = measure(
                    office,
                    database + " fifty lines of the grid",
                    () -> office.compliance.rows(
                            term.id(),
                            grid.result().requirements().stream()
                                    .map(Requirement::id)
                                    .toList(),
                            office.terms.members(term.id()).subList(0, 50)));
            assertThat(rows.result()).hasSize(50).allSatisfy(row -> assertThat(row.items())
                    .extracting(item -> item.orElseThrow().state())
                    .hasSize(REQUIREMENTS)
                    .containsOnly(ItemState.IN_REVIEW));
            assertThat(rows.statements()).isBetween(1, 15);
            assertThat(board.statements()).isBetween(1, 5);
            assertThat(opportunities.statements()).isBetween(1, 4);
            assertThat(grid.statements()).isBetween(1, 15);
        }
    }

    private static Term fill(PlanOffice office) {
        Term term = office.term();
        List<UUID> requirements = IntStream.range(0, REQUIREMENTS)
                .mapToObj(number -> office.requirement("Requirement " + number).id())
                .toList();
        List<UUID> people =
                IntStream.range(0, PEOPLE).mapToObj(number -> UUID.randomUUID()).toList();
        office.terms.addMembers(term.id(), people);
        List<Site> sites = IntStream.range(0, SITES)
                .mapToObj(number -> office.site("Site " + number, forWholeTerm()))
                .toList();
        office.data
                .transactions()
                .write(() -> sites.forEach(site -> IntStream.range(0, SEATS_OF_SITE)
                        .forEach(number -> office.entities.persist(new OpportunityEntity(
                                details(term, site, 4, requirements.get(number), requirements.get(number + 10)),
                                site.id())))));
        people.forEach(person -> office.data
                .transactions()
                .write(() -> requirements.forEach(requirement -> {
                    ItemEntity item = new ItemEntity(person, requirement);
                    item.handIn(TODAY, Optional.empty(), Optional.empty(), "", "dana");
                    office.entities.persist(item);
                })));
        return term;
    }

    /** Everybody ranks twelve, every site publishes two criteria. */
    private static void wish(PlanOffice office, Term term, List<Opportunity> opportunities) {
        List<UUID> ids = opportunities.stream().map(Opportunity::id).toList();
        int[] number = {0};
        for (UUID person : office.terms.members(term.id())) {
            List<List<UUID>> tiers = IntStream.range(0, 12)
                    .mapToObj(choice -> List.of(ids.get((number[0] * 7 + choice * 13) % ids.size())))
                    .toList();
            number[0]++;
            write(
                    office,
                    WishEntity.of(
                            term.id(),
                            person,
                            1,
                            new Ranking(tiers, Set.of(), true),
                            new WishEntity.By("dana", false)));
        }
        List<Criterion> criteria =
                List.of(new Criterion(Kind.COMPLIANT, "", 10), new Criterion(Kind.CREDENTIAL_HELD, "ahima-rhit", 20));
        ids.forEach(id -> write(
                office,
                WishEntity.of(
                        term.id(),
                        new SiteWish(id, 0, Optional.empty(), criteria, Instant.EPOCH, "", false),
                        1,
                        new WishEntity.By("dana", false))));
    }

    private static void write(PlanOffice office, WishEntity row) {
        office.data.transactions().write(() -> office.entities.persist(row));
    }

    /** What a match asks: how each site orders everybody. */
    private static int orders(PlanOffice office, Term term) {
        return office.data.transactions().read(() -> {
            TermWishes.OfTerm wishes = office.wishes.of(term.id());
            return wishes.sites().keySet().stream()
                    .mapToInt(site -> wishes.order(site, wishes.people()).size())
                    .sum();
        });
    }

    /** What was read the second time, when the code is warm, in how many statements. */
    private record Measured<T>(T result, int statements) {}

    private static <T> Measured<T> measure(PlanOffice office, String what, Supplier<T> work) {
        work.get();
        AtomicInteger statements = new AtomicInteger();
        long start = System.nanoTime();
        T result = office.data.transactions().read(() -> {
            count(office, statements);
            return work.get();
        });
        System.out.printf(
                "%s: %d ms, %d statements%n", what, (System.nanoTime() - start) / 1_000_000, statements.get());
        return new Measured<>(result, statements.get());
    }

    /** Of this thread's transaction. */
    private static void count(PlanOffice office, AtomicInteger statements) {
        SessionEventAdapter listener = new SessionEventAdapter() {
            @Override
            public void preExecuteQuery(SessionEvent event) {
                statements.incrementAndGet();
            }
        };
        UnitOfWork work = office.entities.unwrap(UnitOfWork.class);
        work.getEventManager().addListener(listener);
        work.getParent().getEventManager().addListener(listener);
    }
}
