package org.boardwalk.internships.internal.big;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.boardwalk.internships.api.compliance.Requirement;
import org.boardwalk.internships.api.match.MatchRun;
import org.boardwalk.internships.api.match.MatchSettings;
import org.boardwalk.internships.api.preference.Criterion;
import org.boardwalk.internships.api.preference.Preferences.SiteWish;
import org.boardwalk.internships.api.preference.Ranking;
import org.boardwalk.internships.api.site.Agreement;
import org.boardwalk.internships.api.site.Contact;
import org.boardwalk.internships.api.site.Location;
import org.boardwalk.internships.api.site.SiteDetails;
import org.boardwalk.internships.api.term.Opportunity;
import org.boardwalk.internships.api.term.Opportunity.State;
import org.boardwalk.internships.api.term.OpportunityDetails;
import org.boardwalk.internships.api.term.TermDetails;
import org.boardwalk.internships.api.term.WorkExperienceKind;
import org.boardwalk.internships.internal.app.compliance.StandingStore;
import org.boardwalk.internships.internal.domain.AgreementEntity;
import org.boardwalk.internships.internal.domain.ContactEntity;
import org.boardwalk.internships.internal.domain.LocationEntity;
import org.boardwalk.internships.internal.domain.MemberEntity;
import org.boardwalk.internships.internal.domain.OpportunityEntity;
import org.boardwalk.internships.internal.domain.SiteEntity;
import org.boardwalk.internships.internal.domain.TermEntity;
import org.boardwalk.internships.internal.domain.compliance.RequirementEntity;
import org.boardwalk.internships.internal.domain.preference.WishEntity;

/**
 * 2,000 people with 38,000 papers for 20 requirements, 500 sites with 500 opportunities, everybody's ranking of ten, what half
 * of the sites give points for; then a published match, and four weeks of hours of each placement.
 */
final class BigTerm {
    static final int PEOPLE = 2000;
    static final int OPPORTUNITIES = 500;
    private static final int SITES = 500;
    private static final int REQUIREMENTS = 20;
    private static final int RANKED = 10;
    private static final int WEEKS = 4;
    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate BEGINS = TODAY.minusWeeks(WEEKS + 1);
    private static final LocalDate ENDS = TODAY.plusWeeks(9);

    private final BigBoard board;
    private final Random random = new Random(1);
    private final List<UUID> requirements = new ArrayList<>();

    final List<UUID> people = IntStream.range(0, PEOPLE)
            .mapToObj(number -> new UUID(random.nextLong(), random.nextLong()))
            .toList();
    final List<UUID> siteIds = new ArrayList<>();
    final List<UUID> opportunities = new ArrayList<>();
    UUID term = new UUID(0, 0);

    BigTerm(BigBoard board) {
        this.board = board;
    }

    void fill() {
        board.people.fill(people);
        TermEntity row = new TermEntity(new TermDetails(
                "Spring practicum", "", BEGINS, ENDS, Optional.of(BEGINS), Optional.of(TODAY.plusDays(9))));
        term = row.id();
        board.data.transactions().write(() -> {
            board.entities.persist(row);
            people.forEach(person -> board.entities.persist(new MemberEntity(term, person)));
            for (int i = 0; i < REQUIREMENTS; i++) {
                requirement("Requirement " + (char) ('A' + i));
            }
        });
        board.data.transactions().write(() -> IntStream.range(0, SITES).forEach(this::site));
        papers();
        board.data.transactions().write(this::wishes);
    }

    private void requirement(String name) {
        Requirement one = new Requirement(
                UUID.randomUUID(),
                0,
                name,
                "",
                Requirement.Category.DOCUMENT,
                "",
                "",
                true,
                Optional.empty(),
                Set.of(),
                Set.of(),
                "",
                true);
        board.entities.persist(new RequirementEntity(one));
        requirements.add(one.id());
    }

    private void site(int number) {
        SiteEntity site = new SiteEntity(new SiteDetails("Site %03d".formatted(number), "hospital", "", "", true));
        siteIds.add(site.id());
        Location place = new Location(
                UUID.randomUUID(), "Main campus", "", "Dayton", "OH", "", Optional.empty(), Optional.empty(), "");
        board.entities.persist(site);
        board.entities.persist(new LocationEntity(site.id(), place));
        Contact lead = new Contact(UUID.randomUUID(), "Ana Ruiz", Contact.Role.SUPERVISOR, "ana@example.org", "");
        board.entities.persist(new ContactEntity(site.id(), lead));
        board.entities.persist(new AgreementEntity(
                site.id(),
                new Agreement(
                        UUID.randomUUID(),
                        "AA",
                        BEGINS.minusYears(1),
                        Optional.of(ENDS.plusDays(number % 200)),
                        Optional.empty(),
                        "")));
        OpportunityEntity row = new OpportunityEntity(
                new OpportunityDetails(
                        term,
                        place.id(),
                        "Records clerk " + number,
                        "",
                        WorkExperienceKind.INTERNSHIP,
                        4,
                        BEGINS,
                        ENDS,
                        Optional.empty(),
                        Optional.empty(),
                        Opportunity.Conditions.NONE,
                        Optional.of(lead.id()),
                        List.of(
                                requirements.get(number % REQUIREMENTS),
                                requirements.get((number + 1) % REQUIREMENTS))),
                site.id());
        if (number >= OPPORTUNITIES / 20) {
            row.move(State.SECURED);
            opportunities.add(row.id());
        }
        board.entities.persist(row);
    }

