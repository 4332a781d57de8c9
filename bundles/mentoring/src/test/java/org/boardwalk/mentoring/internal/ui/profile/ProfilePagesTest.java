package org.boardwalk.mentoring.internal.ui.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouteParameters;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.mentoring.api.profile.ApplicationForm;
import org.boardwalk.mentoring.api.profile.Audience;
import org.boardwalk.mentoring.api.profile.Fit;
import org.boardwalk.mentoring.api.profile.FormField;
import org.boardwalk.mentoring.api.profile.Gate;
import org.boardwalk.mentoring.api.profile.Gate.Missing;
import org.boardwalk.mentoring.api.profile.Gate.Reason;
import org.boardwalk.mentoring.api.profile.MailChoice;
import org.boardwalk.mentoring.api.profile.MenteeDetails;
import org.boardwalk.mentoring.api.profile.Mentees;
import org.boardwalk.mentoring.api.profile.Mentor;
import org.boardwalk.mentoring.api.profile.MentorDetails;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.boardwalk.mentoring.api.profile.Mentors;
import org.boardwalk.mentoring.api.profile.Mode;
import org.boardwalk.mentoring.api.profile.ProfileState;
import org.boardwalk.mentoring.api.profile.Screening;
import org.boardwalk.mentoring.api.profile.ScreeningItem;
import org.boardwalk.mentoring.api.profile.ScreeningState;
import org.boardwalk.mentoring.api.profile.ScreeningStep;
import org.boardwalk.mentoring.api.profile.Topics;
import org.boardwalk.mentoring.internal.ui.ViewTest;
import org.boardwalk.participants.api.ParticipantAccess;
import org.boardwalk.participants.api.ParticipantStatus;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.platform.api.erasure.Erasures;
import org.boardwalk.platform.api.security.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = ProfilePagesTest.class)
class ProfilePagesTest extends ViewTest {
    private static final UUID ID = UUID.randomUUID();
    private static final ScreeningStep CHECK = step(ScreeningStep.Kind.BACKGROUND_CHECK, "Background check");
    private static final ScreeningStep TRAINING = step(ScreeningStep.Kind.TRAINING, "Mentor training");

    private final List<Boolean> chosen = new ArrayList<>();
    private Optional<MailChoice.Choice> mailChoice = Optional.empty();
    private Mentor mentor = mentor(ProfileState.APPLIED, Optional.empty());

    private static ScreeningStep step(ScreeningStep.Kind kind, String name) {
        return new ScreeningStep(
                UUID.randomUUID(), 1, Audience.MENTOR, kind, name, "", "", "", false, Optional.of(24), "", 1, true);
    }

    private static Mentor mentor(ProfileState state, Optional<Missing> missing) {
        Gate gate = new Gate(missing.stream().toList());
        return new Mentor(
                ID,
                3,
                Optional.empty(),
                Optional.empty(),
                new MentorDetails(
                        "Ingrid",
                        "Castellanos",
                        "ingrid@example.org",
                        "",
                        "Lakeshore General Hospital",
                        "Records manager",
                        "",
                        2,
                        Set.of(MentoringKind.ONE_TO_ONE),
                        true,
                        false,
                        new Fit(Set.of("en"), Set.of(), Set.of(Mode.REMOTE), Set.of(), Set.of(), Set.of(), Set.of()),
                        List.of()),
                state,
                Optional.empty(),
                Optional.of(LocalDate.now()),
                Optional.empty(),
                true,
                new Mentor.Seats(2, 1, 0),
                gate,
                gate);
    }

    private static ScreeningItem item(ScreeningStep step, ScreeningState state) {
        return new ScreeningItem(
                ID, step, 0, true, state, Optional.empty(), Optional.empty(), "", Optional.empty(), Optional.empty());
    }

    @BeforeEach
    void oneMentor() {
        answers.put("find", call -> call[0].equals(ID) ? Optional.of(mentor) : Optional.empty());
        answers.put("own", call -> Optional.of(mentor));
        answers.put("of", call -> List.of(item(CHECK, ScreeningState.TO_DO), item(TRAINING, ScreeningState.TO_DO)));
        answers.put("fields", call -> List.of());
        answers.put("list", call -> List.of());
    }

