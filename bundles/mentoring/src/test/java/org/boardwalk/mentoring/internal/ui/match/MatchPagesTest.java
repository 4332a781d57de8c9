package org.boardwalk.mentoring.internal.ui.match;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.boardwalk.mentoring.api.match.MatchRun.Assignment;
import org.boardwalk.mentoring.api.match.Matches;
import org.boardwalk.mentoring.api.match.Matches.Difference;
import org.boardwalk.mentoring.api.match.Why;
import org.boardwalk.mentoring.api.profile.Gate;
import org.boardwalk.mentoring.internal.ui.FileTextsInstantiator;
import org.boardwalk.mentoring.internal.ui.Rights;
import org.boardwalk.platform.api.problem.ProblemException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The match as a coordinator sees it, and the choice of a mentor as a mentee does, without a browser. */
@ViewPackages(classes = MatchPagesTest.class)
class MatchPagesTest extends BrowserlessTest {
    private final FakeMatch fake = new FakeMatch();

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(FileTextsInstantiator.class);
    }

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    private MatchPage match() {
        MatchPage page = new MatchPage(fake.tools());
        UI ui = UI.getCurrent();
        page.beforeEnter(new BeforeEnterEvent(
                ui.getInternals().getRouter(),
                NavigationTrigger.UI_NAVIGATE,
                new Location(MatchPage.ROUTE),
                MatchPage.class,
                RouteParameters.empty(),
                ui,
                List.of()));
        ui.add(page);
        roundTrip();
        return page;
    }

    private CriteriaPage criteria() {
        CriteriaPage page = new CriteriaPage(fake.tools());
        UI.getCurrent().add(page);
        return page;
    }

    private static Stream<Component> all(Component of) {
        return Stream.concat(Stream.of(of), of.getChildren().flatMap(MatchPagesTest::all));
    }

    private static <C extends Component> List<C> all(Component of, Class<C> type) {
        return all(of).filter(type::isInstance).map(type::cast).toList();
    }

    private static String text(Component of) {
        return of.getElement().getTextRecursively();
    }

    private Dialog dialog() {
        roundTrip();
        return all(UI.getCurrent(), Dialog.class).stream()
                .filter(Dialog::isOpened)
                .reduce((one, other) -> other)
                .orElseThrow();
    }

    private void press(Component of, String verb) {
        Stream<Component> parts = of instanceof Dialog dialog ? Stream.concat(all(of), footer(dialog)) : all(of);
        Button button = parts.filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(one -> one.getText().equals(verb))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + verb));
        button.click();
        roundTrip();
    }

    private static Stream<Component> footer(Dialog dialog) {
        return dialog.getFooter().getElement().getChildren().flatMap(one -> one.getComponent().stream());
    }

    private static List<String> verbs(Component of) {
        return all(of, Button.class).stream().map(Button::getText).toList();
    }

    /** What the work's thread left for the page is done by the page. */
    private void workIsOver() {
        VaadinService.getCurrent().runPendingAccessTasks(VaadinSession.getCurrent());
        roundTrip();
    }

    @Test
    void without_a_run_the_page_says_what_a_run_is() {
        fake.runs.clear();
        assertThat(text(match())).contains("No run yet", "It changes nothing.");
    }

    @Test
    @SuppressWarnings("unchecked")
    void the_result_says_who_has_whom_those_without_a_mentor_first_and_whether_it_is_right() {
        MatchPage page = match();
        assertThat(text(page))
                .contains("1 of 2 mentees have a mentor", "As many pairs as can be", "version 1 of the criteria")
                .contains("Proven: none is better", "36.8", "abc123")
                .contains("2 seats stay free", "Omar Haddad");
        Grid<Assignment> grid = all(page, Grid.class).getFirst();
        assertThat(grid.getListDataView().getItems().map(Assignment::participantId))
                .containsExactly(FakeMatch.SOFIA, FakeMatch.LENA);
    }

    @Test
    void a_run_is_made_beside_the_page_and_then_shown() {
        MatchPage page = match();
        press(page, "New run");
        press(dialog(), "Run");
        workIsOver();
        assertThat(fake.done).singleElement().asString().contains("mode=REACH", "floor=Optional.empty");
        assertThat(text(page)).contains("1 of 2 mentees have a mentor");
    }

    @Test
    void a_run_that_is_refused_says_what_to_do() {
        fake.runs.clear();
        fake.answers.put("run", call -> {
            throw new ProblemException("mentoring.match.noSeats");
        });
        MatchPage page = match();
        press(page, "New run");
        press(dialog(), "Run");
        workIsOver();
        assertThat(text(page)).contains("No run yet");
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_what_if_is_laid_beside_the_run_with_those_who_differ() {
        fake.answers.put(
                "compare",
                call -> Map.of(FakeMatch.SOFIA, new Difference(Optional.empty(), Optional.of(FakeMatch.OMAR))));
        MatchPage page = match();
        press(page, "What if …");
        ((ComboBox<Object>) all(dialog(), ComboBox.class).stream()
                        .filter(box -> box.isVisible() && "Mentor".equals(box.getLabel()))
                        .findFirst()
                        .orElseThrow())
                .setValue(FakeMatch.INGRID);
        press(dialog(), "Run");
        workIsOver();
        assertThat(fake.done).singleElement().asString().contains("changes=[Seats[");
        assertThat(text(page))
                .contains("Side by side", "One mentee has another outcome")
                .contains("Before: No mentor. Now: Omar Haddad.", "Gets a mentor")
                .contains("What if: one more seat for Ingrid Castellanos");
        assertThat(verbs(page)).doesNotContain("Publish");
    }

    @Test
    void publishing_says_what_stands_against_it_and_asks_for_reasons() {
        fake.answers.put(
                "preview",
                call -> new Matches.Preview(
                        1, 1, Map.of(FakeMatch.LENA, new Matches.Obstacle("mentoring.gate.PAUSED", List.of("")))));
        MatchPage page = match();
        press(page, "Publish");
        assertThat(text(dialog()))
                .contains("One pair will be proposed; 1 mentees stay without a mentor.")
                .contains("Lena Diaz: Pauses now: end the pause first.");
        press(dialog(), "Decide for a mentee");
        press(dialog(), "Publish");
        assertThat(fake.done).isEmpty();
        chooseMentee();
        all(dialog(), TextField.class).stream()
                .filter(field -> "Reason".equals(field.getLabel()))
                .forEach(field -> field.setValue("Away until May"));
        press(dialog(), "Publish");
        workIsOver();
        assertThat(fake.done)
                .containsExactly("publish [Override[participantId=" + FakeMatch.LENA
                        + ", mentorId=Optional.empty, reason=Away until May]]");
        assertThat(verbs(page)).doesNotContain("Publish", "Discard");
    }

    @SuppressWarnings("unchecked")
    private void chooseMentee() {
        ((ComboBox<Object>) all(dialog(), ComboBox.class).getFirst()).setValue(FakeMatch.LENA);
    }

    @Test
    void who_may_not_propose_cannot_publish() {
        fake.permissions.remove(Rights.COORDINATE);
        assertThat(verbs(match())).doesNotContain("Publish").contains("What if …");
    }

    @Test
    @SuppressWarnings("unchecked")
    void why_shows_the_terms_and_any_other_mentor_can_be_asked_about() {
        fake.answers.put(
                "why",
                call -> new Why(
                        FakeMatch.RUN,
                        FakeMatch.LENA,
                        Optional.of(FakeMatch.INGRID),
                        Optional.of(FakeMatch.score()),
                        false,
                        List.of(FakeMatch.line(FakeMatch.OMAR, Why.Reason.SEATS_TAKEN))));
        fake.answers.put("whyNot", call -> FakeMatch.line(FakeMatch.OMAR, Why.Reason.NEEDED_ELSEWHERE));
        fake.answers.put("costOf", call -> Optional.of(new Why.Cost(1, new BigDecimal("2.50"))));
        MatchTools tools = fake.tools();
        new WhyDialog(tools, fake.runs.getFirst(), new Names(tools, List.of(FakeMatch.LENA)), FakeMatch.LENA).open();
        Dialog dialog = dialog();
        assertThat(text(dialog))
                .contains("The mentor found is Ingrid Castellanos.", "36.8 of 40 points", "Résumé", "Spanish", "Met")
                .contains("The seats went to others", "2 seats; the pair with the fewest points there has 38.")
                .contains("would cost the whole at least 1.2 points");
        ((ComboBox<Object>) all(dialog, ComboBox.class).getFirst()).setValue(FakeMatch.OMAR);
        press(dialog, "What would it cost exactly?");
        assertThat(text(dialog)).contains("A further run says: this pair would cost one pair and 2.5 points.");
    }

    @Test
    void criteria_show_what_would_change_before_they_are_saved_and_need_a_reason() {
        fake.answers.put(
                "preview",
                call -> new Matches.CriteriaPreview(
                        1,
                        2,
                        BigDecimal.TEN,
                        BigDecimal.TEN,
                        Map.of(FakeMatch.SOFIA, new Difference(Optional.empty(), Optional.of(FakeMatch.OMAR)))));
        fake.answers.put("save", call -> {
            fake.done.add("save " + call[0] + " " + call[2]);
            return FakeMatch.set(2);
        });
        CriteriaPage page = criteria();
        assertThat(text(page)).contains("Version 1", "Counts now", "Topics 40 · Language 0 (must have)");
        all(page, IntegerField.class).getFirst().setValue(60);
        workIsOver();
        assertThat(text(page))
                .contains("1 pairs with the criteria of now, 2 with these.")
                .contains("One mentee would have another outcome", "Sofia Diaz", "Gets a mentor");
        press(page, "Save as a new version");
        assertThat(fake.done).isEmpty();
        all(page, TextArea.class).getFirst().setValue("Topics matter more");
        press(page, "Save as a new version");
        assertThat(fake.done).containsExactly("save 1 Topics matter more");
    }

    @Test
    void a_mentee_reads_what_she_has_in_common_with_a_mentor_and_asks() {
        fake.answers.put("ask", call -> {
            fake.done.add("ask " + call[0] + " " + call[1]);
            return null;
        });
        ChooseMentorPage page = new ChooseMentorPage(fake.tools());
        UI.getCurrent().add(page);
        assertThat(text(page))
                .contains("Ingrid C.", "Records manager, Lakeshore General", "Topics: Résumé", "Language: Spanish");
        press(page, "Ask");
        all(dialog(), TextArea.class).getFirst().setValue("Hello");
        press(dialog(), "Ask");
        assertThat(fake.done).containsExactly("ask " + FakeMatch.INGRID + " Hello");
    }

    @Test
    void a_mentee_whose_gate_is_closed_reads_what_is_missing() {
        Gate gate = new Gate(List.of(Gate.Missing.of(Gate.Reason.NOT_APPROVED)));
        fake.answers.put("find", call -> Optional.of(FakeMatch.lena(gate)));
        ChooseMentorPage page = new ChooseMentorPage(fake.tools());
        assertThat(text(page)).contains("Before there can be a pair", "has not been approved yet");
    }
}
