package org.boardwalk.internships.internal.app.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.boardwalk.internships.api.placement.Placement;
import org.boardwalk.internships.api.term.Opportunity;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.persistence.testing.TestData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** What all tests of placements begin with: an office, a coordinator, people. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PlacementTests {
    static final LocalDate TODAY = PlacementOffice.TODAY;
    static final LocalDate BEGINS = PlacementOffice.BEGINS;
    static final LocalDate ENDS = PlacementOffice.ENDS;
    static final UUID MARIA = UUID.randomUUID();
    static final UUID JORDAN = UUID.randomUUID();
    static final String P = "internships.placement.";

    PlacementOffice office;

    abstract TestData open();

    @BeforeAll
    void openOffice() {
        office = new PlacementOffice(open());
    }

    @BeforeEach
    void emptyOffice() {
        office.empty();
    }

    @AfterAll
    void closeOffice() {
        office.close();
    }

    Placement place(UUID person, Opportunity opportunity) {
        return place(person, opportunity, BEGINS, ENDS);
    }

    Placement place(UUID person, Opportunity opportunity, LocalDate from, LocalDate until) {
        return office.placements.place(person, opportunity.id(), from, until, "By hand", false);
    }

    Placement active(UUID person, Opportunity opportunity) {
        Placement placed = place(person, opportunity);
        return office.placements.begin(placed.id(), placed.lock());
    }

    static void assertProblem(ThrowingCallable work, String code, Object... arguments) {
        assertThatThrownBy(work).isInstanceOfSatisfying(ProblemException.class, problem -> {
            assertThat(problem.code()).isEqualTo(code);
            if (arguments.length > 0) {
                assertThat(problem.arguments()).containsExactly(arguments);
            }
        });
    }

    /** Runs all at the same moment; each result is a value or the code of a problem. */
    static List<Object> atOnce(List<Callable<?>> works) throws Exception {
        CyclicBarrier start = new CyclicBarrier(works.size());
        ExecutorService threads = Executors.newFixedThreadPool(works.size());
        try {
            List<Future<Object>> running = works.stream()
                    .map(work -> threads.submit(() -> {
                        start.await(10, TimeUnit.SECONDS);
                        return outcome(work);
                    }))
                    .toList();
            List<Object> results = new ArrayList<>();
            for (Future<Object> one : running) {
                results.add(one.get(120, TimeUnit.SECONDS));
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Object outcome(Callable<?> work) throws Exception {
        try {
            return work.call();
        } catch (ProblemException e) {
            return e.code();
        }
    }
}
