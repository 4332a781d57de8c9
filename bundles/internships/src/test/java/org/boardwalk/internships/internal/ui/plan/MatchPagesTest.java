package org.boardwalk.internships.internal.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.boardwalk.internships.api.compliance.Compliance;
import org.boardwalk.internships.api.compliance.Requirement;
import org.boardwalk.internships.api.match.MatchRun;
import org.boardwalk.internships.api.match.MatchRun.Assignment;
import org.boardwalk.internships.api.match.MatchRun.Blocking;
import org.boardwalk.internships.api.match.MatchRun.Certificate;
import org.boardwalk.internships.api.match.MatchRun.Line;
import org.boardwalk.internships.api.match.MatchRun.Seats;
import org.boardwalk.internships.api.match.MatchRun.State;
import org.boardwalk.internships.api.match.MatchSettings;
import org.boardwalk.internships.api.match.Matches;
import org.boardwalk.internships.api.match.Matches.Obstacle;
import org.boardwalk.internships.api.match.Matches.Preview;
import org.boardwalk.internships.api.match.WhatIf;
import org.boardwalk.internships.api.match.Why;
import org.boardwalk.internships.api.match.Why.Measure;
import org.boardwalk.internships.api.match.Why.Reason;
import org.boardwalk.internships.api.preference.Criterion;
import org.boardwalk.internships.api.site.Site;
import org.boardwalk.internships.api.site.Sites;
import org.boardwalk.internships.api.term.Opportunity;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.api.term.Terms;
import org.boardwalk.internships.api.term.WorkExperienceKind;
import org.boardwalk.internships.internal.ui.match.MatchPage;
import org.boardwalk.internships.internal.ui.match.MatchTools;
import org.boardwalk.internships.internal.ui.match.MyMatchPage;
import org.boardwalk.internships.internal.ui.match.OutcomeCard;
import org.boardwalk.internships.internal.ui.match.PublishedCard;
import org.boardwalk.participants.api.Cohorts;
import org.boardwalk.participants.api.ParticipantAccess;
import org.boardwalk.participants.api.PriorityOfService;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.tables.api.TableProgress;
import org.boardwalk.platform.tables.api.TableReport;
import org.boardwalk.platform.ui.api.files.FileTask;
import org.boardwalk.platform.ui.api.files.FileTasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages of the match as a coordinator and a participant see them. */
@ViewPackages(classes = MatchPagesTest.class)
class MatchPagesTest extends PlanViewTest {
    private static final LocalDate BEGINS = LocalDate.now().plusDays(30);
    private static final UUID TERM = UUID.randomUUID();
    private static final UUID MERCY = UUID.randomUUID();
    private static final UUID RUN = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final Requirement PRIVACY = new Requirement(
            UUID.randomUUID(),
            1,
            "Privacy training",
            "Formación en privacidad",
            Requirement.Category.TRAINING,
            "",
            "",
            true,
            Optional.empty(),
            Set.of(),
            Set.of(),
            "",
            true);

    private final Opportunity clerk = opportunity("Records clerk");
    private final Opportunity coder = opportunity("Coder");
    private final List<MatchRun> runs = new ArrayList<>();
    private final List<String> done = new ArrayList<>();

    private static Opportunity opportunity(String title) {
        return new Opportunity(
                UUID.randomUUID(),
                1,
                TERM,
                MERCY,
                UUID.randomUUID(),
                title,
                "",
                WorkExperienceKind.INTERNSHIP,
                Opportunity.State.SECURED,
                1,
                BEGINS,
                BEGINS.plusDays(100),
                Optional.empty(),
                Optional.empty(),
                Opportunity.Conditions.NONE,
                Optional.empty(),
                List.of(),
                0,
                "OP-1");
    }