    /** Of each hundred papers 85 are good, five wait, five came back or ended, and five are missing. */
    private void papers() {
        sql(
                "INSERT INTO internships_item (id, version, participant_id, requirement_id, step, done_on, remark,"
                        + " handed_in_by, handed_in_at, reason, accepted, accepted_until) VALUES (?, 1, ?, ?, ?, ?, '',"
                        + " 'dana', ?, '', ?, ?)",
                people.stream()
                        .flatMap(person -> requirements.stream().flatMap(requirement -> paper(person, requirement))));
        StandingStore standings = new StandingStore(board.entities);
        board.data
                .transactions()
                .write(() -> people.forEach(person -> {
                    standings.hold(person);
                    standings.keep(person);
                }));
    }

    private Stream<Object[]> paper(UUID person, UUID requirement) {
        int dice = random.nextInt(100);
        if (dice >= 95) {
            return Stream.empty();
        }
        String step = dice < 88 ? "ACCEPTED" : dice < 93 ? "HANDED_IN" : "RETURNED";
        LocalDate until = dice < 85 ? ENDS.plusYears(1) : TODAY.minusDays(3);
        return Stream.<Object[]>of(new Object[] {
            UUID.randomUUID().toString(),
            person.toString(),
            requirement.toString(),
            step,
            java.sql.Date.valueOf(TODAY.minusDays(40)),
            new Timestamp(System.currentTimeMillis() - random.nextInt(1_000_000_000)),
            dice < 88,
            dice < 88 ? java.sql.Date.valueOf(until) : null
        });
    }

    private void wishes() {
        WishEntity.By by = new WishEntity.By("dana", false);
        List<UUID> ids = new ArrayList<>(opportunities);
        for (UUID person : people) {
            Collections.shuffle(ids, random);
            List<List<UUID>> tiers =
                    ids.subList(0, RANKED).stream().map(List::of).toList();
            board.entities.persist(
                    WishEntity.of(term, person, 1, new Ranking(tiers, Set.of(), random.nextInt(5) == 0), by));
        }
        List<Criterion> ready = List.of(new Criterion(Criterion.Kind.COMPLIANT, "", 20));
        for (int i = 0; i < opportunities.size(); i += 2) {
            SiteWish wish = new SiteWish(
                    opportunities.get(i), 0, Optional.empty(), ready, java.time.Instant.now(), "dana", false);
            board.entities.persist(WishEntity.of(term, wish, 1, by));
        }
    }

    /** @param seed of the lottery */
    MatchRun run(long seed) {
        return board.matches.run(term, "Run " + seed, MatchSettings.lottery(seed));
    }

    /** All placements have begun, and each has three approved weeks and one that waits. */
    void work() {
        sql("UPDATE internships_placement SET state = ?", Stream.<Object[]>of(new Object[] {"ACTIVE"}));
        List<Object[]> weeks = new ArrayList<>();
        List<Object[]> days = new ArrayList<>();
        LocalDate monday = TODAY.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        board.placements.ofTerm(term).forEach(placement -> {
            for (int back = 1; back <= WEEKS; back++) {
                String id = UUID.randomUUID().toString();
                Timestamp at = new Timestamp(System.currentTimeMillis() - random.nextInt(1_000_000_000));
                weeks.add(new Object[] {
                    id,
                    placement.id().toString(),
                    placement.participantId().toString(),
                    java.sql.Date.valueOf(monday.minusWeeks(back)),
                    back == 1 ? "HANDED_IN" : "APPROVED",
                    at
                });
                for (int day = 0; day < 5; day++) {
                    days.add(new Object[] {
                        UUID.randomUUID().toString(),
                        placement.id().toString(),
                        id,
                        java.sql.Date.valueOf(monday.minusWeeks(back).plusDays(day))
                    });
                }
            }
        });
        sql(
                "INSERT INTO internships_week (id, version, placement_id, participant_id, monday, state, handed_in_at,"
                        + " decided_by, reason) VALUES (?, 1, ?, ?, ?, ?, ?, '', '')",
                weeks.stream());
        sql(
                "INSERT INTO internships_day (id, version, placement_id, week_id, day_of, hours, what)"
                        + " VALUES (?, 1, ?, ?, ?, 7.50, 'Indexing')",
                days.stream());
    }

    private void sql(String statement, Stream<Object[]> rows) {
        board.data.transactions().write(() -> {
            try (PreparedStatement prepared =
                    board.entities.unwrap(Connection.class).prepareStatement(statement)) {
                for (Object[] row : rows.toList()) {
                    for (int i = 0; i < row.length; i++) {
                        prepared.setObject(i + 1, row[i]);
                    }
                    prepared.addBatch();
                }
                prepared.executeBatch();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