    private Object mail(Object self, Method method, Object[] arguments) {
        if (method.getName().equals("choose")) {
            chosen.add((Boolean) arguments[0]);
        }
        return mailChoice;
    }

    @Test
    void a_mentor_says_no_to_mail_where_mail_is_sent() {
        assertThat(all(show(new MyMentorProfilePage(tools())), Checkbox.class)).isEmpty();
        mailChoice = Optional.of(new MailChoice.Choice("ingrid@example.org", true));
        MyMentorProfilePage page = show(new MyMentorProfilePage(tools()));
        Checkbox wanted = all(page, Checkbox.class).getFirst();
        assertThat(wanted.getHelperText()).contains("ingrid@example.org");
        test(wanted).click();
        assertThat(chosen).containsExactly(false);
        assertThat(notice()).contains("no more e-mail");
    }

    private ProfileTools tools() {
        return new ProfileTools(
                service(Mentors.class),
                service(Mentees.class),
                service(Screening.class),
                service(ApplicationForm.class),
                new FitNames(service(Topics.class), user()),
                service(Accounts.class),
                service(Participants.class),
                service(ParticipantAccess.class),
                proxy(MailChoice.class, this::mail),
                user(),
                service(Erasures.class));
    }

    private <T extends Component & BeforeEnterObserver> T open(T page, UUID id) {
        UI ui = UI.getCurrent();
        page.beforeEnter(new BeforeEnterEvent(
                ui.getInternals().getRouter(),
                NavigationTrigger.UI_NAVIGATE,
                new Location("mentoring/mentors/" + id),
                page.getClass(),
                new RouteParameters(Map.of("id", id.toString())),
                ui,
                List.of()));
        return show(page);
    }

    @Test
    void a_refused_approval_says_what_is_missing() {
        refuse("approve", "mentoring.gate.STEP_OPEN", "Background check");
        MentorPage page = open(new MentorPage(tools()), ID);

        click(page, "Approve");

        assertThat(notice()).contains("“Background check” is still to be done or confirmed.");
        assertThat(textOf(page)).contains("Applied");
    }

    @Test
    void an_outcome_is_recorded_with_its_day_and_the_page_shows_the_gate_again() {
        answers.put("pass", call -> {
            assertThat(call[1]).isEqualTo(CHECK.id());
            assertThat(call[3]).isEqualTo(LocalDate.now());
            mentor = mentor(ProfileState.APPROVED, Optional.empty());
            return item(CHECK, ScreeningState.PASSED);
        });
        MentorPage page = open(new MentorPage(tools()), ID);
        click(page, "Record as passed");
        click(dialog(), "Save");

        assertThat(textOf(page)).contains("Approved", "Nothing is missing.");
    }

    @Test
    void a_background_check_offers_no_waiver() {
        answers.put("of", call -> List.of(item(CHECK, ScreeningState.TO_DO)));

        assertThat(verbs(open(new MentorPage(tools()), ID)))
                .contains("Record as passed")
                .doesNotContain("Waive");
    }

    @Test
    void who_leaves_is_told_how_many_mentees_will_wait_and_has_to_say_why() {
        mentor = mentor(ProfileState.APPROVED, Optional.empty());
        MentorPage page = open(new MentorPage(tools()), ID);
        click(page, "Leave the programme");
        assertThat(textOf(dialog())).contains("1 pair ends");

        click(dialog(), "Leave the programme");

        assertThat(field(dialog(), TextArea.class, "Reason").getErrorMessage()).contains("Write the reason");
    }

    @Test
    void who_only_reads_changes_nothing() {
        permissions.removeAll(Set.of("mentoring.profiles", "mentoring.screen"));

        assertThat(verbs(open(new MentorPage(tools()), ID))).isEmpty();
    }

    @Test
    void a_mentor_reports_his_training_and_cannot_report_the_check() {
        permissions.clear();
        permissions.add("mentoring.mentor");
        MyMentorProfilePage page = show(new MyMentorProfilePage(tools()));

        assertThat(verbs(page)).containsOnlyOnce("I did it").doesNotContain("Approve", "Record as passed");
        assertThat(textOf(page)).contains("the coordinator will get in touch");
    }

