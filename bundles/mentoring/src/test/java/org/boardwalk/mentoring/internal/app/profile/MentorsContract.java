package org.boardwalk.mentoring.internal.app.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.boardwalk.mentoring.internal.app.Office.TODAY;
import static org.boardwalk.mentoring.internal.app.Office.assertProblem;
import static org.boardwalk.mentoring.internal.app.Office.details;
import static org.boardwalk.mentoring.internal.app.Office.withMinors;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.mentoring.api.profile.Audience;
import org.boardwalk.mentoring.api.profile.Gate.Reason;
import org.boardwalk.mentoring.api.profile.Mentor;
import org.boardwalk.mentoring.api.profile.MentorDetails;
import org.boardwalk.mentoring.api.profile.MentorFilter;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.boardwalk.mentoring.api.profile.ProfileState;
import org.boardwalk.mentoring.api.profile.ScreeningItem;
import org.boardwalk.mentoring.api.profile.ScreeningState;
import org.boardwalk.mentoring.api.profile.ScreeningStep;
import org.boardwalk.mentoring.internal.app.Office;
import org.boardwalk.platform.api.audit.AuditTrail;
import org.boardwalk.platform.api.erasure.Erasures;
import org.boardwalk.platform.persistence.testing.TestData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Mentors and their screening, on each database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class MentorsContract {
    private Office office;
    private ScreeningStep check;
    private ScreeningStep training;

    abstract TestData open();

    @BeforeAll
    void openOffice() {
        office = new Office(open());
    }

    @BeforeEach
    void firstStart() {
        office.empty();
        check = office.step(
                Audience.MENTOR, ScreeningStep.Kind.BACKGROUND_CHECK, "Background check", false, Optional.of(24));
        training = office.step(Audience.MENTOR, ScreeningStep.Kind.TRAINING, "Mentor training");
    }

    @AfterAll
    void closeOffice() {
        office.close();
    }

    private Mentor find(UUID id) {
        return office.mentors.find(id).orElseThrow();
    }

    private static List<Reason> missing(Mentor mentor) {
        return mentor.gate().missing().stream().map(one -> one.reason()).toList();
    }

    private ScreeningItem item(UUID mentorId, ScreeningStep step) {
        return office.screening.of(Audience.MENTOR, mentorId).stream()
                .filter(item -> item.step().id().equals(step.id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_mentor_without_an_account_is_erased_after_leaving_and_the_screening_stays_without_the_name() {
        Mentor mentor = office.approved(details("Ingrid", "Castellanos"));
        Erasures erasures = office.data.erasures(new MentorErasure(office.data.transactions(), office.entities));
        assertProblem(() -> erasures.preview(mentor.id()), "mentoring.mentor.leaveFirst");
        assertProblem(() -> erasures.erase(mentor.id(), "asked for it"), "mentoring.mentor.leaveFirst");

        office.mentors.leave(mentor.id(), mentor.lock(), "moved to Lorain");
        erasures.erase(mentor.id(), "asked for it");

        Mentor former = find(mentor.id());
        assertThat(former.details().displayName()).isEqualTo("Former mentor 1");
        assertThat(former.details().toString()).doesNotContain("Ingrid", "Castellanos");
        assertThat(former.state()).isEqualTo(ProfileState.LEFT);
        assertThat(item(mentor.id(), check).state())
                .as("that the screening was done stays")
                .isEqualTo(ScreeningState.PASSED);
        assertThat(office.data
                        .audit()
                        .find(AuditTrail.Query.about(mentor.id()), 0, 100)
                        .toString())
                .doesNotContain("Ingrid", "Lorain");
    }

    @Test
    void a_mentor_is_approved_only_when_everything_asked_was_passed() {
        Mentor mentor = office.mentors.add(details("Ingrid", "Castellanos"), Optional.empty(), Optional.empty());
        assertThat(mentor.state()).isEqualTo(ProfileState.DRAFT);
        mentor = office.mentors.submit(mentor.id(), mentor.lock());
        Mentor applied = mentor;

        assertThat(missing(mentor)).containsExactly(Reason.NOT_APPROVED, Reason.STEP_OPEN, Reason.STEP_OPEN);
        assertProblem(() -> office.mentors.approve(applied.id(), applied.lock()), "mentoring.gate.STEP_OPEN");

        office.screening.pass(mentor.id(), check.id(), 0, TODAY, Optional.empty());
        office.screening.fail(mentor.id(), training.id(), 0, TODAY, "did not come");
        assertProblem(() -> office.mentors.approve(applied.id(), applied.lock()), "mentoring.gate.STEP_FAILED");

        office.screening.pass(
                mentor.id(), training.id(), item(mentor.id(), training).lock(), TODAY, Optional.empty());
        Mentor approved = office.mentors.approve(mentor.id(), mentor.lock());
        assertThat(approved.state()).isEqualTo(ProfileState.APPROVED);
        assertThat(approved.gate().isOpen()).isTrue();
        assertThat(approved).isEqualTo(find(mentor.id()));
    }

    @Test
    void the_gate_closes_by_itself_when_a_check_is_out_of_date() {
        Mentor mentor = office.approved(details("Ingrid", "Castellanos"));
        LocalDate done = TODAY.minusYears(2);
        office.screening.pass(mentor.id(), check.id(), item(mentor.id(), check).lock(), done, Optional.empty());
        assertThat(item(mentor.id(), check).validUntil()).contains(done.plusMonths(24));
        assertThat(find(mentor.id()).gate().isOpen()).isTrue();
        assertThat(item(mentor.id(), check).state()).isEqualTo(ScreeningState.EXPIRING);

        office.screening.pass(
                mentor.id(), check.id(), item(mentor.id(), check).lock(), done.minusDays(1), Optional.empty());

        assertThat(missing(find(mentor.id()))).containsExactly(Reason.STEP_EXPIRED);
        assertThat(office.screening.ending(30)).singleElement().satisfies(waiting -> {
            assertThat(waiting.name()).isEqualTo("Ingrid Castellanos");
            assertThat(waiting.item().state()).isEqualTo(ScreeningState.EXPIRED);
        });
    }

    @Test
    void a_mentor_without_the_further_check_may_be_paired_with_adults_and_not_with_minors() {
        ScreeningStep minors =
                office.step(Audience.MENTOR, ScreeningStep.Kind.BACKGROUND_CHECK, "Minors", true, Optional.empty());
        Mentor other = office.approved(details("Omar", "Diaz"));
        assertThat(other.gateForMinors().missing())
                .extracting(one -> one.reason())
                .contains(Reason.NOT_FOR_MINORS);
        assertThat(office.screening.of(Audience.MENTOR, other.id())).hasSize(2);

        Mentor mentor = office.approved(withMinors(details("Ingrid", "Castellanos")));
        assertThat(mentor.gateForMinors().isOpen()).isTrue();
        office.screening.fail(
                mentor.id(), minors.id(), item(mentor.id(), minors).lock(), TODAY, "register");

        assertThat(find(mentor.id()).gate().isOpen()).isTrue();
        assertThat(find(mentor.id()).gateForMinors().missing())
                .extracting(one -> one.reason())
                .containsExactly(Reason.STEP_FAILED);
    }

    @Test
    void a_background_check_is_never_waived_nor_reported_by_the_mentor_himself() {
        UUID account = office.town.mentorAccount("ingrid");
        Mentor mentor = office.mentors.add(details("Ingrid", "Castellanos"), Optional.of(account), Optional.empty());
        assertProblem(
                () -> office.screening.waive(mentor.id(), check.id(), 0, "known for years"),
                "mentoring.screening.noWaiver");

        office.somebody.mentor(account);
        assertProblem(
                () -> office.screening.report(mentor.id(), check.id(), 0, TODAY, ""), "mentoring.screening.notSelf");
        assertProblem(
                () -> office.screening.pass(mentor.id(), training.id(), 0, TODAY, Optional.empty()),
                "platform.security.forbidden");
        office.screening.report(mentor.id(), training.id(), 0, TODAY, "online");

        office.somebody.coordinator();
        assertThat(office.screening.waiting(10))
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.item().state()).isEqualTo(ScreeningState.REPORTED));
        assertThat(missing(find(mentor.id()))).contains(Reason.STEP_OPEN);
    }

    @Test
    void what_was_passed_counts_on_while_its_renewal_waits_for_the_coordinator() {
        ScreeningStep yearly =
                office.step(Audience.MENTOR, ScreeningStep.Kind.AGREEMENT, "Code of conduct", false, Optional.of(12));
        UUID account = office.town.mentorAccount("ingrid");
        Mentor mentor = office.approved(details("Ingrid", "Castellanos"), Optional.of(account));
        office.screening.pass(
                mentor.id(), yearly.id(), item(mentor.id(), yearly).lock(), TODAY.minusMonths(11), Optional.empty());

        office.somebody.mentor(account);
        office.screening.report(
                mentor.id(), yearly.id(), item(mentor.id(), yearly).lock(), TODAY, "");

        assertThat(find(mentor.id()).gate().isOpen()).isTrue();
        assertThat(item(mentor.id(), yearly).state()).isEqualTo(ScreeningState.REPORTED);
    }

    @Test
    void a_mentor_keeps_his_own_profile_and_sees_nobody_else_s() {
        Mentor other = office.approved(details("Omar", "Diaz"));
        UUID account = office.town.mentorAccount("ingrid");
        office.somebody.mentor(account);
        assertThat(office.mentors.own()).isEmpty();

        Mentor own = office.mentors.add(details("Ingrid", "Castellanos"), Optional.empty(), Optional.empty());
        own = office.mentors.submit(own.id(), own.lock());
        Mentor applied = own;

        assertThat(office.mentors.own()).contains(own);
        assertThat(own.accountId()).contains(account);
        assertProblem(() -> office.mentors.approve(applied.id(), applied.lock()), "platform.security.forbidden");
        assertThat(office.mentors.find(other.id())).isEmpty();
        assertProblem(
                () -> office.mentors.change(other.id(), other.lock(), other.details()), "mentoring.mentor.notFound");
        assertProblem(() -> office.mentors.list(MentorFilter.ALL, 0, 10), "platform.security.forbidden");
        assertProblem(
                () -> office.mentors.add(details("Ingrid", "Two"), Optional.empty(), Optional.empty()),
                "mentoring.mentor.accountTaken");
    }

    @Test
    void who_only_reads_changes_nothing() {
        Mentor mentor = office.approved(details("Ingrid", "Castellanos"));
        office.somebody.auditor();

        assertThat(find(mentor.id())).isEqualTo(mentor);
        assertProblem(
                () -> office.mentors.pause(mentor.id(), mentor.lock(), Optional.empty(), ""),
                "platform.security.forbidden");
        assertProblem(
                () -> office.mentors.add(details("Omar", "Diaz"), Optional.empty(), Optional.empty()),
                "platform.security.forbidden");
        assertProblem(
                () -> office.screening.fail(mentor.id(), check.id(), 1, TODAY, "no"), "platform.security.forbidden");
    }

    @Test
    void two_who_change_the_same_profile_do_not_overwrite_each_other() {
        Mentor mentor = office.approved(details("Ingrid", "Castellanos"));
        office.mentors.change(mentor.id(), mentor.lock(), details("Ingrid", "Castellanos-Ruiz"));

        assertProblem(
                () -> office.mentors.change(mentor.id(), mentor.lock(), details("Inga", "Castellanos")),
                "platform.conflict");
        assertThat(find(mentor.id()).details().familyName()).isEqualTo("Castellanos-Ruiz");
    }

    @Test
    void a_pause_ends_with_its_last_day() {
        Mentor mentor = office.approved(details("Ingrid", "Castellanos"));
        mentor = office.mentors.pause(mentor.id(), mentor.lock(), Optional.of(TODAY), "holiday");
        assertThat(missing(mentor)).containsExactly(Reason.PAUSED);
        Mentor paused = mentor;
        assertProblem(
                () -> office.mentors.pause(paused.id(), paused.lock(), Optional.of(TODAY.minusDays(1)), ""),
                "mentoring.pause.past");

        office.data.transactions().write(() -> {
            office.entities
                    .createNativeQuery("UPDATE mentoring_mentor SET pause_until = ?1 WHERE id = ?2")
                    .setParameter(1, Date.valueOf(TODAY.minusDays(1)))
                    .setParameter(2, paused.id().toString())
                    .executeUpdate();
        });

        assertThat(find(mentor.id()).state()).isEqualTo(ProfileState.APPROVED);
        assertThat(find(mentor.id()).gate().isOpen()).isTrue();
        assertThat(find(mentor.id()).pause()).isEmpty();
    }

    @Test
    void a_mentor_whose_account_is_switched_off_stands_behind_a_closed_gate_and_on_the_list() {
        UUID account = office.town.mentorAccount("ingrid");
        Mentor mentor = office.approved(details("Ingrid", "Castellanos"), Optional.of(account));
        assertThat(office.mentors.withoutAccount()).isEmpty();

        office.town.switchOff(account);

        assertThat(missing(find(mentor.id()))).containsExactly(Reason.ACCOUNT_OFF);
        assertThat(office.mentors.withoutAccount()).extracting(Mentor.Line::id).containsExactly(mentor.id());
    }

    @Test
    void the_list_is_narrowed_by_words_state_free_seats_and_minors() {
        Mentor ingrid = office.approved(details("Ingrid", "Castellanos"));
        office.approved(withMinors(details("Omar", "Diaz")));
        office.mentors.add(details("Bea", "Ames"), Optional.empty(), Optional.empty());
        Mentor gone = office.approved(details("Zoe", "Zorn"));
        office.mentors.leave(gone.id(), gone.lock(), "moved away");

        assertThat(names(MentorFilter.ALL)).containsExactly("Bea Ames", "Ingrid Castellanos", "Omar Diaz");
        assertThat(names(filter("castel", Optional.empty(), false, false))).containsExactly("Ingrid Castellanos");
        assertThat(names(filter("", Optional.of(ProfileState.LEFT), false, false)))
                .containsExactly("Zoe Zorn");
        assertThat(names(filter("", Optional.empty(), true, false))).containsExactly("Ingrid Castellanos", "Omar Diaz");
        assertThat(names(filter("", Optional.empty(), true, true))).containsExactly("Omar Diaz");
        assertThat(office.mentors.count(filter("", Optional.empty(), true, false)))
                .isEqualTo(2);
        assertThat(office.mentors.list(MentorFilter.ALL, 1, 1))
                .extracting(Mentor.Line::id)
                .containsExactly(ingrid.id());
    }

    private static MentorFilter filter(String text, Optional<ProfileState> state, boolean free, boolean minors) {
        return new MentorFilter(text, state, Optional.empty(), free, minors);
    }

    private List<String> names(MentorFilter filter) {
        return office.mentors.list(filter, 0, 50).stream()
                .map(Mentor.Line::name)
                .toList();
    }

    // --- peers -------------------------------------------------------------------------------------------------------

    private static MentorDetails peer(String given) {
        MentorDetails details = details(given, "Person");
        return new MentorDetails(
                given,
                "Person",
                "",
                "",
                "",
                "",
                "",
                2,
                Set.of(MentoringKind.PEER),
                true,
                false,
                details.fit(),
                List.of());
    }

    @Test
    void a_coordinator_says_which_participant_a_mentor_is_and_peers_come_with_it() {
        UUID nora = office.town.person("Nora", "Person");
        Mentor mentor = office.mentors.add(details("Nora", "Person"), Optional.empty(), Optional.empty());
        assertProblem(
                () -> office.mentors.change(mentor.id(), mentor.lock(), peer("Nora")), "mentoring.mentor.peerOnly");
        Mentor linked = office.mentors.linkParticipant(mentor.id(), mentor.lock(), Optional.of(nora));
        assertThat(linked.participantId()).contains(nora);
        Mentor peer = office.mentors.change(linked.id(), linked.lock(), peer("Nora"));
        assertThat(peer.details().kinds()).containsExactly(MentoringKind.PEER);
        assertProblem(
                () -> office.mentors.linkParticipant(peer.id(), peer.lock(), Optional.empty()),
                "mentoring.mentor.peerOnly");
        Mentor other = office.mentors.add(details("Olga", "Other"), Optional.empty(), Optional.empty());
        assertProblem(
                () -> office.mentors.linkParticipant(other.id(), other.lock(), Optional.of(nora)),
                "mentoring.mentor.participantTaken");
    }

    @Test
    void a_participant_is_screened_like_anybody_and_her_recorded_birthday_decides_whether_she_is_an_adult() {
        UUID young = office.town.person("Lucia", "Person", Optional.of(TODAY.minusYears(17)));
        Mentor mentor = office.approved(withMinors(details("Lucia", "Person")));
        assertThat(mentor.gateForMinors().isOpen()).isTrue();
        Mentor linked = office.mentors.linkParticipant(mentor.id(), mentor.lock(), Optional.of(young));
        assertThat(linked.gateForMinors().isOpen()).isFalse();
        assertThat(office.screening.of(Audience.MENTOR, linked.id()))
                .extracting(item -> item.step().id())
                .containsExactlyInAnyOrder(check.id(), training.id());
    }

    @Test
    void nobody_becomes_the_mentor_of_herself_by_a_link() {
        UUID maria = office.town.person("Maria", "Delgado");
        office.approvedMentee(maria);
        Mentor mentor = office.approved(details("Maria", "Delgado"));
        office.active(mentor.id(), maria);
        assertProblem(
                () -> office.mentors.linkParticipant(mentor.id(), mentor.lock(), Optional.of(maria)),
                "mentoring.mentor.ownMentee");
        assertThat(find(mentor.id()).participantId()).isEmpty();
    }

    @Test
    void a_participant_who_applies_herself_is_a_peer_at_once_and_links_nobody_else() {
        UUID nora = office.town.person("Nora", "Person");
        UUID olga = office.town.person("Olga", "Person");
        office.somebody.peer(office.town.mentorAccount("nora"), nora);
        Mentor own = office.mentors.add(peer("Nora"), Optional.empty(), Optional.of(olga));
        assertThat(own.participantId()).contains(nora);
        assertProblem(
                () -> office.mentors.linkParticipant(own.id(), own.lock(), Optional.of(olga)),
                "platform.security.forbidden");
    }
}
