package org.boardwalk.mentoring.internal.ui.relation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.boardwalk.mentoring.api.health.Attention;
import org.boardwalk.mentoring.api.health.Concern;
import org.boardwalk.mentoring.api.meeting.Survey;
import org.boardwalk.mentoring.api.meter.Reading;
import org.boardwalk.mentoring.api.profile.Audience;
import org.boardwalk.mentoring.api.relation.EndReason;
import org.boardwalk.mentoring.api.relation.Group;
import org.boardwalk.mentoring.api.relation.Party;
import org.boardwalk.mentoring.api.relation.Relation;
import org.boardwalk.mentoring.api.relation.RelationFilter;
import org.boardwalk.mentoring.api.relation.RelationState;
import org.boardwalk.mentoring.api.relation.Relations.Waiting;
import org.boardwalk.mentoring.internal.ui.FileTextsInstantiator;
import org.boardwalk.mentoring.internal.ui.Rights;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages about pairs, without a browser. */
@ViewPackages(classes = PairViewsTest.class)
class PairViewsTest extends BrowserlessTest {
    private static final LocalDate TODAY = LocalDate.now();

    private final Pairs pairs = new Pairs();

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(FileTextsInstantiator.class);
    }

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    private <C extends Component> C open(C page) {
        UI.getCurrent().add(page);
        return page;
    }

    private PairPage page(Relation pair) {
        PairPage page = open(new PairPage(pairs.tools()));
        page.draw(pair);
        return page;
    }

    // --- lists -------------------------------------------------------------------------------------------------------

    @Test
    void the_list_names_both_and_where_they_are() {
        pairs.pair(RelationState.PROPOSED, Party.MENTEE);
        Component page = open(new PairsPage(pairs.tools()));
        assertThat(textOf(page)).contains("Maria Person with Paul Example", "still to answer: Mentee", "1 pair");
        assertThat(all(page, Anchor.class)).extracting(Anchor::getText).contains("Waiting for a mentor");
    }

    @Test
    void who_may_only_read_gets_no_button_that_would_be_refused() {
        pairs.permissions.remove(Rights.COORDINATE);
        Relation pair = pairs.pair(RelationState.ACTIVE);
        assertThat(all(open(new PairsPage(pairs.tools())), Button.class)).isEmpty();
        assertThat(all(page(pair), Button.class)).isEmpty();
    }

    @Test
    void the_waiting_list_says_why_since_when_and_what_next() {
        pairs.waiting.add(new Waiting(
                UUID.randomUUID(),
                "Nora",
                Waiting.Reason.MENTOR_LEFT,
                TODAY.minusDays(9),
                Optional.of(UUID.randomUUID())));
        pairs.waiting.add(new Waiting(UUID.randomUUID(), "Olga", Waiting.Reason.MENTOR_OFF, TODAY, Optional.empty()));
        Component page = open(new WaitingPage(pairs.tools()));
        assertThat(textOf(page))
                .contains(
                        "Nora", "The mentor left", "9 days", "propose somebody else", "Switch the mentor’s account on");
        assertThat(all(page, Button.class))
                .as("a mentor whose account is off is no end yet")
                .hasSize(1);
    }

    @Test
    void an_empty_waiting_list_is_good_news() {
        assertThat(textOf(open(new WaitingPage(pairs.tools())))).contains("Nobody waits.");
    }

    @Test
    void a_concern_is_settled_with_what_was_done_and_stays_with_the_pair() {
        Relation pair = pairs.pair(RelationState.ACTIVE);
        pairs.concerns.add(concern(Optional.empty()));
        Component page = page(pair);
        assertThat(textOf(page)).contains("does not feel safe", "He came to my home", "To be settled");
        button(page, "Settle").click();
        button(dialog(), "Settle").click();
        assertThat(pairs.calls).as("nothing is settled without a word").isEmpty();
        one(dialog(), TextArea.class).setValue("Spoke with both");
        pairs.concerns.set(0, concern(Optional.of(new Concern.Settled(Instant.now(), "Cora", "Spoke with both"))));
        button(dialog(), "Settle").click();
        assertThat(pairs.calls).containsExactly("settle Spoke with both");
        assertThat(textOf(page)).contains("Spoke with both", "by Cora").doesNotContain("To be settled");
    }

    private static Concern concern(Optional<Concern.Settled> settled) {
        return new Concern(
                UUID.randomUUID(),
                1,
                UUID.randomUUID(),
                Concern.Kind.SAFETY,
                Party.MENTEE,
                Optional.of(EndReason.SAFETY),
                "He came to my home",
                TODAY.minusDays(3),
                settled);
    }

    @Test
    void why_one_asks_for_another_pair_is_read_with_the_wish() {
        Relation pair = pairs.pair(RelationState.ACTIVE);
        pairs.concerns.add(new Concern(
                UUID.randomUUID(),
                1,
                pair.id(),
                Concern.Kind.REMATCH,
                Party.MENTEE,
                Optional.of(EndReason.SCHEDULE),
                "",
                TODAY,
                Optional.empty()));
        assertThat(textOf(page(pair))).contains("asks for another pair", "Reason: Their times do not fit");
    }

    @Test
    void coordinators_read_what_the_two_answered_and_nobody_else_does() {
        Relation pair = pairs.pair(RelationState.ACTIVE);
        assertThat(textOf(page(pair))).doesNotContain("What the two answered");
        Survey.Question well = new Survey.Question(UUID.randomUUID(), Survey.Kind.SCALE, "Well?", "¿Bien?", true);
        Survey.Question again = new Survey.Question(UUID.randomUUID(), Survey.Kind.YES_NO, "Again?", "", false);
        Survey survey = new Survey(
                UUID.randomUUID(),
                1,
                Audience.MENTEE,
                "How is it going?",
                "",
                30,
                Optional.of(30),
                List.of(well, again),
                true);
        pairs.surveys.add(survey);
        pairs.rounds.add(round(survey, pair, Optional.empty(), List.of()));
        pairs.rounds.add(round(
                survey,
                pair,
                Optional.of(Instant.now()),
                List.of(new Survey.Reply(well.id(), "4"), new Survey.Reply(again.id(), "true"))));
        assertThat(textOf(page(pair)))
                .contains("What the two answered", "Mentee · How is it going?", "not answered")
                .contains("Well? – 4 of 5", "Again? – Yes");
        pairs.permissions.remove(Rights.COORDINATE);
        assertThat(textOf(page(pair))).doesNotContain("What the two answered", "4 of 5");
    }

    private static Survey.Round round(
            Survey survey, Relation pair, Optional<Instant> answeredAt, List<Survey.Reply> replies) {
        return new Survey.Round(
                UUID.randomUUID(), survey.id(), pair.id(), TODAY, answeredAt, Optional.empty(), replies);
    }

    // --- one pair ----------------------------------------------------------------------------------------------------

    @Test
    void an_answer_for_another_needs_how_one_knows() {
        Component page = page(pairs.pair(RelationState.PROPOSED, Party.MENTOR));
        button(page, "The mentor said yes").click();
        Dialog dialog = dialog();
        button(dialog, "The mentor said yes").click();
        assertThat(pairs.calls).isEmpty();
        one(dialog, TextArea.class).setValue("He phoned");
        button(dialog, "The mentor said yes").click();
        assertThat(pairs.calls).containsExactly("accept MENTOR He phoned");
    }

    @Test
    void a_minors_wish_is_let_go_or_not() {
        Component page = page(pairs.pair(RelationState.PROPOSED, Party.COORDINATOR, Party.MENTOR));
        assertThat(all(page, Button.class))
                .extracting(Button::getText)
                .contains("Let it go to the mentor", "Do not propose it")
                .doesNotContain("The mentor said yes");
        button(page, "Let it go to the mentor").click();
        assertThat(pairs.calls).containsExactly("accept COORDINATOR ");
    }

    @Test
    void an_accepted_pair_is_introduced_today_unless_said_otherwise() {
        button(page(pairs.pair(RelationState.ACCEPTED)), "Introduce and begin").click();
        button(dialog(), "Introduce and begin").click();
        assertThat(pairs.calls).containsExactly("start " + TODAY);
    }

    @Test
    void an_end_needs_one_of_the_reasons_people_have() {
        button(page(pairs.pair(RelationState.ACTIVE)), "Find another mentor").click();
        Dialog dialog = dialog();
        assertThat(textOf(dialog)).contains("Maria Person stands on the waiting list at once.");
        button(dialog, "Find another mentor").click();
        assertThat(pairs.calls).isEmpty();
        reason(dialog).setValue(EndReason.SCHEDULE);
        assertThat(reason(dialog).getGenericDataView().getItems()).noneMatch(EndReason::isAutomatic);
        button(dialog, "Find another mentor").click();
        assertThat(pairs.calls).containsExactly("rematch ");
    }

    @SuppressWarnings("unchecked")
    private static Select<EndReason> reason(Component dialog) {
        return (Select<EndReason>) one(dialog, Select.class);
    }

    @Test
    void the_pair_says_what_is_wrong_and_how_far_the_twelve_months_are() {
        Relation pair = pairs.pair(RelationState.ACTIVE);
        pairs.signs.add(new Attention.Sign(Attention.Reason.NO_CONTACT, TODAY.minusDays(40), 40));
        pairs.signs.add(new Attention.Sign(Attention.Reason.SURVEY_LOW, TODAY, 233));
        String text = textOf(page(pair));
        assertThat(text)
                .contains("No meeting and no message for 40 days.", "A survey came out at 2.33 of 5.")
                .contains("7 months and 3 days of 12 months", "20 CFR 681.490(a)")
                .contains("No meeting was held in one place", "Face to face")
                .contains("Does not count:", "the pair paused")
                .contains("does not count: a group");
    }

    @Test
    void from_the_pair_a_coordinator_goes_to_what_the_two_wrote_for_her() {
        Relation pair = pairs.pair(RelationState.ACTIVE);
        assertThat(page(pair).getElement().getOuterHTML()).contains("my-mentees/" + pair.id());
    }

    @Test
    void the_participants_page_shows_mentors_and_the_meter() {
        MeterOfParticipant panel = new MeterOfParticipant(pairs.tools());
        assertThat(textOf(panel.create(Pairs.MARIA).orElseThrow())).contains("No mentor yet.");
        pairs.pair(RelationState.ACTIVE);
        assertThat(textOf(panel.create(Pairs.MARIA).orElseThrow())).contains("Paul Example", "of 12 months");
        pairs.permissions.clear();
        assertThat(panel.create(Pairs.MARIA)).isEmpty();
    }

    @Test
    void every_condition_says_what_is_missing() {
        String text = textOf(new MeterBlock(pairs.nothing()));
        for (Reading.Rule rule : Reading.Rule.values()) {
            assertThat(text).doesNotContain(rule.name());
        }
        assertThat(text).contains("365 days are missing.", "No day counts yet.", "No pair has begun.");
    }

    @Test
    void a_group_says_who_leads_it_and_how_many_are_in() {
        assertThat(textOf(open(new GroupsPage(pairs.tools())))).contains("No group yet.");
        pairs.groups.add(new Group(
                UUID.randomUUID(),
                1,
                "Exam group",
                "",
                UUID.randomUUID(),
                "Paul Example",
                Optional.empty(),
                4,
                true,
                pairs.tools().relations().list(RelationFilter.ALL, 0, 9)));
        Component page = open(new GroupsPage(pairs.tools()));
        assertThat(textOf(page)).contains("Exam group", "With Paul Example · 0 of 4 seats taken", "Add a member");
        button(page, "Edit").click();
        button(dialog(), "Save").click();
        assertThat(pairs.groups).last().extracting(Group::lock).isEqualTo(1L);
    }

    // --- home --------------------------------------------------------------------------------------------------------

    @Test
    void a_mentor_says_yes_on_the_home_page_after_a_question() {
        pairs.signInAs(Rights.MENTOR);
        pairs.pair(RelationState.PROPOSED, Party.MENTOR);
        Component card = open(new AnswerCard(pairs.tools()).create().orElseThrow());
        assertThat(textOf(card)).contains("A pair waits for an answer", "Maria Person", "You two would fit.", "Polk");
        button(card, "Yes").click();
        roundTrip();
        ConfirmDialog question = find(ConfirmDialog.class).single();
        test(question).confirm();
        assertThat(pairs.calls).containsExactly("accept MENTOR ");
    }

    @Test
    void a_mentee_says_no_and_need_not_say_why() {
        pairs.signInAs(Rights.OWN);
        pairs.pair(RelationState.PROPOSED, Party.MENTEE);
        Component card = open(new AnswerCard(pairs.tools()).create().orElseThrow());
        button(card, "No").click();
        button(dialog(), "No").click();
        assertThat(pairs.calls).containsExactly("decline MENTEE ");
    }

    @Test
    void the_coordinators_card_counts_what_needs_somebody_and_is_silent_when_all_is_well() {
        assertThat(new AttentionCard(pairs.tools()).create()).isEmpty();
        pairs.pair(RelationState.ACTIVE);
        pairs.signs.add(new Attention.Sign(Attention.Reason.MISSED, TODAY, 2));
        pairs.waiting.add(new Waiting(UUID.randomUUID(), "Nora", Waiting.Reason.NEW, TODAY, Optional.empty()));
        assertThat(textOf(new AttentionCard(pairs.tools()).create().orElseThrow()))
                .contains("1 pair needs attention", "2 meetings in a row were missed", "1 mentee waits for a mentor");
        pairs.signInAs(Rights.MENTOR);
        assertThat(new AttentionCard(pairs.tools()).create()).isEmpty();
    }

    // --- health ------------------------------------------------------------------------------------------------------

    @Test
    void the_board_changes_from_when_on_and_sees_a_year() {
        pairs.pair(RelationState.ACTIVE);
        pairs.signs.add(new Attention.Sign(Attention.Reason.ENDS, TODAY, 0));
        HealthPage page = open(new HealthPage(pairs.tools()));
        assertThat(textOf(page))
                .contains("1 pair, the weightiest reason first", "Meetings held", "The last day agreed upon");
        button(page, "When a pair needs attention").click();
        Dialog dialog = dialog();
        days(dialog, "Days without a meeting or a message").setValue(14);
        days(dialog, "Days after which a proposal nobody answers ends").setValue(21);
        button(dialog, "Save").click();
        assertThat(pairs.rules.noContactDays()).isEqualTo(14);
        assertThat(pairs.rules.proposalDays()).isEqualTo(21);
    }

    @Test
    void the_programme_is_shown_for_the_period_one_chooses() {
        HealthPage page = open(new HealthPage(pairs.tools()));
        Select<Object> period = all(page, Select.class).stream()
                .filter(field -> "Period".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
        assertThat(pairs.calls).containsExactly("trend 12");
        period.setValue(36);
        assertThat(pairs.calls).last().isEqualTo("trend 36");
    }

    private IntegerField days(Dialog dialog, String label) {
        return all(dialog, IntegerField.class).stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everything_is_there_in_spanish() {
        UI.getCurrent().setLocale(Locale.of("es"));
        for (RelationState state : RelationState.values()) {
            assertThat(textOf(page(pairs.pair(state, Party.MENTOR)))).isNotBlank();
        }
        for (Attention.Reason reason : Attention.Reason.values()) {
            pairs.signs.add(new Attention.Sign(reason, TODAY, 3));
        }
        for (Waiting.Reason reason : Waiting.Reason.values()) {
            pairs.waiting.add(new Waiting(UUID.randomUUID(), "Nora", reason, TODAY, Optional.empty()));
        }
        assertThat(textOf(open(new HealthPage(pairs.tools())))).contains("Ni reunión ni mensaje desde hace 3 días.");
        assertThat(textOf(open(new WaitingPage(pairs.tools())))).contains("Su mentor se fue");
        assertThat(textOf(open(new PairsPage(pairs.tools())))).contains("Maria Person con Paul Example");
        assertThat(textOf(new MeterBlock(pairs.reading()))).contains("7 meses y 3 días de 12 meses");
    }

    private Dialog dialog() {
        roundTrip();
        return UI.getCurrent()
                .getChildren()
                .filter(Dialog.class::isInstance)
                .map(Dialog.class::cast)
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static <T> List<T> all(Component root, Class<T> type) {
        return descendants(root).filter(type::isInstance).map(type::cast).toList();
    }

    private static <T> T one(Component root, Class<T> type) {
        return all(root, type).getFirst();
    }

    private static Button button(Component root, String words) {
        return all(root, Button.class).stream()
                .filter(candidate -> candidate.getText().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words));
    }

    private static Stream<Component> descendants(Component root) {
        Stream<Component> footer = root instanceof Dialog dialog
                ? dialog.getFooter().getElement().getChildren().flatMap(part -> part.getComponent().stream())
                : Stream.empty();
        return Stream.concat(
                Stream.of(root), Stream.concat(root.getChildren(), footer).flatMap(PairViewsTest::descendants));
    }
}
