package org.boardwalk.internships.internal.app.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.boardwalk.internships.internal.app.plan.PlanOffice.ENDS;
import static org.boardwalk.internships.internal.app.plan.PlanOffice.TODAY;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.boardwalk.internships.api.compliance.Compliance.Item;
import org.boardwalk.internships.api.compliance.Compliance.Person;
import org.boardwalk.internships.api.compliance.Requirement;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.internal.app.compliance.ComplianceStore;
import org.boardwalk.internships.internal.app.compliance.StandingJob;
import org.boardwalk.internships.internal.app.compliance.StandingStore;
import org.boardwalk.internships.internal.domain.compliance.ItemEntity;
import org.boardwalk.internships.internal.domain.compliance.ItemLine;
import org.boardwalk.internships.internal.domain.compliance.Standing;
import org.boardwalk.platform.api.problem.ProblemException;

/** Whatever happened to the papers: the grid of a term, read from what is kept for each person, says what the papers say. */
abstract class StandingsContract {
    private static final int FEW = 3;

    abstract PlanOffice office();

    enum What {
        HAND_IN,
        ACCEPT,
        GIVE_BACK,
        WAIVE,
        MERGE,
        /** What it was like before standings were kept. */
        FORGET,
        NIGHT
    }

    record Act(What what, int person, int requirement, int days) {}

    @Provide
    Arbitrary<List<Act>> histories() {
        return Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(4, What.HAND_IN),
                                Tuple.of(4, What.ACCEPT),
                                Tuple.of(2, What.GIVE_BACK),
                                Tuple.of(1, What.WAIVE),
                                Tuple.of(1, What.MERGE),
                                Tuple.of(1, What.FORGET),
                                Tuple.of(1, What.NIGHT)),
                        Arbitraries.integers().between(0, FEW - 1),
                        Arbitraries.integers().between(0, FEW - 1),
                        Arbitraries.integers().between(-3, 200))
                .as(Act::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Property(tries = 60)
    void the_grid_says_what_the_papers_say(@ForAll("histories") List<Act> history) {
        new History(office()).live(history);
    }

    /** People and requirements of one try. */
    private static final class History {
        private final PlanOffice office;
        private final StandingStore standings;
        private final Term term;
        private final List<UUID> people;
        private final List<Requirement> requirements;

        History(PlanOffice office) {
            this.office = office;
            office.empty();
            standings = new StandingStore(office.entities);
            term = office.term();
            people = Stream.generate(UUID::randomUUID).limit(FEW).toList();
            office.terms.addMembers(term.id(), people);
            requirements = IntStream.range(0, FEW)
                    .mapToObj(number -> office.requirement("Requirement " + number))
                    .toList();
            office.secured(
                    term,
                    office.site("Mercy", PlanOffice.forWholeTerm()),
                    FEW,
                    requirements.stream().map(Requirement::id).toArray(UUID[]::new));
        }

        void live(List<Act> history) {
            for (Act act : history) {
                try {
                    happen(act);
                } catch (ProblemException refused) {
                    // Such as accepting what nobody handed in: then nothing may have changed either.
                    assertThat(refused.code()).startsWith("internships.item.");
                }
                assertThat(kept()).as("after %s", act).isEqualTo(papers());
                assertThat(grid()).as("after %s", act).isEqualTo(each());
            }
        }

        private void happen(Act act) {
            UUID person = people.get(act.person());
            UUID requirement = requirements.get(act.requirement()).id();
            Item item = office.compliance.of(person, List.of(requirement), ENDS).getFirst();
            Optional<UUID> paper = item.itemId();
            switch (act.what()) {
                case HAND_IN ->
                    office.compliance.handIn(
                            person, requirement, TODAY.minusDays(5), Optional.empty(), Optional.empty(), "");
                case ACCEPT ->
                    paper.ifPresent(
                            id -> office.compliance.accept(id, item.lock(), Optional.of(TODAY.plusDays(act.days()))));
                case GIVE_BACK -> paper.ifPresent(id -> office.compliance.giveBack(id, item.lock(), "cannot be read"));
                case WAIVE -> office.compliance.waive(person, requirement, item.lock(), "has a badge");
                case MERGE -> merge(person, people.get((act.person() + 1) % FEW));
                case FORGET -> write("DELETE FROM internships_standing WHERE participant_id = ?1", person);
                case NIGHT -> new StandingJob(office.data.transactions(), new ComplianceStore(office.entities)).run();
            }
        }

        private void merge(UUID keep, UUID gone) {
            office.data.transactions().write(() -> office.merge.move(keep, gone));
        }

        private void write(String sql, UUID person) {
            office.data.transactions().write(() -> office.entities
                    .createNativeQuery(sql)
                    .setParameter(1, person.toString())
                    .executeUpdate());
        }

        private Map<UUID, Map<UUID, Standing>> kept() {
            Map<UUID, Map<UUID, Standing>> found =
                    office.data.transactions().read(() -> standings.of(term.id(), people));
            found.values().removeIf(Map::isEmpty);
            return found;
        }

        private Map<UUID, Map<UUID, Standing>> papers() {
            return office.data.transactions().read(() -> office.entities
                    .createQuery("select i from ItemEntity i", ItemEntity.class)
                    .getResultStream()
                    .map(ItemEntity::line)
                    .collect(groupingBy(ItemLine::participantId, toMap(ItemLine::requirementId, ItemLine::standing))));
        }

        private Map<UUID, Object> grid() {
            return office.compliance.grid(term.id()).people().stream()
                    .collect(toMap(Person::participantId, person -> new HashSet<>(person.states())));
        }

        private Map<UUID, Object> each() {
            return office.data.transactions().read(() -> new ArrayList<>(office.termStore.members(term.id()))).stream()
                    .collect(toMap(person -> person, person -> office.compliance.before(person).stream()
                            .map(Item::state)
                            .collect(toSet())));
        }
    }
}
