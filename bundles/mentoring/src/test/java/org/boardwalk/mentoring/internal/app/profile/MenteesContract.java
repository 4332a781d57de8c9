package org.boardwalk.mentoring.internal.app.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.boardwalk.mentoring.internal.app.Office.FIT;
import static org.boardwalk.mentoring.internal.app.Office.TODAY;
import static org.boardwalk.mentoring.internal.app.Office.assertProblem;
import static org.boardwalk.mentoring.internal.app.Office.details;
import static org.boardwalk.mentoring.internal.app.Office.withMinors;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.mentoring.api.profile.AgeGroup;
import org.boardwalk.mentoring.api.profile.Answer;
import org.boardwalk.mentoring.api.profile.Audience;
import org.boardwalk.mentoring.api.profile.FormField;
import org.boardwalk.mentoring.api.profile.Gate.Reason;
import org.boardwalk.mentoring.api.profile.Mentee;
import org.boardwalk.mentoring.api.profile.MenteeDetails;
import org.boardwalk.mentoring.api.profile.MenteeFilter;
import org.boardwalk.mentoring.api.profile.Mentor;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.boardwalk.mentoring.api.profile.ProfileState;
import org.boardwalk.mentoring.api.profile.ScreeningStep;
import org.boardwalk.mentoring.api.profile.Shared;
import org.boardwalk.mentoring.api.relation.EndReason;
import org.boardwalk.mentoring.api.relation.RelationState;
import org.boardwalk.mentoring.internal.app.Office;
import org.boardwalk.participants.api.ParticipantStatus;
import org.boardwalk.platform.persistence.testing.TestData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Mentees, minors among them, and what mentors see of them, on each database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class MenteesContract {
    private Office office;
    private UUID maria;
    private UUID jordan;

    abstract TestData open();

    @BeforeAll
    void openOffice() {
        office = new Office(open());
    }

    @BeforeEach
    void firstStart() {
        office.empty();
        maria = office.town.person("Maria", "Lopez");
        jordan = office.town.person("Jordan", "Ellison", Optional.of(TODAY.minusYears(17)));
    }

    @AfterAll
    void closeOffice() {
        office.close();
    }

    private static MenteeDetails wants(Set<Shared> shared, Answer... answers) {
        return new MenteeDetails("A first job", Set.of(MentoringKind.ONE_TO_ONE), FIT, shared, List.of(answers));
    }

    private Mentee find(UUID participantId) {
        return office.mentees.find(participantId).orElseThrow();
    }

    private static List<Reason> missing(Mentee mentee) {
        return mentee.gate().missing().stream().map(one -> one.reason()).toList();
    }

    @Test
    void a_participant_applies_for_herself_and_a_coordinator_decides() {
        office.somebody.participant(maria);
        MenteeDetails blank = office.mentees.blank(maria);
        assertThat(blank.fit().counties()).containsExactly("Cuyahoga");
        assertThat(blank.fit().languages()).containsExactly("en");
        Mentee draft = office.mentees.save(maria, 0, wants(Set.of(Shared.PATHWAY)));
        Mentee applied = office.mentees.submit(maria, draft.lock());
        assertProblem(() -> office.mentees.approve(maria, applied.lock()), "platform.security.forbidden");
        assertProblem(() -> office.mentees.save(jordan, 0, wants(Set.of())), "platform.security.forbidden");
        assertProblem(() -> office.mentees.find(jordan), "platform.security.forbidden");

        office.somebody.coordinator();
        Mentee approved = office.mentees.approve(maria, applied.lock());

        assertThat(approved.state()).isEqualTo(ProfileState.APPROVED);
        assertThat(approved.gate().isOpen()).isTrue();
        assertThat(find(maria)).isEqualTo(approved);
    }

    @Test
    void a_minor_is_not_approved_without_a_guardian_s_consent_nor_is_somebody_without_a_date_of_birth() {
        UUID unknown = office.town.person("Sam", "Reyes", Optional.empty());
        for (UUID person : List.of(jordan, unknown)) {
            Mentee draft = office.mentees.save(person, 0, wants(Set.of()));
            Mentee applied = office.mentees.submit(person, draft.lock());
            assertThat(applied.age().isProtected()).isTrue();
            assertProblem(() -> office.mentees.approve(person, applied.lock()), "mentoring.gate.NO_GUARDIAN");

            Mentee consented = office.mentees.guardian(
                    person, applied.lock(), Optional.of(new Mentee.Guardian("Rosa Ellison", TODAY)));
            assertThat(office.mentees.approve(person, consented.lock()).gate().isOpen())
                    .isTrue();
        }
    }

    @Test
    void a_minor_never_consents_for_herself() {
        office.somebody.participant(jordan);
        Mentee draft = office.mentees.save(jordan, 0, wants(Set.of()));

        assertProblem(
                () -> office.mentees.guardian(
                        jordan, draft.lock(), Optional.of(new Mentee.Guardian("Jordan Ellison", TODAY))),
                "platform.security.forbidden");
    }

    @Test
    void the_gate_closes_when_the_participant_leaves_the_programme_and_stays_open_during_the_follow_up() {
        office.approvedMentee(maria);
        office.town.move(maria, ParticipantStatus.FOLLOW_UP);
        assertThat(find(maria).gate().isOpen()).isTrue();

        office.town.move(maria, ParticipantStatus.EXITED);

        assertThat(missing(find(maria))).containsExactly(Reason.EXITED);
    }

    @Test
    void a_mentor_sees_a_minor_s_given_name_and_never_how_to_reach_her() {
        UUID account = office.town.mentorAccount("ingrid");
        Mentor mentor = office.approved(withMinors(details("Ingrid", "Castellanos")), Optional.of(account));
        share(maria);
        share(jordan);
        office.active(mentor.id(), maria);
        office.active(mentor.id(), jordan);

        office.somebody.mentor(account);
        Mentee.Card adult = office.mentees.card(maria, mentor.id());
        Mentee.Card minor = office.mentees.card(jordan, mentor.id());

        assertThat(adult.shownName()).isEqualTo("Maria Lopez");
        assertThat(adult.email()).isEqualTo("maria@example.org");
        assertThat(minor.shownName()).isEqualTo("Jordan");
        assertThat(minor.age()).isEqualTo(AgeGroup.MINOR);
        assertThat(minor.email() + minor.phone()).isEmpty();
        assertThat(minor.shared()).doesNotContain(Shared.CONTACT);
    }

    private void share(UUID person) {
        Mentee mentee = office.approvedMentee(person);
        office.mentees.save(person, mentee.lock(), wants(Set.of(Shared.PATHWAY, Shared.CONTACT)));
    }

    @Test
    void a_mentor_sees_nobody_with_whom_he_has_no_pair_and_no_way_to_reach_anybody_before_it_began() {
        UUID account = office.town.mentorAccount("ingrid");
        Mentor mentor = office.approved(details("Ingrid", "Castellanos"), Optional.of(account));
        Mentor other = office.approved(details("Omar", "Diaz"));
        share(maria);
        UUID stranger = office.town.person("Lee", "Park");
        office.approvedMentee(stranger);
        office.proposed(mentor.id(), maria);
        office.active(other.id(), stranger);

        office.somebody.mentor(account);

        assertThat(office.mentees.card(maria, mentor.id()).email()).isEmpty();
        assertProblem(() -> office.mentees.card(stranger, mentor.id()), "participants.notFound");
        assertProblem(() -> office.mentees.card(stranger, other.id()), "platform.security.forbidden");
        assertProblem(() -> office.mentees.find(maria), "platform.security.forbidden");
    }

    @Test
    void a_minor_is_offered_only_mentors_screened_for_minors_without_their_family_names() {
        office.step(Audience.MENTOR, ScreeningStep.Kind.BACKGROUND_CHECK, "Minors", true, Optional.empty());
        office.approved(details("Omar", "Diaz"));
        office.approved(withMinors(details("Ingrid", "Castellanos")));
        Mentor draft = office.mentors.add(withMinors(details("Bea", "Ames")), Optional.empty(), Optional.empty());
        office.approvedMentee(maria);
        office.approvedMentee(jordan);

        office.somebody.participant(jordan);
        assertThat(office.mentors.offered(jordan))
                .extracting(Mentor.Card::shownName)
                .containsExactly("Ingrid C.");
        assertThat(office.mentors.card(draft.id(), jordan)).isEmpty();
        office.somebody.participant(maria);
        assertThat(office.mentors.offered(maria))
                .extracting(Mentor.Card::shownName)
                .containsExactly("Ingrid C.", "Omar D.");
    }

    @Test
    void answers_are_what_the_question_asks_for_and_the_partner_reads_only_shared_ones() {
        FormField shared = question("What do you do in your free time?", FormField.Kind.TEXT, true, true);
        FormField hidden = question("Anything else?", FormField.Kind.YES_NO, false, false);
        assertProblem(
                () -> office.mentees.save(maria, 0, wants(Set.of(), new Answer(hidden.id(), List.of("maybe")))),
                "mentoring.answer.bad");
        Mentee incomplete = office.mentees.save(maria, 0, wants(Set.of(), new Answer(hidden.id(), List.of("true"))));
        assertProblem(() -> office.mentees.submit(maria, incomplete.lock()), "mentoring.answer.missing");

        Mentee complete = office.mentees.save(
                maria,
                incomplete.lock(),
                wants(
                        Set.of(),
                        new Answer(hidden.id(), List.of("true")),
                        new Answer(shared.id(), List.of("  I run  "))));
        assertThat(complete.details().answers())
                .contains(new Answer(shared.id(), List.of("I run")), new Answer(hidden.id(), List.of("true")));
        office.mentees.submit(maria, complete.lock());

        Mentor mentor = office.approved(details("Ingrid", "Castellanos"));
        office.active(mentor.id(), maria);
        assertThat(office.mentees.card(maria, mentor.id()).answers())
                .containsExactly(new Answer(shared.id(), List.of("I run")));
        assertProblem(
                () -> office.form.save(new FormField(
                        shared.id(),
                        shared.lock(),
                        Audience.MENTEE,
                        FormField.Kind.NUMBER,
                        "Free time",
                        "",
                        "",
                        "",
                        List.of(),
                        true,
                        true,
                        1,
                        true)),
                "mentoring.field.inUse");
    }

    private FormField question(String label, FormField.Kind kind, boolean required, boolean shared) {
        return office.form.save(new FormField(
                UUID.randomUUID(), 0, Audience.MENTEE, kind, label, "", "", "", List.of(), required, shared, 1, true));
    }

    @Test
    void a_planner_sees_her_caseload_only() {
        office.approvedMentee(maria);
        office.approvedMentee(jordan);
        assertThat(names(MenteeFilter.ALL)).containsExactly("Jordan Ellison", "Maria Lopez");
        assertThat(names(new MenteeFilter("lop", Optional.empty(), Optional.empty(), false)))
                .containsExactly("Maria Lopez");
        assertThat(names(new MenteeFilter("", Optional.empty(), Optional.empty(), true)))
                .containsExactly("Jordan Ellison");

        office.somebody.planner(maria);

        assertThat(names(MenteeFilter.ALL)).containsExactly("Maria Lopez");
        assertProblem(() -> office.mentees.find(jordan), "participants.notFound");
        assertProblem(
                () -> office.mentees.pause(maria, find(maria).lock(), Optional.empty(), ""),
                "platform.security.forbidden");
    }

    private List<String> names(MenteeFilter filter) {
        return office.mentees.list(filter, 0, 50).stream()
                .map(Mentee.Line::name)
                .toList();
    }

    @Test
    void when_a_mentor_leaves_his_mentees_wait_for_another_one_and_proposals_are_closed() {
        Mentor mentor = office.approved(details("Ingrid", "Castellanos"));
        office.approvedMentee(maria);
        office.approvedMentee(jordan);
        UUID active = office.active(mentor.id(), maria);
        UUID proposed = office.proposed(mentor.id(), jordan);
        mentor = office.mentors.find(mentor.id()).orElseThrow();
        assertThat(mentor.seats()).isEqualTo(new Mentor.Seats(2, 1, 1));

        Mentor gone = office.mentors.leave(mentor.id(), mentor.lock(), "moved away");

        assertThat(gone.state()).isEqualTo(ProfileState.LEFT);
        assertThat(office.relation(active).state()).isEqualTo(RelationState.REMATCH);
        assertThat(office.relation(proposed).state()).isEqualTo(RelationState.CLOSED);
        assertThat(office.relation(active).ending().orElseThrow().reason()).isEqualTo(EndReason.MENTOR_LEFT);
        assertThat(find(maria).mentored()).isFalse();
        assertThat(find(maria).gate().isOpen()).isTrue();
    }

    @Test
    void a_pause_takes_proposals_back_and_leaves_pairs_alone() {
        Mentor mentor = office.approved(details("Ingrid", "Castellanos"));
        office.approvedMentee(maria);
        office.approvedMentee(jordan);
        UUID active = office.active(mentor.id(), maria);
        UUID proposed = office.proposed(mentor.id(), jordan);

        office.mentors.pause(mentor.id(), mentor.lock(), Optional.empty(), "");

        assertThat(office.relation(active).state()).isEqualTo(RelationState.ACTIVE);
        assertThat(office.relation(proposed).state()).isEqualTo(RelationState.DECLINED);
    }

    @Test
    void who_leaves_ends_her_pairs_and_may_apply_again() {
        Mentor mentor = office.approved(details("Ingrid", "Castellanos"));
        office.approvedMentee(maria);
        UUID active = office.active(mentor.id(), maria);
        office.somebody.participant(maria);

        Mentee left = office.mentees.leave(maria, find(maria).lock(), "no time");

        assertThat(office.relation(active).state()).isEqualTo(RelationState.CLOSED);
        assertThat(missing(left)).containsExactly(Reason.NOT_IN);
        assertThat(office.mentees.submit(maria, left.lock()).state()).isEqualTo(ProfileState.APPLIED);
    }

    @Test
    void of_two_records_of_one_person_the_application_in_the_programme_stays_with_all_pairs() {
        Mentor mentor = office.approved(details("Ingrid", "Castellanos"));
        ScreeningStep step = office.step(Audience.MENTEE, ScreeningStep.Kind.TRAINING, "Orientation");
        office.approvedMentee(maria);
        UUID active = office.active(mentor.id(), maria);
        UUID again = office.town.person("Maria", "Lopez");
        office.mentees.save(again, 0, wants(Set.of()));

        office.data.transactions().write(() -> {
            assertThat(office.merge.preview(again, maria)).hasSize(2);
            office.merge.move(again, maria);
            office.merge.move(again, maria);
        });

        assertThat(find(again).state()).isEqualTo(ProfileState.APPROVED);
        assertThat(find(again).mentored()).isTrue();
        assertThat(office.relation(active).participantId()).isEqualTo(again);
        assertThat(office.screening.of(Audience.MENTEE, again))
                .singleElement()
                .satisfies(item -> assertThat(item.step().id()).isEqualTo(step.id()));
        assertThat(find(again).gate().isOpen()).isTrue();
        assertThat(office.mentees.find(maria)).isEmpty();
    }

    @Test
    void somebody_is_a_minor_until_the_day_before_the_eighteenth_birthday() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        assertThat(AgeGroup.on(day, Optional.of(LocalDate.of(2008, 3, 1)))).isEqualTo(AgeGroup.ADULT);
        assertThat(AgeGroup.on(day, Optional.of(LocalDate.of(2008, 3, 2)))).isEqualTo(AgeGroup.MINOR);
        assertThat(AgeGroup.on(day, Optional.of(LocalDate.of(2008, 2, 29)))).isEqualTo(AgeGroup.ADULT);
        assertThat(AgeGroup.on(day.minusDays(1), Optional.of(LocalDate.of(2008, 2, 29))))
                .isEqualTo(AgeGroup.MINOR);
    }
}
