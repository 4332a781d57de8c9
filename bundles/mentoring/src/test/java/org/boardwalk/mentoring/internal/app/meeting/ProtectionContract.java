package org.boardwalk.mentoring.internal.app.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.boardwalk.mentoring.internal.app.DeskOffice.met;
import static org.boardwalk.mentoring.internal.app.Office.TODAY;
import static org.boardwalk.mentoring.internal.app.Office.assertProblem;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.mentoring.api.health.Attention;
import org.boardwalk.mentoring.api.health.Attention.Reason;
import org.boardwalk.mentoring.api.meeting.Message;
import org.boardwalk.mentoring.api.meeting.PairNote.Visibility;
import org.boardwalk.mentoring.api.profile.Audience;
import org.boardwalk.mentoring.api.profile.Mentee;
import org.boardwalk.mentoring.api.profile.Mentor;
import org.boardwalk.mentoring.api.profile.ScreeningItem;
import org.boardwalk.mentoring.api.profile.ScreeningStep.Kind;
import org.boardwalk.mentoring.internal.app.DeskOffice;
import org.boardwalk.participants.api.ParticipantDetails;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What protects people goes on after the pair has begun, on either database. */
abstract class ProtectionContract extends DeskTests {
    private UUID lucia;

    @BeforeEach
    void aPairWithAMinor() {
        asCoordinator();
        office.step(Audience.MENTOR, Kind.BACKGROUND_CHECK, "Background check");
        office.step(Audience.MENTEE, Kind.OTHER, "Orientation");
        lucia = office.town.person("Lucia", "Quintero", Optional.of(TODAY.minusYears(16)));
        two = office.accepted("Hanna", lucia);
        assertThat(reasons()).isEmpty();
        asMentor();
        assertThat(thread().open()).isTrue();
        asCoordinator();
    }

    private Message.Thread thread() {
        return office.messages.ofPair(two.pair()).orElseThrow();
    }

    private Optional<Attention> attention() {
        return office.health.of(two.pair());
    }

    private List<Reason> reasons() {
        asCoordinator();
        return attention().stream()
                .flatMap(one -> one.signs().stream())
                .map(Attention.Sign::reason)
                .toList();
    }

    private void assertOnHold(Reason reason) {
        assertThat(reasons()).contains(reason);
        assertThat(attention().orElseThrow().onHold()).isTrue();
        for (Runnable who : List.<Runnable>of(this::asMentor, this::asMentee)) {
            who.run();
            assertThat(thread().onHold()).isTrue();
            assertThat(thread().open()).isFalse();
            assertProblem(() -> office.messages.send(two.pair(), UUID.randomUUID(), "Hi"), "mentoring.message.onHold");
            assertProblem(() -> office.meetings.plan(two.pair(), met(TODAY.plusDays(2))), "mentoring.relation.onHold");
            assertProblem(
                    () -> office.notes.add(two.pair(), Optional.empty(), TODAY, "Call me", Visibility.SHARED),
                    "mentoring.relation.onHold");
            assertThat(office.messages.withCoordinators().open())
                    .as("the coordinators can be asked")
                    .isTrue();
        }
        asCoordinator();
    }

    private void assertGoesOn() {
        assertThat(reasons()).isEmpty();
        asMentor();
        office.messages.send(two.pair(), UUID.randomUUID(), "Hello again");
        asCoordinator();
    }

    private ScreeningItem item(Audience audience, UUID person) {
        return office.screening.of(audience, person).getFirst();
    }

    @Test
    void a_mentor_who_mentors_minors_no_more_writes_to_none() {
        Mentor mentor = office.mentors.find(two.mentor().id()).orElseThrow();
        mentor = office.mentors.change(mentor.id(), mentor.lock(), DeskOffice.details("Hanna", "Castellanos"));
        assertOnHold(Reason.NOT_FOR_MINORS);
        office.mentors.change(mentor.id(), mentor.lock(), DeskOffice.withMinors(mentor.details()));
        assertGoesOn();
    }

    @Test
    void without_the_consent_of_a_guardian_it_stops_until_there_is_one_again() {
        Mentee mentee = office.mentees.find(lucia).orElseThrow();
        Optional<Mentee.Guardian> guardian = mentee.guardian();
        mentee = office.mentees.guardian(lucia, mentee.lock(), Optional.empty());
        assertOnHold(Reason.NO_GUARDIAN);
        office.mentees.guardian(lucia, mentee.lock(), guardian);
        assertGoesOn();
    }

    @Test
    void a_birth_date_corrected_so_that_she_is_a_minor_counts_at_once() {
        UUID maria = office.town.person("Maria", "Delgado", Optional.of(TODAY.minusYears(19)));
        two = office.accepted("Ida", maria);
        ParticipantDetails details = office.town.find(maria).orElseThrow().details();
        office.town.change(
                maria,
                ParticipantDetails.builder()
                        .givenName(details.givenName())
                        .familyName(details.familyName())
                        .email(details.email())
                        .birthDate(TODAY.minusYears(15))
                        .build());
        assertOnHold(Reason.NO_GUARDIAN);
    }

    @Test
    void a_step_of_the_mentee_that_fails_is_seen_as_one_of_the_mentor_is() {
        ScreeningItem hers = item(Audience.MENTEE, lucia);
        office.screening.fail(lucia, hers.step().id(), hers.lock(), TODAY, "did not come");
        assertOnHold(Reason.MENTEE_SCREENING);
        ScreeningItem his = item(Audience.MENTOR, two.mentor().id());
        office.screening.fail(two.mentor().id(), his.step().id(), his.lock(), TODAY, "register");
        assertOnHold(Reason.SCREENING);
    }

    @Test
    void an_outcome_taken_back_leaves_the_step_open() {
        ScreeningItem his = item(Audience.MENTOR, two.mentor().id());
        office.screening.takeBack(two.mentor().id(), his.step().id(), his.lock(), "somebody else's");
        assertOnHold(Reason.SCREENING_OPEN);
        office.passAll(Audience.MENTOR, two.mentor().id());
        assertGoesOn();
    }

    @Test
    void among_adults_an_open_step_is_seen_and_a_failed_one_stops_it() {
        UUID maria = office.town.person("Maria", "Delgado", Optional.of(TODAY.minusYears(30)));
        two = office.accepted("Ida", maria);
        ScreeningItem his = item(Audience.MENTOR, two.mentor().id());
        his = office.screening.takeBack(two.mentor().id(), his.step().id(), his.lock(), "a mistake");
        assertThat(reasons()).containsExactly(Reason.SCREENING_OPEN);
        assertThat(attention().orElseThrow().onHold()).isFalse();
        office.screening.fail(two.mentor().id(), his.step().id(), his.lock(), TODAY, "register");
        assertOnHold(Reason.SCREENING);
    }

    @Test
    void a_meeting_that_was_held_can_still_be_logged() {
        Mentee mentee = office.mentees.find(lucia).orElseThrow();
        asMentor();
        office.meetings.log(two.pair(), UUID.randomUUID(), met(TODAY));
        asCoordinator();
        office.mentees.guardian(lucia, mentee.lock(), Optional.empty());
        asMentor();
        office.meetings.log(two.pair(), UUID.randomUUID(), met(TODAY));
        assertThat(office.meetings.count(two.pair())).isEqualTo(2);
    }
}