    private MatchRun run(UUID id, State state, List<Blocking> blocking, List<WhatIf> changes) {
        Line line = new Line(
                id,
                1,
                TERM,
                changes.isEmpty() ? "First run" : "More seats",
                state,
                !changes.isEmpty(),
                2,
                1,
                blocking.isEmpty(),
                Instant.EPOCH,
                "Dana Reyes",
                Optional.empty(),
                Optional.empty());
        return new MatchRun(
                line,
                MatchSettings.lottery(4711).with(changes),
                "abc123",
                new Certificate(
                        blocking.isEmpty(),
                        1,
                        List.of(),
                        blocking,
                        Optional.of(new MatchRun.Bound(2, 1)),
                        Instant.EPOCH),
                List.of(
                        new Assignment(MARIA, Optional.of(coder.id()), Optional.of(2), false),
                        new Assignment(
                                JORDAN,
                                changes.isEmpty() ? Optional.empty() : Optional.of(clerk.id()),
                                Optional.empty(),
                                false)),
                List.of(new Seats(clerk.id(), MERCY, 1, 0, 0, true), new Seats(coder.id(), MERCY, 1, 1, 2, false)),
                List.of());
    }

    private Why why(Why.Line... lines) {
        return new Why(RUN, TERM, MARIA, Optional.of(coder.id()), Optional.of(2), 3, false, false, List.of(lines));
    }

    private Why.Line barred() {
        return new Why.Line(
                clerk.id(),
                1,
                Reason.NOT_COMPLIANT,
                2,
                Measure.NONE,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(PRIVACY.id()),
                Optional.empty(),
                true);
    }

    private Why.Line lost() {
        return new Why.Line(
                clerk.id(),
                1,
                Reason.OTHERS_BEFORE,
                2,
                Measure.POINTS,
                Optional.of(71),
                Optional.of(64),
                List.of(new Criterion(Criterion.Kind.CREDENTIAL_HELD, "CCA", 7)),
                List.of(),
                Optional.of(new WhatIf.Seats(clerk.id(), 1)),
                true);
    }

    @BeforeEach
    void aTermWithTwoOpportunities() {
        Term term = new Term(
                TERM, 1, "Spring practicum", "", BEGINS, BEGINS.plusDays(100), Optional.empty(), Optional.empty(), 2);
        permissions.add("internships.match");
        permissions.add("internships.place");
        permissions.add("internships.own");
        answers.put(
                "list",
                call -> List.of(new Site(MERCY, 1, "Mercy", "", "", "", true, List.of(), List.of(), List.of())));
        answers.put("names", call -> Map.of(MERCY, "Mercy"));
        answers.put("find", call -> TERM.equals(call[0]) ? Optional.of(term) : runOf((UUID) call[0]));
        answers.put("opportunities", call -> List.of(clerk, coder));
        answers.put("members", call -> List.of(MARIA, JORDAN));
        answers.put("all", call -> List.of());
        answers.put("runs", call -> runs.stream().map(MatchRun::line).toList());
        answers.put("run", call -> {
            done.add("run " + call[1] + " " + call[2]);
            MatchRun made = run(OTHER, State.DRAFT, List.of(), ((MatchSettings) call[2]).changes());
            runs.addFirst(made);
            return made;
        });
        answers.put("why", call -> why(lost()));
        answers.put("verify", call -> runs.getFirst().certificate());
        answers.put("preview", call -> new Preview(1, 1, Map.of(), List.of()));
        answers.put("publish", call -> {
            done.add("publish " + call[2]);
            runs.set(0, run(RUN, State.PUBLISHED, List.of(), List.of()));
            return runs.getFirst();
        });
        answers.put("discard", call -> {
            done.add("discard");
            runs.clear();
            return null;
        });
        answers.put("opportunity", call -> Stream.of(clerk, coder)
                .filter(one -> one.id().equals(call[0]))
                .findFirst());
        answers.put("published", call -> List.of(why(lost())));
        answers.put("decided", call -> Set.of(why(lost()).termId()));
        answers.put("own", call -> Optional.of(MARIA));
    }

    private Optional<?> runOf(UUID id) {
        return runs.stream().filter(run -> run.id().equals(id)).findFirst();
    }