    @Test
    void a_closed_gate_says_why_in_words() {
        mentor = mentor(
                ProfileState.APPROVED,
                Optional.of(new Missing(Reason.STEP_EXPIRED, Optional.of(CHECK.id()), "Background check")));

        assertThat(textOf(open(new MentorPage(tools()), ID)))
                .contains("1 thing missing", "“Background check” is out of date");
    }

    @Test
    void a_coordinator_says_which_participant_a_peer_mentor_is() {
        UUID nora = UUID.randomUUID();
        List<Object> linked = new ArrayList<>();
        answers.put("count", call -> 1L);
        answers.put("page", call -> List.of(summary(nora)));
        answers.put("linkParticipant", call -> {
            linked.addAll(List.of(call));
            return mentor;
        });
        MentorPage page = open(new MentorPage(tools()), ID);
        click(page, "Participant");
        assertThat(textOf(dialog())).contains("screening stays as it is");
        @SuppressWarnings("unchecked")
        ComboBox<ParticipantSummary> person = field(dialog(), ComboBox.class, "Participant the mentor is");
        person.setValue(summary(nora));
        click(dialog(), "Save");
        assertThat(linked).containsExactly(ID, 3L, Optional.of(nora));
    }

    @Test
    void peers_are_offered_once_a_participant_is_chosen_and_the_names_come_with_her() {
        MentorFields fields = new MentorFields(tools(), Optional.empty(), false);
        Component form = show(new Div(fields.parts()));
        fields.peer(Optional.of(summary(UUID.randomUUID())));
        assertThat(field(form, TextField.class, "Given name").getValue()).isEqualTo("Nora");
        assertThat(fields.value().kinds()).containsExactly(MentoringKind.PEER);
        fields.peer(Optional.empty());
        assertThat(fields.value().kinds()).isEmpty();
    }

    private static ParticipantSummary summary(UUID id) {
        return new ParticipantSummary(
                id,
                "N-1",
                "Nora",
                "Person",
                "",
                "nora@example.org",
                ParticipantStatus.ACTIVE,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void tick_boxes_of_which_one_is_needed_say_so_in_words_that_every_screen_reader_reads() {
        Component form = show(new Div(new MentorFields(tools(), Optional.empty(), false).parts()));
        assertThat(all(form, CheckboxGroup.class)).hasSize(2).allSatisfy(group -> {
            assertThat(group.getHelperText()).contains("Choose at least one.");
            assertThat(group.isRequiredIndicatorVisible())
                    .as("aria-required on role group")
                    .isFalse();
        });
    }

    @Test
    void a_mistyped_address_says_so() {
        assertThat(textOf(open(new MentorPage(tools()), UUID.randomUUID()))).contains("There is no such mentor");
    }

    @Test
    void the_board_s_own_question_says_who_reads_the_answer() {
        FormField question = new FormField(
                UUID.randomUUID(),
                1,
                Audience.MENTEE,
                FormField.Kind.TEXT,
                "What helps you learn?",
                "",
                "",
                "",
                List.of(),
                true,
                true,
                1,
                true);
        answers.put("fields", call -> List.of(question));
        MenteeFields fields = new MenteeFields(
                tools(), new MenteeDetails("", Set.of(MentoringKind.ONE_TO_ONE), Fit.NONE, Set.of(), List.of()), true);
        Component form = show(new Div(fields.parts()));

        TextField field = field(form, TextField.class, "What helps you learn?");
        assertThat(field.getHelperText()).contains("The other one of the pair reads it too.");
        assertThat(textOf(form)).doesNotContain("My e-mail address");
        field.setValue("Pictures");
        assertThat(fields.value().answers().getFirst().values()).containsExactly("Pictures");
    }

    @Test
    void what_a_step_or_question_is_called_has_to_be_written() {
        answers.put("steps", call -> List.of(CHECK));
        SetUpPage page =
                show(new SetUpPage(service(Screening.class), service(ApplicationForm.class), service(Topics.class)));
        click(page, "Add a step");
        click(dialog(), "Save");

        assertThat(field(dialog(), TextField.class, "Name in English").getErrorMessage())
                .isEqualTo("Write the step’s name.");
    }
}
