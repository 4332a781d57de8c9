package org.boardwalk.mentoring.internal.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardwalk.mentoring.api.criteria.Criterion;
import org.boardwalk.mentoring.api.desk.MentorDesk;
import org.boardwalk.mentoring.api.match.Why;
import org.boardwalk.mentoring.api.match.WhyNobody;
import org.boardwalk.mentoring.api.match.WhyNobody.Part;
import org.boardwalk.mentoring.api.meeting.Agenda;
import org.boardwalk.mentoring.api.meeting.Goal;
import org.boardwalk.mentoring.api.meeting.Meeting;
import org.boardwalk.mentoring.api.meeting.Message;
import org.boardwalk.mentoring.api.meeting.PairNote;
import org.boardwalk.mentoring.api.meeting.PairNote.Visibility;
import org.boardwalk.mentoring.api.profile.Answer;
import org.boardwalk.mentoring.api.relation.EndReason;
import org.boardwalk.mentoring.api.relation.Party;
import org.boardwalk.mentoring.api.relation.RelationState;
import org.boardwalk.mentoring.internal.ui.FileTextsInstantiator;
import org.boardwalk.mentoring.internal.ui.Rights;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The mentor's desk and the mentee's own page, without a browser. */
@ViewPackages(classes = DeskViewsTest.class)
class DeskViewsTest extends BrowserlessTest {
    private final FakeDesk desk = new FakeDesk();

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(FileTextsInstantiator.class);
    }

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    private Component mine() {
        MenteesPage page = new MenteesPage(desk.tools());
        page.beforeEnter(null);
        UI.getCurrent().add(page);
        return page;
    }

    private Component panels(Party side) {
        Div page = new Div();
        PairPanels.of(desk.tools(), desk.relation(), side, () -> {}).forEach(page::add);
        UI.getCurrent().add(page);
        return page;
    }

    private Component log(Optional<Meeting> meeting) {
        LogMeetingPage page = new LogMeetingPage(desk.tools());
        page.show(desk.relation(), meeting);
        UI.getCurrent().add(page);
        return page;
    }

    private Component myMentor() {
        desk.permissions.clear();
        desk.permissions.add(Rights.OWN);
        MyMentorPage page = new MyMentorPage(desk.tools());
        page.beforeEnter(null);
        UI.getCurrent().add(page);
        return page;
    }

    private Component mentee() {
        DeskTools tools = desk.tools();
        MenteePage page = new MenteePage(tools);
        page.draw(tools.desk().page(FakeDesk.PAIR));
        UI.getCurrent().add(page);
        return page;
    }

    @Test
    void the_desk_says_what_comes_next_with_each_mentee() {
        desk.meetings.add(desk.meeting(Meeting.State.PLANNED, FakeDesk.TODAY.plusDays(3)));
        desk.progress = Optional.of(new MentorDesk.Progress("RHIT", 5, 12, "Anatomy", "Algebra", 50));
        assertThat(textOf(mine()))
                .contains(
                        "Maria",
                        "Next meeting:",
                        "RHIT: 5 of 12 steps",
                        "Next step: Anatomy",
                        "Stalled for 50 days: Algebra",
                        "1 unread message",
                        "2 open tasks");
    }

    @Test
    void a_meeting_whose_day_is_over_waits_to_be_logged() {
        desk.meetings.add(desk.meeting(Meeting.State.PLANNED, FakeDesk.TODAY.minusDays(1)));
        assertThat(textOf(mine())).contains("Waiting to be logged", "Log it");
    }

    @Test
    void a_meeting_is_logged_with_two_clicks_as_the_last_one_was() {
        desk.meetings.add(desk.meeting(Meeting.State.HELD, FakeDesk.TODAY.minusDays(7)));
        Component page = log(Optional.empty());
        assertThat(all(page, DatePicker.class).getFirst().getValue()).isEqualTo(FakeDesk.TODAY);
        assertThat(all(page, IntegerField.class).getFirst().getValue()).isEqualTo(30);
        button(page, "Log the meeting").click();
        assertThat(desk.calls)
                .singleElement()
                .asString()
                .startsWith("log [" + FakeDesk.PAIR)
                .contains("how=VIDEO");
        assertThat(notice()).contains("Your meeting with Maria is logged.");
    }

    @Test
    void what_cannot_be_logged_stays_in_the_form_and_is_sent_under_the_same_key() {
        Component page = log(Optional.empty());
        all(page, TextArea.class).getFirst().setValue("Interviews");
        desk.refused = "mentoring.meeting.notNow";
        button(page, "Log the meeting").click();
        assertThat(notice()).contains("read the page again");
        assertThat(all(page, TextArea.class).getFirst().getValue()).isEqualTo("Interviews");
        assertThat(button(page, "Log the meeting").isEnabled()).isTrue();
        desk.refused = "";
        button(page, "Log the meeting").click();
        assertThat(desk.calls).hasSize(1);
    }

    @Test
    void without_minutes_nothing_is_logged() {
        Component page = log(Optional.empty());
        all(page, IntegerField.class).getFirst().setValue(null);
        button(page, "Log the meeting").click();
        assertThat(desk.calls).isEmpty();
        assertThat(all(page, IntegerField.class).getFirst().isInvalid()).isTrue();
    }

    @Test
    void a_wrong_number_is_said_at_its_field_and_stays_there() {
        Component page = log(Optional.empty());
        IntegerField minutes = all(page, IntegerField.class).getFirst();
        minutes.setValue(99_999);
        button(page, "Log the meeting").click();
        assertThat(desk.calls).isEmpty();
        assertThat(minutes.isInvalid()).isTrue();
        assertThat(minutes.getErrorMessage()).contains("from 1 to 1,440 minutes");
        assertThat(minutes.getValue()).isEqualTo(99_999);
        assertThat(find(Notification.class).all()).isEmpty();
        minutes.setValue(60);
        button(page, "Log the meeting").click();
        assertThat(desk.calls).hasSize(1);
        assertThat(minutes.isInvalid()).isFalse();
    }

    @Test
    void what_the_service_refuses_is_said_at_the_field_it_is_about() {
        Component page = log(Optional.empty());
        desk.refused = "mentoring.future";
        button(page, "Log the meeting").click();
        DatePicker day = all(page, DatePicker.class).getFirst();
        assertThat(day.isInvalid()).isTrue();
        assertThat(day.getErrorMessage()).contains("not in the future");
        assertThat(find(Notification.class).all()).isEmpty();
        assertThat(button(page, "Log the meeting").isEnabled()).isTrue();
    }

    @Test
    void a_plan_at_a_taken_time_stays_open_and_the_time_says_so() {
        button(panels(Party.MENTOR), "Plan a meeting").click();
        desk.refused = "mentoring.meeting.taken";
        Dialog dialog = dialog();
        button(dialog, "Save").click();
        assertThat(dialog.isOpened()).isTrue();
        assertThat(all(dialog, TimePicker.class).getFirst().getErrorMessage()).contains("choose another time");
        desk.refused = "";
        button(dialog, "Save").click();
        assertThat(dialog.isOpened()).isFalse();
        assertThat(desk.calls).last().asString().startsWith("plan ");
    }

    @Test
    void a_planned_meeting_is_held_by_its_mentee() {
        Meeting planned = desk.meeting(Meeting.State.PLANNED, FakeDesk.TODAY);
        desk.meetings.add(planned);
        button(log(Optional.of(planned)), "Log the meeting").click();
        assertThat(desk.calls)
                .singleElement()
                .asString()
                .startsWith("held [" + planned.id())
                .contains(FakeDesk.MARIA.toString());
    }

    @Test
    void a_mentee_plans_and_cancels_and_logs_nothing() {
        desk.meetings.add(desk.meeting(Meeting.State.PLANNED, FakeDesk.TODAY));
        desk.meetings.add(desk.meeting(Meeting.State.HELD, FakeDesk.TODAY));
        Component page = panels(Party.MENTEE);
        assertThat(textOf(page))
                .contains("Plan a meeting", "Cancel the meeting")
                .doesNotContain("Log it", "Correct");
        assertThat(textOf(panels(Party.MENTOR))).contains("Log it", "Correct", "It was not held");
    }

    @Test
    void a_note_is_private_until_somebody_says_otherwise() {
        Component page = panels(Party.MENTOR);
        button(page, "Write a note").click();
        Dialog dialog = dialog();
        all(dialog, TextArea.class).getFirst().setValue("He is shy");
        button(dialog, "Save").click();
        assertThat(desk.calls).last().asString().contains("add", "He is shy", "PRIVATE");
    }

    @Test
    void each_note_says_who_reads_it_and_only_one_s_own_can_be_changed() {
        desk.notes.add(new PairNote(
                UUID.randomUUID(),
                1,
                FakeDesk.PAIR,
                Optional.empty(),
                FakeDesk.TODAY,
                "Theirs",
                Visibility.SHARED,
                "Maria",
                false,
                Instant.now()));
        Component page = panels(Party.MENTOR);
        assertThat(textOf(page)).contains("Theirs", "Both of us, and staff").doesNotContain("Delete");
    }

    @Test
    void a_mentor_nobody_was_proposed_to_reads_how_many_stand_on_which_reason() {
        desk.alone = true;
        desk.nobody = new WhyNobody(
                Instant.now(), Part.NOBODY, Map.of(Why.Reason.MUST_HAVE, 3), Map.of(Criterion.Kind.LANGUAGE, 2));
        MenteesPage page = new MenteesPage(desk.tools());
        page.beforeEnter(null);
        button(page, "Why was nobody proposed to me?").click();
        Dialog dialog = find(Dialog.class).single();
        assertThat(textOf(dialog))
                .contains("nobody was found for you", "3 mentees: something that two must have", "Language (2)");
    }

    @Test
    void a_mentor_pauses_his_pair_with_a_reason_or_ends_it() {
        MenteePage page = new MenteePage(desk.tools());
        page.draw(desk.tools().desk().page(FakeDesk.PAIR));
        button(page, "Pause").click();
        Dialog dialog = find(Dialog.class).single();
        all(dialog, TextArea.class).getFirst().setValue("My father is ill");
        button(dialog, "Pause").click();
        assertThat(desk.calls)
                .anySatisfy(call ->
                        assertThat(call).startsWith("pause [" + FakeDesk.PAIR).contains("My father is ill"));
        assertThat(textOf(page)).contains("End the pair").doesNotContain("Begin again");
    }

    @Test
    void every_reason_can_be_told_to_mentee_and_mentor() {
        for (Why.Reason reason : Why.Reason.values()) {
            if (reason != Why.Reason.CHOSEN && reason != Why.Reason.PINNED) {
                assertThat(Desk.say("nobody.MENTEE." + reason)).doesNotContain("nobody.");
                assertThat(Desk.say("nobody.MENTOR." + reason)).doesNotContain("nobody.");
            }
        }
    }

    @Test
    void a_pair_on_hold_reads_so_and_finds_nowhere_to_write() {
        desk.onHold = true;
        Component page = panels(Party.MENTEE);
        assertThat(textOf(page)).contains("on hold until a coordinator").doesNotContain("Your message");
    }

    @Test
    void messages_say_when_coordinators_read_them_and_are_sent_once() {
        desk.overseen = true;
        desk.messages.add(new Message(
                UUID.randomUUID(),
                FakeDesk.PAIR,
                Party.MENTEE,
                "Maria",
                false,
                "Hello",
                Instant.now(),
                Optional.empty(),
                ""));
        Component page = panels(Party.MENTOR);
        assertThat(textOf(page)).contains("Hello", "Coordinators read these messages too.", "Something is wrong");
        assertThat(desk.calls).containsExactly("markRead [" + FakeDesk.PAIR + "]");
        button(page, "Send").click();
        assertThat(desk.calls).as("an empty one").hasSize(1);
        all(page, TextArea.class).getFirst().setValue("Hi");
        button(page, "Send").click();
        assertThat(desk.calls)
                .last()
                .asString()
                .startsWith("send [" + FakeDesk.PAIR)
                .endsWith("Hi]");
    }

    @Test
    void a_goal_needs_a_title() {
        Component page = panels(Party.MENTOR);
        button(page, "Add a goal").click();
        Dialog dialog = dialog();
        button(dialog, "Save").click();
        assertThat(dialog.isOpened()).isTrue();
        assertThat(all(dialog, TextField.class).getFirst().getErrorMessage()).contains("in a few words");
        all(dialog, TextField.class).getFirst().setValue("Pass the exam");
        button(dialog, "Save").click();
        assertThat(desk.calls).last().asString().contains("save", "Pass the exam");
    }

    @Test
    void a_goal_is_linked_to_a_step_of_the_plan_and_says_so() {
        Goal.Step exam = new Goal.Step(UUID.randomUUID(), "exam");
        desk.steps = Optional.of(List.of(new Goal.Choice(exam, "RHIT", "The exam", false)));
        desk.goals.add(goal(Optional.of(exam)));
        Component page = panels(Party.MENTOR);
        assertThat(textOf(page)).contains("About the step “The exam” (RHIT)");
        button(page, "Add a goal").click();
        Dialog dialog = dialog();
        all(dialog, TextField.class).getFirst().setValue("Pass it");
        @SuppressWarnings("unchecked")
        ComboBox<Goal.Choice> step = all(dialog, ComboBox.class).getFirst();
        step.setValue(desk.steps.get().getFirst());
        button(dialog, "Save").click();
        assertThat(desk.calls).last().asString().contains("save", "Pass it", exam.toString());
    }

    @Test
    void without_the_pathways_module_no_step_is_offered_and_a_link_says_why_and_stays() {
        Goal.Step exam = new Goal.Step(UUID.randomUUID(), "exam");
        desk.goals.add(goal(Optional.of(exam)));
        Component page = panels(Party.MENTOR);
        assertThat(textOf(page)).contains("the pathways module is off now");
        button(page, "Edit").click();
        Dialog dialog = dialog();
        assertThat(all(dialog, ComboBox.class)).noneMatch(Component::isVisible);
        button(dialog, "Save").click();
        assertThat(desk.calls).last().asString().contains("save", exam.toString());
    }

    private static Goal goal(Optional<Goal.Step> step) {
        return new Goal(
                UUID.randomUUID(),
                1,
                FakeDesk.PAIR,
                "Pass the exam",
                "",
                step,
                Optional.empty(),
                Goal.State.OPEN,
                Optional.empty(),
                List.of());
    }

    @Test
    void ideas_stand_where_the_next_meeting_is_planned() {
        Agenda.Item point = new Agenda.Item(UUID.randomUUID(), "Tell me about you", "");
        Agenda first =
                new Agenda(UUID.randomUUID(), 1, Agenda.Kind.MEETING, "First meeting", "", 1, List.of(point), true);
        desk.agendas.add(first);
        desk.agendas.add(
                new Agenda(UUID.randomUUID(), 1, Agenda.Kind.CHECK_LIST, "Résumé", "", 2, List.of(point), true));
        Component page = panels(Party.MENTEE);
        assertThat(textOf(page)).contains("Ideas for the next meeting", "Tell me about you", "Open the list");
        button(page, "Plan with it").click();
        Dialog dialog = dialog();
        assertThat(textOf(dialog)).contains("Tell me about you");
        button(dialog, "Save").click();
        assertThat(desk.calls)
                .last()
                .asString()
                .startsWith("plan ")
                .contains(first.id().toString());
    }

    @Test
    void a_group_has_a_page_of_its_own_where_its_mentor_plans_for_all() {
        desk.led.add(FakeDesk.group());
        assertThat(textOf(mine())).contains("Groups I lead", "Exam group", "2 of 6 seats taken");
        GroupPage page = new GroupPage(desk.tools());
        page.show(FakeDesk.group());
        UI.getCurrent().add(page);
        assertThat(textOf(page)).contains("Maria", "Nora", "reported apart");
        button(page, "Plan a meeting").click();
        Dialog dialog = dialog();
        button(dialog, "Save").click();
        assertThat(desk.calls).last().asString().startsWith("planGroup [" + FakeDesk.GROUP);
    }

    @Test
    void a_group_s_meeting_is_logged_with_who_was_there() {
        LogGroupPage page = new LogGroupPage(desk.tools());
        page.show(FakeDesk.group(), Optional.empty());
        UI.getCurrent().add(page);
        @SuppressWarnings("unchecked")
        CheckboxGroup<Meeting.Presence> people = all(page, CheckboxGroup.class).getFirst();
        assertThat(people.getValue()).as("all, until somebody says otherwise").hasSize(2);
        Set<Meeting.Presence> all = people.getValue();
        people.setValue(Set.of());
        button(page, "Log the meeting").click();
        assertThat(people.getErrorMessage()).contains("Choose who was there.");
        people.setValue(
                all.stream().filter(one -> one.menteeName().equals("Nora")).collect(Collectors.toSet()));
        button(page, "Log the meeting").click();
        assertThat(desk.calls)
                .singleElement()
                .asString()
                .startsWith("logGroup [" + FakeDesk.GROUP)
                .endsWith("[" + FakeDesk.NORA + "]]");
        assertThat(notice()).contains("Your meeting with Exam group is logged.");
    }

    @Test
    void who_was_at_a_group_s_meeting_is_corrected_on_the_page_it_was_logged_on() {
        Meeting logged = desk.groupMeeting(Set.of(FakeDesk.NORA));
        LogGroupPage page = new LogGroupPage(desk.tools());
        page.show(FakeDesk.group(), Optional.of(logged));
        UI.getCurrent().add(page);
        @SuppressWarnings("unchecked")
        CheckboxGroup<Meeting.Presence> people = all(page, CheckboxGroup.class).getFirst();
        assertThat(people.getValue())
                .as("as it was logged")
                .extracting(Meeting.Presence::menteeName)
                .containsExactly("Nora");
        people.setValue(Set.copyOf(logged.people()));
        button(page, "Save the correction").click();
        assertThat(desk.calls)
                .singleElement()
                .asString()
                .startsWith("correct [" + logged.id())
                .contains(FakeDesk.MARIA.toString(), FakeDesk.NORA.toString());
        assertThat(notice()).contains("Your meeting with Exam group is corrected.");
    }

    @Test
    void her_own_mentor_comes_before_the_group() {
        desk.inGroup = true;
        String page = textOf(myMentor());
        assertThat(page.indexOf("Ingrid Castellanos")).isPositive().isLessThan(page.indexOf("Grace Adeyemi"));
    }

    @Test
    void whoever_asked_a_mentor_reads_that_an_answer_is_to_come() {
        desk.state = RelationState.PROPOSED;
        assertThat(textOf(myMentor()))
                .contains("You and Ingrid Castellanos are not a pair yet", "Choose a mentor")
                .doesNotContain("Choose one, or ask");
        desk.state = RelationState.CLOSED;
        assertThat(textOf(myMentor())).contains("Choose one, or ask your career planner.");
    }

    @Test
    void a_participant_sees_her_mentor_and_answers_how_it_goes() {
        desk.due.add(FakeDesk.due());
        Component page = myMentor();
        assertThat(textOf(page)).contains("Ingrid Castellanos", "How is it going?", "Messages with the coordinators");
        button(page, "Answer").click();
        Dialog dialog = dialog();
        @SuppressWarnings("unchecked")
        RadioButtonGroup<String> scale = all(dialog, RadioButtonGroup.class).getFirst();
        scale.setValue("4");
        button(dialog, "Send").click();
        assertThat(notice()).contains("Thank you.");
        assertThat(desk.due).isEmpty();
    }

    @Test
    void a_mentee_asks_the_coordinators_for_another_mentor_and_says_why() {
        Component page = myMentor();
        button(page, "Ask for another mentor").click();
        Dialog dialog = dialog();
        assertThat(textOf(dialog)).contains("the pair goes on", "Ingrid Castellanos is not told");
        button(dialog, "Ask the coordinators").click();
        assertThat(desk.calls).noneMatch(call -> call.startsWith("askRematch"));
        reason(dialog).setValue(EndReason.SAFETY);
        all(dialog, TextArea.class).getFirst().setValue("He came to my home");
        button(dialog, "Ask the coordinators").click();
        assertThat(desk.calls).last().asString().startsWith("askRematch").contains("SAFETY, He came to my home");
        assertThat(textOf(page)).contains("The coordinators know").doesNotContain("Ask for another mentor");
    }

    @Test
    void a_mentor_asks_for_the_end_of_a_pair_that_goes_on() {
        Component page = mentee();
        button(page, "Ask for this pair to end").click();
        Dialog dialog = dialog();
        assertThat(textOf(dialog)).contains("Maria is not told");
        reason(dialog).setValue(EndReason.SCHEDULE);
        button(dialog, "Ask the coordinators").click();
        assertThat(desk.calls).last().asString().startsWith("askRematch").contains("SCHEDULE");
        desk.state = RelationState.CLOSED;
        assertThat(textOf(mentee())).doesNotContain("Ask for this pair to end");
    }

    @Test
    void a_mentee_takes_her_own_open_wish_back_and_nobody_else_s() {
        desk.state = RelationState.PROPOSED;
        assertThat(textOf(myMentor())).as("a coordinator proposed it").doesNotContain("Take it back");
        desk.origin = Party.MENTEE;
        Component page = myMentor();
        assertThat(textOf(page)).contains("Mentors I asked", "not answered yet");
        button(page, "Take it back").click();
        roundTrip();
        ConfirmDialog question = find(ConfirmDialog.class).single();
        test(question).confirm();
        assertThat(desk.calls).contains("withdraw [" + FakeDesk.PAIR + ", 3]");
        assertThat(notice()).contains("Taken back.");
    }

    @Test
    void what_one_shares_with_the_partner_is_read_by_the_partner() {
        desk.answers.add(new Answer(FakeDesk.QUESTION.id(), List.of("Puzzles")));
        assertThat(textOf(mentee())).contains("What do you like?", "Puzzles");
        assertThat(textOf(myMentor()))
                .contains("About Ingrid Castellanos", "General Hospital", "I code records.", "Spanish", "Puzzles");
    }

    @SuppressWarnings("unchecked")
    private static Select<EndReason> reason(Component dialog) {
        return all(dialog, Select.class).getFirst();
    }

    @Test
    void the_board_changes_an_agenda_and_points_that_stay_stay_the_same() {
        Agenda.Item one = new Agenda.Item(UUID.randomUUID(), "One", "Uno");
        Agenda.Item two = new Agenda.Item(UUID.randomUUID(), "Two", "Dos");
        List<Agenda.Item> changed = AgendaDialog.items(List.of(one, two), "Zero\nOne\nTwo again", "\nUno\nDos");
        assertThat(changed).extracting(Agenda.Item::text).containsExactly("Zero", "One", "Two again");
        assertThat(changed.get(1)).isEqualTo(one);
        desk.agendas.add(
                new Agenda(UUID.randomUUID(), 1, Agenda.Kind.CHECK_LIST, "Exam", "Examen", 1, List.of(one, two), true));
        DeskPlanPage page = new DeskPlanPage(desk.tools());
        page.beforeEnter(null);
        UI.getCurrent().add(page);
        assertThat(textOf(page)).contains("Exam", "2 points");
    }

    @Test
    void home_cards_say_the_same_in_short() {
        desk.meetings.add(desk.meeting(Meeting.State.PLANNED, FakeDesk.TODAY.plusDays(1)));
        assertThat(textOf(new MentorCard(desk.tools()).create().orElseThrow()))
                .contains("1 mentee, 1 unread message", "Maria");
        assertThat(new MyMentorCard(desk.tools()).create()).isEmpty();
        desk.permissions.add(Rights.OWN);
        assertThat(textOf(new MyMentorCard(desk.tools()).create().orElseThrow()))
                .contains("Ingrid Castellanos", "Next meeting:");
    }

    @Test
    void everything_is_there_in_spanish() {
        UI.getCurrent().setLocale(Locale.of("es"));
        desk.due.add(FakeDesk.due());
        desk.meetings.add(desk.meeting(Meeting.State.PLANNED, FakeDesk.TODAY.minusDays(1)));
        assertThat(textOf(mine())).contains("Mis mentorizados", "Por registrar");
        assertThat(textOf(panels(Party.MENTOR))).contains("Reuniones", "Notas");
        assertThat(textOf(log(Optional.empty()))).contains("Registrar la reunión");
    }

    private Dialog dialog() {
        roundTrip();
        return UI.getCurrent()
                .getChildren()
                .filter(Dialog.class::isInstance)
                .map(Dialog.class::cast)
                .toList()
                .getLast();
    }

    private String notice() {
        roundTrip();
        return textOf(find(Notification.class).all().getLast());
    }

    private static Button button(Component in, String text) {
        return all(in, Button.class).stream()
                .filter(button -> text.equals(button.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + text));
    }

    private static <T> List<T> all(Component root, Class<T> type) {
        return descendants(root).filter(type::isInstance).map(type::cast).toList();
    }

    private static Stream<Component> descendants(Component root) {
        Stream<Component> footer = root instanceof Dialog dialog
                ? dialog.getFooter().getElement().getChildren().flatMap(part -> part.getComponent().stream())
                : Stream.empty();
        return Stream.of(Stream.of(root), root.getChildren().flatMap(DeskViewsTest::descendants), footer)
                .flatMap(parts -> parts);
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }
}
