package org.boardwalk.internships.internal.ui.placement;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.boardwalk.certifications.api.badge.Award;
import org.boardwalk.certifications.api.badge.IssuedBadge;
import org.boardwalk.internships.api.placement.Evaluations.Evaluation;
import org.boardwalk.internships.api.placement.Evaluations.Moment;
import org.boardwalk.internships.api.placement.Evaluations.Rating;
import org.boardwalk.internships.api.placement.Placement;
import org.boardwalk.internships.api.placement.Placement.State;
import org.boardwalk.internships.api.placement.Placements.Conflict;
import org.boardwalk.internships.api.placement.Placements.Missing;
import org.boardwalk.internships.api.placement.Timesheets;
import org.boardwalk.internships.api.placement.Timesheets.Day;
import org.boardwalk.internships.internal.ui.site.Rights;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages about placements, without a browser. */
@ViewPackages(classes = StayViewsTest.class)
class StayViewsTest extends BrowserlessTest {
    private static final LocalDate TODAY = Stays.TODAY;
    private static final LocalDate MONDAY = Stays.MONDAY;

    private final Stays stays = new Stays();

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(StayTexts.class);
    }

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    private Placement active() {
        return stays.placement(State.ACTIVE, MONDAY.minusWeeks(3), TODAY.plusWeeks(9));
    }

    private Component mine() {
        stays.signInAsMaria();
        MyPlacementPage page = new MyPlacementPage(stays.tools());
        page.beforeEnter(null);
        UI.getCurrent().add(page);
        return page;
    }

    private Component panel() {
        PlacementPanel panel = new PlacementPanel(stays.tools(), Stays.MARIA);
        UI.getCurrent().add(panel);
        return panel;
    }

    private Component page() {
        PlacementsPage page = new PlacementsPage(stays.tools());
        UI.getCurrent().add(page);
        return page;
    }

    @Test
    void who_has_no_placement_reads_what_comes() {
        assertThat(textOf(mine())).contains("You have no placement yet");
    }

    @Test
    void a_participant_sees_this_week_up_to_today_and_how_far_he_is() {
        active();
        Component page = mine();
        assertThat(textOf(page)).contains("Records clerk", "At Mercy Hospital", "24.5 of 120 hours approved");
        assertThat(all(page, HoursField.class)).hasSize(TODAY.getDayOfWeek().getValue());
    }

    @Test
    void every_change_is_kept_at_once_and_the_total_follows() {
        active();
        Component page = mine();
        all(page, HoursField.class).getFirst().setValue("7.5");
        assertThat(stays.calls).containsExactly("write " + MONDAY + " 7.5 ");
        assertThat(textOf(page)).contains("Saved");
        assertThat(button(page, "Hand in 7.5 hours").isEnabled()).isTrue();
        all(page, TextField.class).get(1).setValue("Scanning");
        assertThat(stays.calls).last().isEqualTo("write " + MONDAY + " 7.5 Scanning");
    }

    @Test
    void hours_are_read_as_they_are_written_with_a_comma_or_a_point_in_both_languages() {
        active();
        all(mine(), HoursField.class).getFirst().setValue("1,5");
        UI.getCurrent().removeAll();
        UI.getCurrent().setLocale(Locale.of("es"));
        HoursField field = all(mine(), HoursField.class).getFirst();
        assertThat(field.getValue()).isEqualTo("1,5");
        field.setValue("2.5");
        field.setValue("3,5");
        assertThat(stays.calls).map(call -> call.split(" ")[2]).containsExactly("1.5", "2.5", "3.5");
    }

    @Test
    void what_is_no_number_is_not_kept_and_says_so() {
        active();
        HoursField field = all(mine(), HoursField.class).getFirst();
        for (String typed : List.of("7..5", "-1", "seven", ",", "1,000")) {
            field.setValue(typed);
            assertThat(field.getErrorMessage()).startsWith("Write the number in digits");
            assertThat(field.isInvalid()).isTrue();
        }
        assertThat(stays.calls).isEmpty();
    }

    @Test
    void hours_go_up_and_down_by_quarters_and_never_below_none() {
        active();
        HoursField field = all(mine(), HoursField.class).getFirst();
        Button more = (Button) field.getSuffixComponent();
        Button less = (Button) field.getPrefixComponent();
        more.click();
        more.click();
        assertThat(field.getValue()).isEqualTo("0.5");
        less.click();
        less.click();
        less.click();
        assertThat(field.getValue()).isEmpty();
    }

    @Test
    void what_cannot_be_kept_stays_in_its_field_with_the_reason() {
        active();
        HoursField field = all(mine(), HoursField.class).getFirst();
        field.setValue("13");
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).startsWith("This week is closed");
        assertThat(field.getValue()).isEqualTo("13");
    }

    @Test
    void a_week_is_handed_in_after_a_question() {
        active();
        stays.hours.week(MONDAY, Timesheets.State.DRAFT, "7.5");
        Component page = mine();
        button(page, "Hand in 7.5 hours").click();
        roundTrip();
        ConfirmDialog question = find(ConfirmDialog.class).single();
        test(question).confirm();
        assertThat(stays.calls).containsExactly("handIn " + MONDAY);
        assertThat(notice()).contains("Handed in");
        assertThat(textOf(page)).contains("7.5 hours were handed in and wait for approval.");
        assertThat(all(page, HoursField.class)).allMatch(HoursField::isReadOnly);
    }

    @Test
    void a_week_that_came_back_says_why_and_is_found_among_the_others() {
        active();
        stays.hours.put(
                MONDAY.minusWeeks(1),
                Timesheets.State.RETURNED,
                List.of(new Day(MONDAY.minusWeeks(1), BigDecimal.ONE, "")),
                "Friday is missing");
        Component page = mine();
        assertThat(textOf(page)).contains("Other weeks", "Ana Ruiz gave it back: Friday is missing");
        button(page, "Open").click();
        assertThat(all(page, HoursField.class)).hasSize(7).noneMatch(HoursField::isReadOnly);
    }

    @Test
    void a_private_calendar_address_is_shown_once() {
        active();
        Component page = mine();
        button(page, "Make a private address").click();
        assertThat(one(dialog(), TextArea.class).getValue()).endsWith("guest/calendar-token");
    }

    @Test
    void the_current_placement_is_the_one_that_goes_on_then_the_next_then_the_last() {
        Placement past = stays.placement(State.COMPLETED, TODAY.minusYears(2), TODAY.minusYears(1));
        assertThat(MyPlacementPage.current(stays.placements)).contains(past);
        Placement next = stays.placement(State.PLANNED, TODAY.plusDays(5), TODAY.plusDays(9));
        assertThat(MyPlacementPage.current(stays.placements)).contains(next);
        Placement now = active();
        assertThat(MyPlacementPage.current(stays.placements)).contains(now);
        stays.placements.clear();
        stays.placement(State.CANCELLED, TODAY, TODAY);
        assertThat(MyPlacementPage.current(stays.placements)).isEmpty();
    }

    @Test
    void an_evaluation_is_a_chart_with_words() {
        active();
        stays.evaluations.put(
                Moment.MID,
                new Evaluation(
                        UUID.randomUUID(),
                        Moment.MID,
                        Optional.empty(),
                        Optional.of(Instant.now()),
                        "Ana Ruiz",
                        List.of(
                                new Rating(new UUID(0, 1), Optional.of(4)),
                                new Rating(new UUID(0, 2), Optional.empty())),
                        "Careful and calm"));
        assertThat(textOf(mine()))
                .contains("Accuracy", "4 – beyond what is expected", "Could not be observed", "Careful and calm");
    }

    @Test
    void staff_decide_about_hours_and_hand_the_link_over() {
        active();
        stays.hours.week(MONDAY.minusWeeks(1), Timesheets.State.HANDED_IN, "7.5");
        Component panel = panel();
        button(panel, "Get the link").click();
        assertThat(one(dialog(), TextArea.class).getValue()).endsWith("guest/hours-token");
        button(panel, "Give back").click();
        Dialog dialog = dialog();
        button(dialog, "Give back").click();
        assertThat(one(dialog, TextArea.class).isInvalid()).isTrue();
        one(dialog, TextArea.class).setValue("Friday is missing");
        button(dialog, "Give back").click();
        assertThat(stays.calls).containsExactly("giveBack Friday is missing");
    }

    @Test
    void staff_approve_with_one_click() {
        active();
        stays.hours.week(MONDAY.minusWeeks(1), Timesheets.State.HANDED_IN, "7.5");
        button(panel(), "Approve").click();
        assertThat(stays.calls).containsExactly("approve " + MONDAY.minusWeeks(1));
        assertThat(notice()).contains("7.5 hours approved.");
    }

    @Test
    void completing_lists_what_is_missing_and_asks_why() {
        active();
        stays.missing.add(new Missing("internships.missing.finalEvaluation", List.of()));
        Component panel = panel();
        assertThat(textOf(panel)).contains("Still missing:", "The final evaluation");
        button(panel, "Complete").click();
        Dialog dialog = dialog();
        assertThat(textOf(dialog)).contains("The final evaluation");
        button(dialog, "Complete").click();
        assertThat(stays.calls).isEmpty();
        one(dialog, TextArea.class).setValue("The site closed");
        button(dialog, "Complete").click();
        assertThat(stays.calls).containsExactly("complete The site closed");
    }

    @Test
    @SuppressWarnings("unchecked")
    void working_times_are_agreed_for_days_of_the_week() {
        active();
        button(panel(), "Working times").click();
        Dialog dialog = dialog();
        ((CheckboxGroup<DayOfWeek>) one(dialog, CheckboxGroup.class))
                .setValue(Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY));
        List<TimePicker> times = all(dialog, TimePicker.class);
        times.getFirst().setValue(LocalTime.of(14, 0));
        times.getLast().setValue(LocalTime.of(8, 0));
        button(dialog, "Save the times").click();
        assertThat(times.getLast().getErrorMessage()).isEqualTo("The end has to be later than the beginning.");
        times.getFirst().setValue(LocalTime.of(6, 30));
        button(dialog, "Save the times").click();
        assertThat(stays.calls)
                .containsExactly("schedule Optional[WorkingTimes[shifts=[Shift[days=[MONDAY, TUESDAY], from=06:30,"
                        + " until=08:00, onCall=false]]]]");
    }

    @Test
    @SuppressWarnings("unchecked")
    void days_can_have_other_hours_which_must_not_lie_on_each_other() {
        active();
        button(panel(), "Working times").click();
        Dialog dialog = dialog();
        button(dialog, "Other days or hours").click();
        List<CheckboxGroup<DayOfWeek>> days = all(dialog, CheckboxGroup.class).stream()
                .map(group -> (CheckboxGroup<DayOfWeek>) group)
                .toList();
        List<TimePicker> times = all(dialog, TimePicker.class);
        for (int row = 0; row < 2; row++) {
            times.get(2 * row).setValue(LocalTime.of(8, 0));
            times.get(2 * row + 1).setValue(LocalTime.of(12, 0));
        }
        days.getFirst().setValue(Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY));
        button(dialog, "Save the times").click();
        assertThat(days.getLast().getErrorMessage()).isEqualTo("Choose at least one day.");
        days.getLast().setValue(Set.of(DayOfWeek.WEDNESDAY));
        button(dialog, "Save the times").click();
        assertThat(days.getLast().getErrorMessage()).startsWith("These times lie on others above.");
        assertThat(stays.calls).isEmpty();
        days.getLast().setValue(Set.of(DayOfWeek.FRIDAY));
        all(dialog, Checkbox.class).getLast().setValue(true);
        button(dialog, "Save the times").click();
        assertThat(stays.calls)
                .containsExactly("schedule Optional[WorkingTimes[shifts=["
                        + "Shift[days=[MONDAY, WEDNESDAY], from=08:00, until=12:00, onCall=false], "
                        + "Shift[days=[FRIDAY], from=08:00, until=12:00, onCall=true]]]]");
    }

    @Test
    void of_a_completed_placement_only_weeks_with_hours_are_shown() {
        stays.placement(State.COMPLETED, MONDAY.minusWeeks(3), TODAY);
        stays.hours.week(MONDAY.minusWeeks(1), Timesheets.State.APPROVED, "7.5");
        assertThat(textOf(mine())).contains("Approved").doesNotContain("Not handed in");
    }

    @Test
    void a_double_click_opens_one_dialog() {
        active();
        Button open = button(panel(), "Working times");
        open.click();
        open.click();
        roundTrip();
        assertThat(UI.getCurrent().getChildren().filter(Dialog.class::isInstance))
                .hasSize(1);
    }

    @Test
    @SuppressWarnings("unchecked")
    void times_that_were_begun_and_emptied_again_are_not_agreed() {
        active();
        button(panel(), "Working times").click();
        Dialog dialog = dialog();
        CheckboxGroup<DayOfWeek> days = one(dialog, CheckboxGroup.class);
        days.setValue(Set.of(DayOfWeek.MONDAY));
        button(dialog, "Save the times").click();
        assertThat(stays.calls).isEmpty();
        days.clear();
        button(dialog, "Save the times").click();
        assertThat(stays.calls).containsExactly("schedule Optional.empty");
    }

    @Test
    void of_a_completed_placement_coordinator_and_participant_see_its_badge_or_that_it_waits() {
        stays.permissions.add("certifications.read");
        Placement done = stays.placement(State.COMPLETED, TODAY.minusDays(60), TODAY.minusDays(2));
        assertThat(textOf(panel())).as("certifications is off").doesNotContain("badge");
        stays.certifications = true;
        assertThat(textOf(panel())).contains("No digital badge for this placement yet");
        stays.badges.add(badge(done));
        assertThat(textOf(panel())).contains("Digital badge: Records clerk");
        stays.signInAsMaria();
        stays.permissions.add("certifications.own");
        MyPlacementPage page = new MyPlacementPage(stays.tools());
        page.beforeEnter(null);
        assertThat(textOf(page)).contains("Digital badge: Records clerk");
    }

    private static IssuedBadge badge(Placement of) {
        Award award = new Award(
                Award.Kind.PLACEMENT,
                Optional.of("placement:" + of.id()),
                "Records clerk",
                "Mercy Hospital",
                "24.5 hours",
                of.lastDay(),
                Optional.empty());
        return new IssuedBadge(
                UUID.randomUUID(), 0, Stays.MARIA, award, "did:key:z", Instant.EPOCH, "Priya Raman", Optional.empty());
    }

    @Test
    void ending_needs_a_reason() {
        active();
        button(panel(), "End").click();
        Dialog dialog = dialog();
        button(dialog, "End the placement").click();
        assertThat(stays.calls).isEmpty();
        one(dialog, TextArea.class).setValue("Moved away");
        button(dialog, "End the placement").click();
        assertThat(stays.calls).containsExactly("end Moved away");
    }

    @Test
    void an_evaluation_from_the_telephone_needs_every_answer() {
        active();
        button(panel(), "Record answers").click();
        Dialog dialog = dialog();
        List<RadioButtonGroup<String>> questions = questions(dialog);
        questions.getFirst().setValue("3");
        button(dialog, "Save the evaluation").click();
        assertThat(stays.calls).isEmpty();
        assertThat(questions.getLast().isInvalid()).isTrue();
        questions.getLast().setValue("unseen");
        button(dialog, "Save the evaluation").click();
        assertThat(stays.calls).singleElement().asString().contains("Optional[3]", "Optional.empty");
    }

    @SuppressWarnings("unchecked")
    private static List<RadioButtonGroup<String>> questions(Component dialog) {
        return all(dialog, RadioButtonGroup.class).stream()
                .map(group -> (RadioButtonGroup<String>) group)
                .toList();
    }

    @Test
    void without_mail_asking_says_to_hand_the_link_over() {
        active();
        button(panel(), "Ask by mail").click();
        assertThat(notice()).contains("Take the link and hand it over.");
    }

    @Test
    void a_reader_changes_nothing() {
        active();
        stays.hours.week(MONDAY.minusWeeks(1), Timesheets.State.HANDED_IN, "7.5");
        stays.permissions.remove(Rights.PLACE);
        assertThat(all(panel(), Button.class)).isEmpty();
    }

    @Test
    void the_overview_shows_conflicts_what_waits_and_a_picture() {
        Placement placement = active();
        stays.conflicts.add(
                new Conflict(placement, "internships.conflict.noAgreement", List.of(LocalDate.of(2027, 5, 3))));
        stays.hours.week(MONDAY.minusWeeks(1), Timesheets.State.HANDED_IN, "7.5");
        Component page = page();
        assertThat(textOf(page))
                .contains("One conflict", "No agreement with the site covers May 3, 2027")
                .contains("One week waits for approval", "Maria Example", "One placement");
        assertThat(labels(page)).anyMatch(label -> label.startsWith("Maria Example: from "));
        button(page, "Approve").click();
        assertThat(textOf(page)).doesNotContain("waits for approval");
    }

    @Test
    void who_may_not_decide_about_hours_is_not_asked_to() {
        active();
        stays.hours.week(MONDAY.minusWeeks(1), Timesheets.State.HANDED_IN, "7.5");
        assertThat(textOf(page())).contains("decide here when they told you");
        UI.getCurrent().removeAll();

        stays.permissions.remove(Rights.PLACE);

        assertThat(textOf(page()))
                .contains("One week waits for approval", "the placement coordinator can decide for them")
                .doesNotContain("decide here", "Approve");
    }

    @Test
    void an_empty_overview_says_what_to_do() {
        assertThat(textOf(page())).contains("Nobody is placed", "Publish a match");
    }

    @Test
    void cards_are_for_those_who_can_do_something() {
        Placement placement = stays.placement(State.ACTIVE, TODAY.minusDays(60), TODAY.plusDays(10));
        stays.hours.week(MONDAY.minusWeeks(1), Timesheets.State.HANDED_IN, "7.5");
        stays.missing.add(new Missing("internships.missing.midEvaluation", List.of()));
        assertThat(textOf(new HoursWaitingCard(stays.tools()).create().orElseThrow()))
                .contains("One week of hours waits", "Maria Example");
        assertThat(textOf(new PlacementsCard(stays.tools()).create().orElseThrow()))
                .contains("One evaluation is due", "One placement ends soon");
        assertThat(PlacementsCard.isDue(placement, "internships.missing.finalEvaluation"))
                .isFalse();
        assertThat(new MyHoursCard(stays.tools()).create()).isEmpty();
        stays.signInAsMaria();
        assertThat(textOf(new MyHoursCard(stays.tools()).create().orElseThrow()))
                .contains("This week: 0 hours", "24.5 of 120 hours approved");
        assertThat(new HoursWaitingCard(stays.tools()).create()).isEmpty();
        assertThat(new PlacementsCard(stays.tools()).create()).isEmpty();
    }

    @Test
    void everything_is_there_in_spanish() {
        UI.getCurrent().setLocale(Locale.of("es"));
        active();
        stays.hours.week(MONDAY.minusWeeks(1), Timesheets.State.HANDED_IN, "7.5");
        assertThat(textOf(panel())).contains("Espera aprobación");
        assertThat(textOf(page())).contains("Una semana espera aprobación");
        assertThat(textOf(mine())).contains("24,5 de 120 horas aprobadas");
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

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static List<String> labels(Component root) {
        return descendants(root)
                .map(part -> part.getElement().getAttribute("aria-label"))
                .filter(label -> label != null)
                .toList();
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
        return Stream.of(Stream.of(root), root.getChildren().flatMap(StayViewsTest::descendants), footer)
                .flatMap(parts -> parts);
    }
}