    private MatchTools tools() {
        return new MatchTools(
                service(Matches.class),
                service(Terms.class),
                service(Sites.class),
                service(Compliance.class),
                people(),
                service(Cohorts.class),
                service(ParticipantAccess.class),
                new Elsewhere(),
                proxy(
                        CurrentUser.class,
                        (self, method, arguments) -> method.getName().equals("require")
                                ? new Account(UUID.randomUUID(), "dana", "Dana Reyes", Set.of(), Locale.ENGLISH)
                                : permissions.contains(arguments[0])));
    }

    /** Does the work before the page goes on, on a thread of its own as the product does: there is no page there. */
    private static final class Elsewhere implements FileTasks {
        @Override
        public <T> FileTask<T> start(UUID account, String name, Function<TableProgress, T> work) {
            FileTask<T> task = new FileTask<>(name);
            CompletableFuture.runAsync(
                            () -> {
                                try {
                                    task.finish(work.apply(task));
                                } catch (ProblemException problem) {
                                    task.fail(problem);
                                }
                            },
                            Thread::startVirtualThread)
                    .join();
            return task;
        }

        @Override
        public FileTask<TableReport> run(
                UUID account, String kind, String name, Function<TableProgress, TableReport> work) {
            throw new UnsupportedOperationException(kind);
        }

        @Override
        public Optional<FileTask<TableReport>> last(UUID account, String kind) {
            return Optional.empty();
        }

        @Override
        public void forget(UUID account, String kind) {
            throw new UnsupportedOperationException(kind);
        }
    }

    private MatchPage open(String query) {
        MatchPage page = new MatchPage(tools());
        UI ui = UI.getCurrent();
        page.beforeEnter(new BeforeEnterEvent(
                ui.getInternals().getRouter(),
                NavigationTrigger.UI_NAVIGATE,
                new com.vaadin.flow.router.Location("internships/terms/" + TERM + "/match" + query),
                MatchPage.class,
                new RouteParameters(Map.of("id", TERM.toString())),
                ui,
                List.of()));
        return show(page);
    }

    @SuppressWarnings("unchecked")
    private static List<Assignment> rows(Component page) {
        return ((Grid<Assignment>) all(page, Grid.class).getFirst())
                .getListDataView()
                .getItems()
                .toList();
    }

    /** What the work's thread left for the page is done by the page. */
    private void workIsOver() {
        VaadinService.getCurrent().runPendingAccessTasks(VaadinSession.getCurrent());
        roundTrip();
    }

    @Test
    void a_term_without_a_run_says_what_a_run_is() {
        assertThat(textOf(open(""))).contains("No run yet", "It changes nothing.");
    }

    @Test
    void the_result_says_who_got_what_those_without_a_seat_first() {
        runs.add(run(RUN, State.DRAFT, List.of(), List.of()));
        MatchPage page = open("");

        assertThat(textOf(page))
                .contains("1 of 2 people have a seat", "Second choice", "a lottery decided, with the number 4711")
                .contains("No agreement covers its dates", "2 seats are not counted")
                .contains("No stable result places more than 2 times as many people.", "abc123");
        assertThat(rows(page)).extracting(Assignment::participantId).containsExactly(JORDAN, MARIA);
    }

    @Test
    void a_bar_shows_the_people_it_counts() {
        runs.add(run(RUN, State.DRAFT, List.of(), List.of()));
        MatchPage page = open("");
        NativeButton bar = all(page, NativeButton.class).stream()
                .filter(one -> textOf(one).equals("Second choice1 of 2"))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(bar, new ClickEvent<>(bar));
        roundTrip();
        assertThat(rows(page)).extracting(Assignment::participantId).containsExactly(MARIA);
    }

    @Test
    void pairs_that_would_rather_are_listed_by_name_with_the_cause() {
        runs.add(run(RUN, State.DRAFT, List.of(new Blocking(JORDAN, coder.id(), true, Optional.empty())), List.of()));
        assertThat(textOf(open("")))
                .contains("One pair would rather", "Pinned pairs are the cause")
                .contains("Jordan Ellison and Coder, Mercy Caused by a pinned pair.");
    }

    @Test
    void it_is_checked_again() {
        runs.add(run(RUN, State.DRAFT, List.of(), List.of()));
        MatchPage page = open("");
        click(page, "Check again");
        assertThat(notice()).contains("Checked again from the kept input");
    }

