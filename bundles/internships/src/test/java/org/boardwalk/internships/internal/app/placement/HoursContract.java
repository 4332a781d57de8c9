package org.boardwalk.internships.internal.app.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.boardwalk.certifications.api.event.AwardEarned;
import org.boardwalk.internships.api.event.HoursApproved;
import org.boardwalk.internships.api.placement.Placement;
import org.boardwalk.internships.api.placement.Placements;
import org.boardwalk.internships.api.placement.Placements.Missing;
import org.boardwalk.internships.api.placement.Timesheets.Day;
import org.boardwalk.internships.api.placement.Timesheets.State;
import org.boardwalk.internships.api.placement.Timesheets.Week;
import org.boardwalk.internships.api.placement.WorkingTimes;
import org.boardwalk.internships.api.placement.WorkingTimes.Shift;
import org.boardwalk.internships.internal.domain.PlacementEntity;
import org.boardwalk.internships.internal.domain.WeekEntity;
import org.boardwalk.participants.api.casefile.ServiceLog.NewService;
import org.boardwalk.pathways.api.event.EvidenceChanged;
import org.boardwalk.pathways.api.event.ExperienceCompleted;
import org.boardwalk.pathways.api.evidence.Experience;
import org.boardwalk.pathways.api.requirement.Measure;
import org.boardwalk.platform.api.event.EventHandler.Delivery;
import org.boardwalk.platform.api.security.GuestAnswer;
import org.boardwalk.platform.api.security.GuestForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hours: what somebody wrote is never lost, and what was approved stays as it is. */
abstract class HoursContract extends PlacementTests {
    private static final LocalDate MONDAY =
            TODAY.minusWeeks(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    private static final String H = "internships.hours.";

    private Placement placement;

    @BeforeEach
    void begin() {
        placement = active(MARIA, office.opportunity(1));
        office.somebody.participant(MARIA);
    }

    private Week write(LocalDate day, String hours) {
        return office.timesheets.write(placement.id(), day, new BigDecimal(hours), " Indexing ");
    }

    private Week handedIn() {
        write(MONDAY, "7.5");
        write(MONDAY.plusDays(1), "6.25");
        return office.timesheets.handIn(placement.id(), MONDAY);
    }

    private Week week(LocalDate monday) {
        return office.timesheets.of(placement.id()).stream()
                .filter(week -> week.monday().equals(monday))
                .findFirst()
                .orElseThrow();
    }

    private UUID weekId() {
        return office.data.transactions().read(() -> new TimesheetStore(office.entities)
                .week(placement.id(), MONDAY)
                .orElseThrow()
                .id());
    }

    @Test
    void every_day_is_kept_the_moment_it_is_written() {
        write(MONDAY, "7.5");
        Week written = write(MONDAY.plusDays(1), "0.25");
        assertThat(written.hours()).isEqualByComparingTo("7.75");
        assertThat(week(MONDAY).days())
                .extracting(day -> day.day() + " " + day.hours().doubleValue() + " " + day.what())
                .containsExactly(MONDAY + " 7.5 Indexing", MONDAY.plusDays(1) + " 0.25 Indexing");
        write(MONDAY, "8");
        office.timesheets.write(placement.id(), MONDAY.plusDays(1), BigDecimal.ZERO, "");
        assertThat(week(MONDAY).days()).extracting(Day::day).containsExactly(MONDAY);
        assertThat(week(MONDAY).hours()).isEqualByComparingTo("8");
        office.timesheets.write(placement.id(), MONDAY.plusDays(2), BigDecimal.ZERO, "Words come first");
        assertThat(week(MONDAY).days()).hasSize(2);
        office.timesheets.write(placement.id(), MONDAY.plusDays(2), BigDecimal.ZERO, " ");
        assertThat(week(MONDAY).days()).hasSize(1);
    }

    @Test
    void there_is_a_week_for_each_up_to_today_latest_first() {
        List<Week> weeks = office.timesheets.of(placement.id());
        assertThat(weeks).hasSize(4).allMatch(week -> week.state() == State.DRAFT);
        assertThat(weeks.getFirst().monday().plusDays(6)).isAfterOrEqualTo(TODAY);
        assertThat(weeks.getLast().monday()).isBeforeOrEqualTo(BEGINS);
    }

    @Test
    void what_makes_no_sense_is_refused_and_changes_nothing() {
        assertProblem(() -> write(BEGINS.minusDays(1), "1"), H + "outside", BEGINS, ENDS);
        assertProblem(() -> write(TODAY.plusDays(1), "1"), H + "future");
        assertProblem(() -> write(TODAY, "1.3"), H + "quarter");
        assertProblem(() -> write(TODAY, "24.25"), H + "tooMany");
        assertProblem(() -> write(TODAY, "-1"), H + "tooMany");
        assertProblem(() -> office.timesheets.handIn(placement.id(), MONDAY), H + "empty");
        assertThat(office.timesheets.of(placement.id()))
                .allMatch(week -> week.days().isEmpty());
    }

    @Test
    void a_week_that_was_handed_in_is_closed_until_it_comes_back() {
        Week handedIn = handedIn();
        assertThat(handedIn.state()).isEqualTo(State.HANDED_IN);
        assertThat(handedIn.askedAt()).isEmpty();
        assertProblem(() -> write(MONDAY, "1"), H + "closed");
        assertProblem(() -> office.timesheets.handIn(placement.id(), MONDAY), H + "closed");
        assertProblem(() -> office.timesheets.approve(placement.id(), MONDAY), "platform.security.forbidden");
        office.somebody.coordinator("Cora");
        assertThat(office.timesheets.waiting(10)).extracting(Week::monday).containsExactly(MONDAY);
        assertProblem(() -> office.timesheets.giveBack(placement.id(), MONDAY, " "), "internships.reasonMissing");
        Week back = office.timesheets.giveBack(placement.id(), MONDAY, "Friday is missing");
        assertThat(back.state()).isEqualTo(State.RETURNED);
        assertThat(back.decidedBy()).isEqualTo("Cora");
        office.somebody.participant(MARIA);
        write(MONDAY.plusDays(4), "4");
        Week again = office.timesheets.handIn(placement.id(), MONDAY);
        assertThat(again.hours()).isEqualByComparingTo("17.75");
        assertThat(again.reason()).isEmpty();
    }

    @Test
    void a_week_that_is_over_is_missing_until_its_hours_are_handed_in() {
        long before = weeksMissing();
        write(MONDAY, "6");
        assertThat(weeksMissing()).as("only written").isEqualTo(before);

        office.timesheets.handIn(placement.id(), MONDAY);

        assertThat(weeksMissing()).isEqualTo(before - 1);
    }

    private long weeksMissing() {
        return office.placements.missing(placement.id()).stream()
                .filter(one -> one.code().equals("internships.missing.weeks"))
                .mapToLong(one -> (Long) one.arguments().getFirst())
                .sum();
    }

    @Test
    void approved_hours_count_and_stay_as_they_are() {
        handedIn();
        office.somebody.coordinator("Cora");
        Placement waiting = office.placements.find(placement.id()).orElseThrow();
        assertThat(waiting.waitingHours()).isEqualByComparingTo("13.75");
        assertThat(office.placements.missing(placement.id()))
                .extracting(Missing::code)
                .contains("internships.missing.approval");
        Week approved = office.timesheets.approve(placement.id(), MONDAY);
        assertThat(approved.state()).isEqualTo(State.APPROVED);
        assertThat(office.happened(HoursApproved.class)).singleElement().satisfies(event -> assertThat(event.hours())
                .isEqualByComparingTo("13.75"));
        assertThat(office.happened(EvidenceChanged.class)).hasSize(1);
        assertThat(office.placements.find(placement.id()).orElseThrow().approvedHours())
                .isEqualByComparingTo("13.75");
        assertProblem(() -> write(MONDAY, "1"), H + "closed");
        assertProblem(() -> office.timesheets.approve(placement.id(), MONDAY), H + "notHandedIn");
        assertThat(office.placements.missing(placement.id()))
                .extracting(Missing::code)
                .doesNotContain("internships.missing.approval", "internships.missing.hours");
        office.timesheets.giveBack(placement.id(), MONDAY, "Counted wrongly");
        assertThat(office.happened(EvidenceChanged.class)).hasSize(2);
    }

    @Test
    void a_supervisor_approves_by_a_link_without_an_account() {
        handedIn();
        office.somebody.coordinator("Cora");
        assertThat(office.timesheets.link(placement.id(), MONDAY)).startsWith("guest/");
        assertThat(office.links.issued).containsEntry("internships.hours:" + weekId(), "Ana Ruiz");
        office.somebody.guest("Ana Ruiz", office.hoursPage.permissions());
        GuestForm form = show().orElseThrow();
        assertThat(form.table().orElseThrow().rows()).hasSize(2).allSatisfy(row -> {
            assertThat(row).contains("Indexing");
            assertThat(row.getFirst())
                    .as("fits beside the work on a phone")
                    .matches("[A-Z][a-z]{2}, [A-Z][a-z]{2} [0-9]+");
        });
        assertThat(answer("give-back", "")).isInstanceOf(GuestAnswer.Wrong.class);
        assertThat(answer("approve", "")).isInstanceOf(GuestAnswer.Done.class);
        assertThat(week(MONDAY).state()).isEqualTo(State.APPROVED);
        assertThat(week(MONDAY).decidedBy()).isEqualTo("Ana Ruiz");
        assertThat(show()).isEmpty();
    }

    @Test
    void a_supervisor_gives_hours_back_with_a_reason() {
        handedIn();
        office.somebody.guest("Ana Ruiz", office.hoursPage.permissions());
        assertThat(answer("give-back", "Tuesday was a holiday")).isInstanceOf(GuestAnswer.Done.class);
        assertThat(week(MONDAY).reason()).isEqualTo("Tuesday was a holiday");
        assertThat(week(MONDAY).state()).isEqualTo(State.RETURNED);
    }

    private Optional<GuestForm> show() {
        UUID week = weekId();
        return office.data.transactions().read(() -> office.hoursPage.show(week, Locale.ENGLISH));
    }

    private GuestAnswer answer(String action, String reason) {
        UUID week = weekId();
        return office.data
                .transactions()
                .write(() -> office.hoursPage.answer(week, action, Map.of("reason", reason), Locale.ENGLISH));
    }

    @Test
    void the_supervisor_is_written_to_where_there_is_mail_and_settled_links_end() {
        office.hasMail();
        assertThat(handedIn().askedAt()).isPresent();
        assertThat(office.letters.taken).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo("ana@example.org");
            assertThat(letter.subject()).isEqualTo("internships.mail.hours.subject");
            assertThat(letter.text()).contains("https://board.example/guest/").doesNotContain("Maria");
        });
        assertThat(office.links.issued).hasSize(1);
        office.somebody.coordinator("Cora");
        office.timesheets.approve(placement.id(), MONDAY);
        assertThat(office.links.issued).isEmpty();
        assertProblem(() -> office.timesheets.link(placement.id(), MONDAY), H + "notHandedIn");
    }

    @Test
    void hours_are_taken_before_the_beginning_was_noted_and_after_an_early_end_but_not_after_completion() {
        office.somebody.coordinator("Cora");
        Placement planned = place(JORDAN, office.opportunity(1));
        office.timesheets.write(planned.id(), TODAY, BigDecimal.ONE, "");
        Placement ended = office.placements.end(placement.id(), placement.lock(), TODAY.minusDays(1), "Left");
        office.timesheets.write(ended.id(), TODAY.minusDays(1), BigDecimal.ONE, "");
        assertProblem(() -> office.timesheets.write(ended.id(), TODAY, BigDecimal.ONE, ""), H + "outside");
        Placement other = active(UUID.randomUUID(), office.opportunity(1));
        office.placements.complete(other.id(), other.lock(), "Enough");
        assertProblem(() -> office.timesheets.write(other.id(), TODAY, BigDecimal.ONE, ""), H + "closed");
    }

    @Test
    void nobody_writes_or_reads_the_hours_of_somebody_else() {
        write(MONDAY, "1");
        office.somebody.participant(JORDAN);
        assertProblem(() -> write(MONDAY, "1"), "platform.security.forbidden");
        assertProblem(() -> office.timesheets.of(placement.id()), "platform.security.forbidden");
        office.somebody.planner("Dana", JORDAN);
        assertProblem(() -> office.timesheets.of(placement.id()), "participants.notFound");
        assertThat(office.timesheets.waiting(10)).isEmpty();
    }

    @Test
    void of_a_long_queue_as_many_are_counted_as_asked_and_only_the_first_are_read() {
        handedIn();
        office.somebody.coordinator("Cora");
        Placement other = active(JORDAN, office.opportunity(1));
        office.data.transactions().write(() -> {
            PlacementEntity row = office.entities.find(PlacementEntity.class, other.id());
            for (int back = 1; back <= 120; back++) {
                WeekEntity week = new WeekEntity(row, MONDAY.minusWeeks(back));
                week.handIn(Instant.EPOCH.plusSeconds(back));
                office.entities.persist(week);
            }
        });

        assertThat(office.timesheets.waiting(500, 2).count()).isEqualTo(121);
        assertThat(office.timesheets.waiting(500, 2).first())
                .extracting(Week::monday)
                .containsExactly(MONDAY.minusWeeks(1), MONDAY.minusWeeks(2));
        assertThat(office.timesheets.waiting(110, 2).count()).isEqualTo(110);
        office.somebody.planner("Dana", MARIA);
        assertThat(office.timesheets.waiting(500, 2).count()).isEqualTo(1);
        assertThat(office.timesheets.waiting(500, 2).first()).isEqualTo(office.timesheets.waiting(500));
    }

    @Test
    void ten_at_once_write_one_week_and_lose_nothing() throws Exception {
        List<Callable<?>> writers = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            LocalDate day = MONDAY.plusDays(i % 5);
            writers.add(() -> office.timesheets.write(placement.id(), day, BigDecimal.ONE, "At once"));
        }
        assertThat(atOnce(writers)).hasOnlyElementsOfType(Week.class);
        assertThat(week(MONDAY).days()).hasSize(5);
    }

    @Test
    void a_week_is_either_approved_or_given_back_and_never_changed_meanwhile() throws Exception {
        handedIn();
        office.somebody.coordinator("Cora");
        List<Object> results = atOnce(List.of(
                () -> office.timesheets.approve(placement.id(), MONDAY),
                () -> office.timesheets.approve(placement.id(), MONDAY),
                () -> office.timesheets.approve(placement.id(), MONDAY)));
        assertThat(results).filteredOn(Week.class::isInstance).hasSize(1);
        assertThat(office.happened(HoursApproved.class)).hasSize(1);
    }

    @Test
    void pathways_learns_the_hours_under_the_programme_s_measure() {
        handedIn();
        office.somebody.coordinator("Cora");
        assertThat(counted()).isEmpty();
        office.timesheets.approve(placement.id(), MONDAY);
        Experience work = counted().getFirst();
        assertThat(work.measure()).isEqualTo(Measure.hours("health-information"));
        assertThat(work.step()).contains("internship");
        assertThat(work.spells()).singleElement().satisfies(week -> {
            assertThat(week.amount()).isEqualByComparingTo("13.75");
            assertThat(week.first()).isEqualTo(MONDAY);
            assertThat(week.last()).isEqualTo(MONDAY.plusDays(6));
        });
        office.settings.put(ProgrammeMeasures.SETTING, "other=machine-hours");
        assertThat(counted()).isEmpty();
        office.settings.remove(ProgrammeMeasures.SETTING);
        Placement begun = office.placements.find(placement.id()).orElseThrow();
        Placement done = office.placements.complete(begun.id(), begun.lock(), "Done");
        assertThat(counted().getFirst().completedOn()).contains(done.lastDay());
        assertThat(office.happened(ExperienceCompleted.class))
                .extracting(ExperienceCompleted::key)
                .containsExactly(counted().getFirst().key());
        assertThat(office.happened(AwardEarned.class))
                .as("so that certifications issues a badge")
                .extracting(AwardEarned::reference, AwardEarned::by)
                .containsExactly(tuple("placement:" + done.id(), "Cora"));
        assertThat(office.data
                        .transactions()
                        .read(() -> office.evidence.known(MARIA))
                        .amount(HoursSource.COMPLETED)
                        .min())
                .isEqualByComparingTo("1");
    }

    private List<Experience> counted() {
        return office.data
                .transactions()
                .read(() -> office.evidence.experiences(List.of(MARIA)).getOrDefault(MARIA, List.of()));
    }

    @Test
    void each_approved_week_is_a_service_once() {
        HoursApproved event = new HoursApproved(MARIA, placement.id(), MONDAY, new BigDecimal("13.75"));
        Delivery delivery = new Delivery(UUID.randomUUID(), Instant.now(), "Ana");
        for (int times = 0; times < 2; times++) {
            office.data.transactions().write(() -> office.services.handle(event, delivery));
        }
        assertThat(office.logged)
                .extracting(NewService::key)
                .containsOnly("internships:week:" + placement.id() + ":" + MONDAY);
        assertThat(office.logged.getFirst().type()).isEqualTo("work-experience-unpaid");
        assertThat(office.logged.getFirst().from()).isEqualTo(MONDAY);
        assertThat(office.logged.getFirst().on()).isBeforeOrEqualTo(TODAY);
        assertThat(office.logged.getFirst().minutes()).isEqualTo(825);
        assertThat(office.logged.getFirst().remark())
                .isEqualTo("13.75 h, " + placement.title() + ", " + placement.siteName());
    }

    @Test
    void working_times_are_kept_and_stand_in_the_calendar_until_the_placement_is_over() {
        office.somebody.coordinator("Cora");
        WorkingTimes times = new WorkingTimes(
                Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY), LocalTime.of(8, 0), LocalTime.of(14, 30));
        Placement before = office.placements.find(placement.id()).orElseThrow();
        Placement agreed = office.placements.schedule(before.id(), before.lock(), Optional.of(times));
        assertThat(agreed.times()).contains(times);
        assertThat(office.calendar.file(placement.id()))
                .contains("T080000", "BYDAY=MO,WE", "UID:placement-", "UID:times-");
        assertProblem(
                () -> office.placements.schedule(before.id(), before.lock(), Optional.empty()), "platform.conflict");
        office.somebody.participant(MARIA);
        assertProblem(
                () -> office.placements.schedule(agreed.id(), agreed.lock(), Optional.empty()),
                "platform.security.forbidden");
        office.somebody.coordinator("Cora");
        Placement done = office.placements.complete(agreed.id(), agreed.lock(), "Done");
        assertProblem(
                () -> office.placements.schedule(done.id(), done.lock(), Optional.empty()),
                "internships.placement.state");
    }

    @Test
    void days_with_other_hours_and_on_call_are_events_of_their_own_and_more_hours_than_offered_are_a_conflict() {
        office.somebody.coordinator("Cora");
        Placement before = office.placements.find(placement.id()).orElseThrow();
        WorkingTimes times = new WorkingTimes(List.of(
                new Shift(
                        Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY), LocalTime.of(8, 0), LocalTime.of(12, 0), false),
                new Shift(Set.of(DayOfWeek.FRIDAY), LocalTime.of(13, 0), LocalTime.of(17, 0), false),
                new Shift(Set.of(DayOfWeek.SATURDAY), LocalTime.of(0, 0), LocalTime.of(23, 0), true)));
        Placement agreed = office.placements.schedule(before.id(), before.lock(), Optional.of(times));
        assertThat(agreed.times()).contains(times);
        assertThat(office.calendar.file(placement.id()))
                .contains("BYDAY=MO,WE", "T080000", "T120000")
                .contains("BYDAY=FR", "T130000", "T170000")
                .contains("BYDAY=SA", "SUMMARY:internships.calendar.onCall")
                .contains("UID:times-" + placement.id() + "@", "UID:times-" + placement.id() + "-1@")
                .contains("UID:times-" + placement.id() + "-2@");
        assertThat(office.placements.conflicts()).isEmpty();
        WorkingTimes tooMuch = new WorkingTimes(Set.of(DayOfWeek.values()), LocalTime.of(0, 0), LocalTime.of(23, 0));
        office.placements.schedule(agreed.id(), agreed.lock(), Optional.of(tooMuch));
        assertThat(office.placements.conflicts())
                .extracting(Placements.Conflict::code)
                .containsExactly("internships.conflict.moreHours");
    }

    @Test
    void the_calendar_has_every_placement_and_its_address_can_be_taken_back() {
        assertThat(office.calendar.file(placement.id())).contains("SUMMARY:Records clerk", "Dayton");
        assertThat(office.calendar.feed(MARIA)).startsWith("guest/");
        assertThat(office.calendar.feedUntil(MARIA)).isPresent();
        office.calendar.endFeed(MARIA);
        assertThat(office.calendar.feedUntil(MARIA)).isEmpty();
        office.somebody.participant(JORDAN);
        assertProblem(() -> office.calendar.file(placement.id()), "platform.security.forbidden");
        assertProblem(() -> office.calendar.feed(MARIA), "platform.security.forbidden");
    }
}
