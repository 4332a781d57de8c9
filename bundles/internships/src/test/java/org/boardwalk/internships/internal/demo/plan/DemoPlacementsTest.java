package org.boardwalk.internships.internal.demo.plan;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.internships.api.compliance.ItemState;
import org.boardwalk.internships.api.placement.Placement;
import org.boardwalk.internships.api.placement.Timesheets;
import org.boardwalk.internships.api.preference.Preferences;
import org.boardwalk.internships.api.term.Opportunity;
import org.boardwalk.internships.internal.app.placement.EvaluationStore;
import org.boardwalk.internships.internal.app.placement.PlacementLocks;
import org.boardwalk.internships.internal.app.placement.PlacementStore;
import org.boardwalk.internships.internal.app.placement.StaySeed;
import org.boardwalk.internships.internal.app.placement.TimesheetStore;
import org.boardwalk.internships.internal.app.preference.PreferenceSeed;
import org.boardwalk.internships.internal.app.preference.WishStore;
import org.boardwalk.internships.internal.app.site.SiteStore;
import org.boardwalk.internships.internal.app.term.PlanSeed;
import org.boardwalk.internships.internal.app.term.TermStore;
import org.boardwalk.internships.internal.demo.preference.DemoWishes;
import org.boardwalk.internships.internal.domain.AgreementEntity;
import org.boardwalk.internships.internal.domain.CompetencyEntity;
import org.boardwalk.internships.internal.domain.ContactEntity;
import org.boardwalk.internships.internal.domain.DayEntity;
import org.boardwalk.internships.internal.domain.EvaluationEntity;
import org.boardwalk.internships.internal.domain.LocationEntity;
import org.boardwalk.internships.internal.domain.MemberEntity;
import org.boardwalk.internships.internal.domain.OpportunityEntity;
import org.boardwalk.internships.internal.domain.PlacementEntity;
import org.boardwalk.internships.internal.domain.RatingEntity;
import org.boardwalk.internships.internal.domain.SiteEntity;
import org.boardwalk.internships.internal.domain.TermEntity;
import org.boardwalk.internships.internal.domain.WeekEntity;
import org.boardwalk.internships.internal.domain.compliance.ItemEntity;
import org.boardwalk.internships.internal.domain.compliance.RequirementEntity;
import org.boardwalk.internships.internal.domain.preference.WishEntity;
import org.boardwalk.internships.internal.domain.term.SeatRequestEntity;
import org.boardwalk.participants.api.Participant;
import org.boardwalk.participants.api.ParticipantDetails;
import org.boardwalk.participants.api.ParticipantStatus;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.participants.api.casefile.ServiceLog;
import org.boardwalk.participants.api.event.ParticipantRegistered;
import org.boardwalk.platform.api.event.EventHandler.Delivery;
import org.boardwalk.platform.api.security.Accounts;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.persistence.testing.TestData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DemoPlacementsTest {
    private static final String HEALTH = "health-information-technology";
    private static final Delivery BY_DEMO = new Delivery(UUID.randomUUID(), Instant.EPOCH, "demo");

    private final TestData data = TestData.derby();
    private final EntityManager entities = data.unit(
            "internships",
            SiteEntity.class,
            LocationEntity.class,
            ContactEntity.class,
            AgreementEntity.class,
            TermEntity.class,
            MemberEntity.class,
            OpportunityEntity.class,
            PlacementEntity.class,
            SeatRequestEntity.class,
            RequirementEntity.class,
            ItemEntity.class,
            WeekEntity.class,
            DayEntity.class,
            CompetencyEntity.class,
            EvaluationEntity.class,
            RatingEntity.class,
            WishEntity.class);
    private final List<ParticipantDetails> registered = new ArrayList<>();

    @AfterEach
    void close() {
        data.close();
    }

    private Participant person(String number, String programme, ParticipantStatus status) {
        return new Participant(
                UUID.randomUUID(),
                0,
                ParticipantDetails.named("Maria", "Example").toBuilder()
                        .externalId(number)
                        .programme(programme)
                        .build(),
                List.of(),
                status,
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty());
    }

    private void arrive(Participant person, boolean demo, Delivery delivery) {
        DemoPlacements.Config config = proxy(DemoPlacements.Config.class, demo);
        Participants known = proxy(Participants.class, Optional.of(person));
        TermStore terms = new TermStore(entities, new SiteStore(entities));
        PlanSeed seed = new PlanSeed(entities, terms);
        DemoWishes wishes = new DemoWishes(new PreferenceSeed(terms, new WishStore(entities)));
        Accounts accounts = proxy(Accounts.class, Optional.empty());
        PlacementStore placements = new PlacementStore(entities);
        StaySeed stays = new StaySeed(
                entities,
                placements,
                new PlacementLocks(entities),
                new TimesheetStore(entities),
                new EvaluationStore(entities),
                data.events());
        DemoClassmates classmates = new DemoClassmates(system(), registry(), proxy(ServiceLog.class, null), accounts);
        DemoPlacements handler = new DemoPlacements(config, known, accounts, seed, stays, classmates, wishes);
        data.transactions().write(() -> handler.handle(new ParticipantRegistered(person.id(), ""), delivery));
    }

    private static CurrentUser system() {
        return type(CurrentUser.class, (self, method, arguments) -> {
            ((Runnable) arguments[1]).run();
            return null;
        });
    }

    private Participants registry() {
        return type(Participants.class, (self, method, arguments) -> {
            if (!method.getName().equals("register")) {
                return 0;
            }
            registered.add((ParticipantDetails) arguments[0]);
            return person("", "", ParticipantStatus.ACTIVE);
        });
    }

    private static <T> T proxy(Class<T> type, @Nullable Object answer) {
        return type(type, (self, method, arguments) -> answer);
    }

    private static <T> T type(Class<T> type, InvocationHandler answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answer));
    }

    private long count(String entity) {
        return data.transactions().read(() -> entities.createQuery("select count(e) from " + entity + " e", Long.class)
                .getSingleResult());
    }

    @Test
    void the_first_of_the_demos_people_brings_the_term_and_all_of_them_together_show_every_state() {
        for (int number = 1001; number < 1023; number++) {
            Participant person = person("D-" + number, HEALTH, ParticipantStatus.ACTIVE);
            arrive(person, true, BY_DEMO);
            arrive(person, true, BY_DEMO);
        }
        arrive(person("D-1023", "advanced-manufacturing", ParticipantStatus.ACTIVE), true, BY_DEMO);

        assertThat(count("SiteEntity")).isEqualTo(31);
        assertThat(count("TermEntity")).isEqualTo(3);
        assertThat(count("MemberEntity")).as("one is in two terms").isEqualTo(24);
        LocalDate today = LocalDate.now();
        Set<ItemState> states = data.transactions().read(() -> entities.createQuery(
                        "select i from ItemEntity i", ItemEntity.class)
                .getResultStream()
                .map(item -> item.toRecord(today, DemoTerm.HEALTH.ends(today)).state())
                .collect(Collectors.toSet()));
        assertThat(states).containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(ItemState.TO_DO)));
        assertThat(count("ItemEntity")).isLessThan(22 * 6 + 3);
        List<Preferences.Recorded> lists = data.transactions().read(() -> entities.createQuery(
                        "select w from WishEntity w where w.latest = true and w.side = :side", WishEntity.class)
                .setParameter("side", WishEntity.Side.PARTICIPANT)
                .getResultStream()
                .map(WishEntity::toRecorded)
                .toList());
        assertThat(lists).hasSizeBetween(12, 22);
        assertThat(lists).anyMatch(one -> !one.ranking().refused().isEmpty());
        assertThat(lists).anyMatch(one -> one.ranking().tiers().stream().anyMatch(tier -> tier.size() > 1));
        assertThat(lists).anyMatch(one -> !one.own());
    }

    @Test
    void with_the_first_of_them_come_enough_others_for_a_term_of_sixty_people_at_25_sites() {
        arrive(person("D-1001", HEALTH, ParticipantStatus.ACTIVE), true, BY_DEMO);
        arrive(person("D-1002", HEALTH, ParticipantStatus.ACTIVE), true, BY_DEMO);

        assertThat(registered).hasSize(55).doesNotHaveDuplicates();
        assertThat(registered.stream().filter(one -> one.externalId().startsWith("P-2")))
                .as("with the 18 who are there already")
                .hasSize(60 - 18)
                .allSatisfy(one -> assertThat(one.programme()).isEqualTo(HEALTH));
        assertThat(count("SiteEntity")).isEqualTo(25);
        assertThat(sitesOnTheBoardOf(DemoTerm.HEALTH)).isEqualTo(25);
    }

    /** Those that did not decline. */
    private long sitesOnTheBoardOf(DemoTerm term) {
        return data.transactions().read(() -> entities.createQuery(
                        "select count(distinct o.siteId) from OpportunityEntity o, TermEntity t where o.termId = t.id"
                                + " and t.name = :name and o.state in :open",
                        Long.class)
                .setParameter("name", term.title())
                .setParameter(
                        "open",
                        Set.of(Opportunity.State.REQUESTED, Opportunity.State.OFFERED, Opportunity.State.SECURED))
                .getSingleResult());
    }

    @Test
    void who_is_at_a_site_now_has_hours_in_every_state_and_nobody_shares_a_seat() {
        arrive(person("D-1001", HEALTH, ParticipantStatus.ACTIVE), true, BY_DEMO);
        for (int number = 3001; number <= 3010; number++) {
            arrive(person("P-" + number, HEALTH, ParticipantStatus.ACTIVE), true, BY_DEMO);
        }

        assertThat(count("PlacementEntity")).as("as many as seats").isEqualTo(9);
        Set<Timesheets.State> states = data.transactions()
                .read(() -> entities.createQuery("select w.state from WeekEntity w", Timesheets.State.class)
                        .getResultStream()
                        .collect(Collectors.toSet()));
        assertThat(states).contains(Timesheets.State.APPROVED, Timesheets.State.HANDED_IN, Timesheets.State.RETURNED);
        assertThat(data.transactions().read(() -> entities.createQuery(
                                "select count(o) from OpportunityEntity o where o.taken > o.capacity", Long.class)
                        .getSingleResult()))
                .isZero();
    }

    @Test
    void
            whoever_signs_in_as_the_participant_is_at_a_site_has_hours_and_a_timesheet_to_hand_in_and_ranks_the_next_term() {
        Participant jordan = person("D-1001", HEALTH, ParticipantStatus.ACTIVE);
        arrive(jordan, true, BY_DEMO);

        PlacementEntity stay = data.transactions()
                .read(() -> entities.createQuery("select p from PlacementEntity p", PlacementEntity.class)
                        .getSingleResult());
        assertThat(stay.participantId()).isEqualTo(jordan.id());
        assertThat(stay.state()).isEqualTo(Placement.State.ACTIVE);
        assertThat(stay.from())
                .isBetween(LocalDate.now().minusDays(20), LocalDate.now().minusDays(14));
        List<WeekEntity> weeks = data.transactions()
                .read(() -> entities.createQuery("select w from WeekEntity w order by w.monday", WeekEntity.class)
                        .getResultList());
        assertThat(weeks)
                .extracting(WeekEntity::state)
                .containsExactly(Timesheets.State.APPROVED, Timesheets.State.DRAFT);
        assertThat(count("WishEntity")).as("lists of sites and of Jordan").isPositive();
    }

    @Test
    void preferences_for_a_term_that_has_begun_are_closed_and_for_the_next_they_are_open() {
        arrive(person("D-1001", HEALTH, ParticipantStatus.ACTIVE), true, BY_DEMO);
        arrive(person("P-4001", "advanced-manufacturing", ParticipantStatus.ACTIVE), true, BY_DEMO);

        LocalDate today = LocalDate.now();
        List<TermEntity> terms = data.transactions()
                .read(() -> entities.createQuery("select t from TermEntity t", TermEntity.class)
                        .getResultList());
        assertThat(terms).hasSize(3).allSatisfy(term -> {
            LocalDate last = term.preferencesUntil().orElseThrow();
            assertThat(last.isBefore(today)).isEqualTo(term.begins().isBefore(today));
            assertThat(term.preferencesFrom())
                    .hasValueSatisfying(first -> assertThat(first).isBefore(last));
        });
    }

    @Test
    void nobody_else_is_touched() {
        Participant active = person("D-1001", HEALTH, ParticipantStatus.ACTIVE);
        arrive(active, false, BY_DEMO);
        arrive(active, true, new Delivery(UUID.randomUUID(), Instant.EPOCH, "dana"));
        arrive(person("D-1018", HEALTH, ParticipantStatus.APPLICANT), true, BY_DEMO);
        arrive(person("D-1040", "", ParticipantStatus.ACTIVE), true, BY_DEMO);

        assertThat(count("TermEntity")).isZero();
    }
}