    @Test
    void a_run_is_made_beside_the_page_and_then_shown() {
        MatchPage page = open("");
        click(page, "New run");
        field(dialog(), TextField.class, "Number of the lottery").setValue("12");
        click(dialog(), "Run");
        workIsOver();

        assertThat(done).singleElement().asString().contains("ties=LOTTERY, seed=12");
        assertThat(textOf(page)).contains("First run", "1 of 2 people have a seat");
    }

    @Test
    void veterans_go_first_when_some_are_recorded_and_of_whom_nobody_asked_is_said() {
        priorities.put(JORDAN, PriorityOfService.ELIGIBLE_SPOUSE);
        MatchPage page = open("");
        click(page, "New run");
        assertThat(textOf(dialog()))
                .contains("One person in the term is recorded as a veteran or an eligible spouse.")
                .contains("For one person it is not recorded");
        click(dialog(), "Run");
        workIsOver();

        assertThat(done).singleElement().asString().contains("priority=[" + JORDAN + "]");
    }

    @Test
    void nobody_goes_first_while_nobody_is_recorded() {
        MatchPage page = open("");
        click(page, "New run");
        click(dialog(), "Run");
        workIsOver();

        assertThat(done).singleElement().asString().contains("priority=[]", "papersLater=Optional.empty");
        assertThat(page).isNotNull();
    }

    @Test
    void people_without_their_papers_take_part_only_with_a_reason() {
        MatchPage page = open("");
        click(page, "New run");
        field(dialog(), Checkbox.class, "People whose requirements are not clear take part, too")
                .setValue(true);
        click(dialog(), "Run");
        TextField why = field(dialog(), TextField.class, "Why");
        assertThat(why.isInvalid()).isTrue();
        assertThat(done).isEmpty();
        why.setValue("Due a week before");
        click(dialog(), "Run");
        workIsOver();

        assertThat(done).singleElement().asString().contains("papersLater=Optional[Due a week before]");
        assertThat(page).isNotNull();
    }

    @Test
    void a_seed_that_is_no_number_stays_in_its_field() {
        MatchPage page = open("");
        click(page, "New run");
        TextField seed = field(dialog(), TextField.class, "Number of the lottery");
        seed.setValue("");
        click(dialog(), "Run");
        assertThat(seed.isInvalid()).isTrue();
        assertThat(done).isEmpty();
        assertThat(page).isNotNull();
    }

    @Test
    void a_run_that_is_refused_says_what_to_do_and_the_page_is_as_before() {
        refuse("run", "internships.match.noSeats");
        MatchPage page = open("");
        click(page, "New run");
        click(dialog(), "Run");
        assertThat(notice()).contains("Secure seats first");
        assertThat(textOf(page)).contains("No run yet");
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_what_if_is_laid_beside_the_run_with_the_people_who_differ() {
        runs.add(run(RUN, State.DRAFT, List.of(), List.of()));
        MatchPage page = open("");
        click(page, "What if …");
        click(dialog(), "Add a change");
        field(dialog(), ComboBox.class, "Opportunity").setValue(clerk.id());
        click(dialog(), "Run");
        workIsOver();

        assertThat(done).singleElement().asString().contains("changes=[Seats[");
        assertThat(textOf(page))
                .contains("Side by side", "One person has another outcome")
                .contains("Jordan Ellison", "Before: No seat. Now: Records clerk, Mercy.", "Gets a seat")
                .contains("What if: one more seat at Records clerk, Mercy");
        assertThat(verbs(page)).doesNotContain("Publish");
    }

    @Test
    void publishing_says_first_what_it_does_and_what_stands_against_it() {
        runs.add(run(RUN, State.DRAFT, List.of(), List.of()));
        answers.put(
                "preview",
                call -> new Preview(
                        1, 1, Map.of(MARIA, new Obstacle("internships.match.notInTerm", List.of())), List.of()));
        click(open(""), "Publish");
        assertThat(textOf(dialog()))
                .contains("One placement will be made; one person stays without a seat.")
                .contains("Maria Lopez: This person is not in the term any more.");
    }

    @Test
    @SuppressWarnings("unchecked")
    void another_outcome_is_decided_with_a_reason_and_published() {
        runs.add(run(RUN, State.DRAFT, List.of(), List.of()));
        MatchPage page = open("");
        click(page, "Publish");
        click(dialog(), "Decide for a person");
        field(dialog(), ComboBox.class, "Person").setValue(JORDAN);
        click(dialog(), "Publish");
        assertThat(done).isEmpty();
        field(dialog(), TextField.class, "Reason").setValue("Moves away");
        click(dialog(), "Publish");
        workIsOver();

        assertThat(done)
                .containsExactly("publish [Override[participantId=" + JORDAN
                        + ", opportunityId=Optional.empty, reason=Moves away]]");
        assertThat(textOf(page)).contains("Published");
        assertThat(verbs(page)).doesNotContain("Publish", "Discard");
    }

    @Test
    void who_may_not_place_cannot_publish() {
        permissions.remove("internships.place");
        runs.add(run(RUN, State.DRAFT, List.of(), List.of()));
        assertThat(verbs(open(""))).doesNotContain("Publish").contains("What if …");
    }

    @Test
    void an_unknown_term_says_so() {
        answers.put("find", call -> Optional.empty());
        assertThat(textOf(open(""))).doesNotContain("New run");
    }

    @Test
    void a_participant_reads_the_outcome_and_the_cut_off_of_each_higher_choice() {
        MyMatchPage page = new MyMatchPage(tools());
        page.beforeEnter(null);
        show(page);
        assertThat(textOf(page))
                .contains("The outcome is Coder, Mercy, choice 2.")
                .contains("Records clerk, Mercy", "All seats went to people whom the site puts first.")
                .contains("2 seats: the last person admitted has 71 points. Own points: 64.")
                .contains("Not met: Credential held and verified: CCA (7 points)")
                .contains("with one more seat, this would have been the outcome");
    }

    @Test
    void a_participant_whose_requirement_was_open_reads_which_one_in_the_own_language() {
        answers.put("requirements", call -> List.of(PRIVACY));
        answers.put("published", call -> List.of(why(barred())));
        MyMatchPage page = new MyMatchPage(tools());
        page.beforeEnter(null);
        assertThat(textOf(page))
                .contains("Not clear on the last day: Privacy training.")
                .doesNotContain("A requirement is not clear");

        UI.getCurrent().setLocale(Locale.of("es"));
        page.beforeEnter(null);
        assertThat(textOf(page)).contains("No está en orden el último día: Formación en privacidad.");
    }

    @Test
    void a_participant_without_an_outcome_reads_what_comes() {
        answers.put("published", call -> List.of());
        answers.put("decided", call -> Set.of());
        MyMatchPage page = new MyMatchPage(tools());
        page.beforeEnter(null);
        assertThat(textOf(show(page))).contains("Nothing is decided yet");
        assertThat(new OutcomeCard(tools()).create()).isEmpty();
    }

    @Test
    void a_participant_is_told_on_the_home_page() {
        assertThat(textOf(new OutcomeCard(tools()).create().orElseThrow()))
                .contains("Your match is decided", "Spring practicum");
    }

    @Test
    void staff_read_that_a_match_was_published() {
        answers.put(
                "publishedSince",
                call -> List.of(run(RUN, State.PUBLISHED, List.of(), List.of()).line()));
        assertThat(textOf(new PublishedCard(tools()).create().orElseThrow()))
                .contains("Spring practicum", "1 of 2 people have a seat");
        permissions.remove("internships.read");
        assertThat(new PublishedCard(tools()).create()).isEmpty();
    }

    @Test
    void it_speaks_spanish() {
        UI.getCurrent().setLocale(Locale.of("es"));
        runs.add(run(RUN, State.DRAFT, List.of(), List.of()));
        assertThat(textOf(open("")))
                .contains("1 de 2 personas tienen plaza", "Segunda opción", "¿Es correcto?")
                .doesNotContain("Seat", "choice");
    }
}
