package org.boardwalk.internships.internal.app.match;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.boardwalk.internships.api.compliance.Requirement;
import org.boardwalk.internships.api.placement.Placement;
import org.boardwalk.internships.api.preference.Criterion;
import org.boardwalk.internships.api.preference.Preferences.SiteWish;
import org.boardwalk.internships.api.preference.Ranking;
import org.boardwalk.internships.api.site.Agreement;
import org.boardwalk.internships.api.site.SiteDetails;
import org.boardwalk.internships.api.term.Opportunity;
import org.boardwalk.internships.api.term.OpportunityDetails;
import org.boardwalk.internships.api.term.TermDetails;
import org.boardwalk.internships.api.term.WorkExperienceKind;
import org.boardwalk.internships.internal.app.compliance.Clearances;
import org.boardwalk.internships.internal.app.compliance.ComplianceStore;
import org.boardwalk.internships.internal.app.placement.EvaluationStore;
import org.boardwalk.internships.internal.app.placement.OpenRequirements;
import org.boardwalk.internships.internal.app.placement.PlacementAccess;
import org.boardwalk.internships.internal.app.placement.PlacementLocks;
import org.boardwalk.internships.internal.app.placement.PlacementMaker;
import org.boardwalk.internships.internal.app.placement.PlacementService;
import org.boardwalk.internships.internal.app.placement.PlacementStore;
import org.boardwalk.internships.internal.app.preference.PersonFacts;
import org.boardwalk.internships.internal.app.preference.TermWishes;
import org.boardwalk.internships.internal.app.preference.WishStore;
import org.boardwalk.internships.internal.app.site.Access;
import org.boardwalk.internships.internal.app.site.SiteStore;
import org.boardwalk.internships.internal.app.term.TermStore;
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
import org.boardwalk.internships.internal.domain.match.RunEntity;
import org.boardwalk.internships.internal.domain.preference.WishEntity;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.participants.api.Participants.Contact;
import org.boardwalk.platform.api.event.DomainEvent;
import org.boardwalk.platform.api.event.Events;
import org.boardwalk.platform.api.mail.Mail;
import org.boardwalk.platform.api.mail.Message;
import org.boardwalk.platform.api.text.Texts;
import org.boardwalk.platform.persistence.testing.TestData;

/** All services of a match run over a real database, a term, and a coordinator. */
final class MatchOffice implements AutoCloseable {
    static final LocalDate BEGINS = LocalDate.now().plusDays(30);
    static final LocalDate ENDS = BEGINS.plusDays(100);

    final TestData data;
    final EntityManager entities;
    final Somebody somebody = new Somebody();
    final List<Message> letters = new CopyOnWriteArrayList<>();
    final MatchService matches;
    final RunMerge merge;
    final PlacementService placements;

    /** What happens with each event before it is written; to break off in the middle. */
    volatile Consumer<DomainEvent> witness = event -> {};

    private UUID term = new UUID(0, 0);

    MatchOffice(TestData data) {
        this.data = data;
        entities = data.unit(
                "internships",
                SiteEntity.class,
                LocationEntity.class,
                ContactEntity.class,
                AgreementEntity.class,
                TermEntity.class,
                MemberEntity.class,
                OpportunityEntity.class,
                PlacementEntity.class,
                WeekEntity.class,
                DayEntity.class,
                CompetencyEntity.class,
                EvaluationEntity.class,
                RatingEntity.class,
                RequirementEntity.class,
                ItemEntity.class,
                WishEntity.class,
                RunEntity.class);
        Events events = event -> {
            witness.accept(event);
            data.events().publish(event);
        };
        Access access = new Access(somebody, somebody);
        PlacementAccess placementAccess = new PlacementAccess(somebody, somebody);
        TermStore terms = new TermStore(entities, new SiteStore(entities));
        PlacementStore store = new PlacementStore(entities);
        PlacementLocks locks = new PlacementLocks(entities);
        OpenRequirements requirements = new OpenRequirements();
        PlacementMaker maker = new PlacementMaker(store, locks, requirements, placementAccess, events);
        placements = new PlacementService(
                data.transactions(),
                events,
                placementAccess,
                store,
                locks,
                maker,
                requirements,
                new EvaluationStore(entities));
        TermWishes wishes = new TermWishes(
                terms,
                new WishStore(entities),
                new Clearances(new ComplianceStore(entities)),
                new PersonFacts(somebody));
        TermReader reader = new TermReader(entities, terms, wishes);
        RunStore runs = new RunStore(entities);
        RunPeople people = new RunPeople(entities);
        merge = new RunMerge(people);
        matches = new MatchService(
                data.transactions(),
                access,
                terms,
                reader,
                runs,
                people,
                new RunPublisher(access, runs, people, reader, maker, new OutcomePost(mail(), keys(), people())));
    }

    void empty() {
        data.empty();
        letters.clear();
        witness = event -> {};
        somebody.coordinator();
        TermEntity row = new TermEntity(
                new TermDetails("Spring practicum", "", BEGINS, ENDS, Optional.empty(), Optional.empty()));
        term = row.id();
        data.transactions().write(() -> entities.persist(row));
    }

    UUID term() {
        return term;
    }

    @Override
    public void close() {
        data.close();
    }

    // --- what tests begin with ---------------------------------------------------------------------------------------

    /** Somebody in the term. */
    UUID person() {
        UUID person = UUID.randomUUID();
        data.transactions().write(() -> entities.persist(new MemberEntity(term, person)));
        return person;
    }

    /** One site with one location, under agreements. */
    record Site(UUID id, UUID location) {}

    Site site(Agreement... agreements) {
        SiteEntity row = new SiteEntity(new SiteDetails("Site " + UUID.randomUUID(), "hospital", "", "", true));
        data.transactions().write(() -> {
            entities.persist(row);
            for (Agreement agreement : agreements) {
                entities.persist(new AgreementEntity(row.id(), agreement));
            }
        });
        return new Site(row.id(), location(row.id()));
    }

    private UUID location(UUID site) {
        org.boardwalk.internships.api.site.Location place = new org.boardwalk.internships.api.site.Location(
                UUID.randomUUID(), "Main campus", "", "", "", "", Optional.empty(), Optional.empty(), "");
        data.transactions().write(() -> entities.persist(new LocationEntity(site, place)));
        return place.id();
    }

    static Agreement agreement(LocalDate until, int seats) {
        return new Agreement(
                UUID.randomUUID(),
                "AA",
                BEGINS.minusYears(1),
                Optional.of(until),
                seats == 0 ? Optional.empty() : Optional.of(seats),
                "");
    }

    static Agreement covering() {
        return agreement(ENDS.plusDays(30), 0);
    }

    /** Secured seats at a site of their own. */
    Opportunity seats(int count) {
        return seats(site(covering()), count);
    }

    Opportunity seats(Site site, int count, UUID... requirements) {
        OpportunityEntity row = new OpportunityEntity(
                new OpportunityDetails(
                        term,
                        site.location(),
                        "Records clerk",
                        "",
                        WorkExperienceKind.INTERNSHIP,
                        count,
                        BEGINS,
                        ENDS,
                        Optional.empty(),
                        Optional.empty(),
                        Opportunity.Conditions.NONE,
                        Optional.empty(),
                        List.of(requirements)),
                site.id());
        data.transactions().write(() -> {
            row.move(Opportunity.State.SECURED);
            entities.persist(row);
        });
        return row.toRecord();
    }

    UUID requirement(String name) {
        Requirement requirement = new Requirement(
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
        data.transactions().write(() -> entities.persist(new RequirementEntity(requirement)));
        return requirement.id();
    }

    void waive(UUID person, UUID requirement) {
        ItemEntity item = new ItemEntity(person, requirement);
        item.waive("has it", "dana");
        data.transactions().write(() -> entities.persist(item));
    }

    /** Best first; nothing else is acceptable. */
    void wants(UUID person, Opportunity... choices) {
        says(
                person,
                new Ranking(Arrays.stream(choices).map(one -> List.of(one.id())).toList(), Set.of(), false));
    }

    void says(UUID person, Ranking ranking) {
        data.transactions()
                .write(() ->
                        entities.persist(WishEntity.of(term, person, 1, ranking, new WishEntity.By("dana", false))));
    }

    /** The site ranks people, best first. */
    void prefers(Opportunity opportunity, UUID... people) {
        wish(
                opportunity,
                Optional.of(new Ranking(Arrays.stream(people).map(List::of).toList(), Set.of(), true)),
                List.of());
    }

    void wish(Opportunity opportunity, Optional<Ranking> ranking, List<Criterion> criteria) {
        SiteWish wish = new SiteWish(opportunity.id(), 0, ranking, criteria, java.time.Instant.now(), "dana", false);
        data.transactions()
                .write(() -> entities.persist(WishEntity.of(term, wish, 1, new WishEntity.By("dana", false))));
    }

    Placement byHand(UUID person, Opportunity opportunity) {
        return placements.place(person, opportunity.id(), BEGINS, ENDS, "By hand", false);
    }

    /** In another term, where nobody counts the seats. */
    void elsewhere(UUID person, LocalDate from, LocalDate until) {
        Site site = site(covering());
        data.transactions().write(() -> {
            TermEntity other = new TermEntity(
                    new TermDetails("Other " + UUID.randomUUID(), "", from, until, Optional.empty(), Optional.empty()));
            entities.persist(other);
            OpportunityEntity row = new OpportunityEntity(
                    new OpportunityDetails(
                            other.id(),
                            site.location(),
                            "Elsewhere",
                            "",
                            WorkExperienceKind.INTERNSHIP,
                            1,
                            from,
                            until,
                            Optional.empty(),
                            Optional.empty(),
                            Opportunity.Conditions.NONE,
                            Optional.empty(),
                            List.of()),
                    site.id());
            entities.persist(row);
            entities.persist(new PlacementEntity(person, row, from, until, "dana"));
        });
    }

    int taken(Opportunity opportunity) {
        return data.transactions().read(() -> entities.find(OpportunityEntity.class, opportunity.id())
                .taken());
    }

    List<Placement> placed() {
        return placements.ofTerm(term);
    }

    // --- who is written to -------------------------------------------------------------------------------------------

    private Mail mail() {
        return new Mail() {
            @Override
            public boolean isConfigured() {
                return true;
            }

            @Override
            public Answer send(Message message) {
                data.transactions().afterCommit(() -> letters.add(message));
                return Answer.TAKEN;
            }

            @Override
            public String link(String path) {
                return "https://board.example.org/" + path;
            }
        };
    }

    private static Texts keys() {
        return new Texts() {
            @Override
            public List<Locale> locales() {
                return List.of(Locale.ENGLISH);
            }

            @Override
            public String text(Locale locale, String key, Object... arguments) {
                return key + " " + Arrays.toString(arguments);
            }
        };
    }

    private static Participants people() {
        return (Participants) Proxy.newProxyInstance(
                Participants.class.getClassLoader(),
                new Class<?>[] {Participants.class},
                (proxy, method, arguments) -> ((Collection<?>) arguments[0])
                        .stream()
                                .collect(Collectors.toMap(
                                        id -> (UUID) id, id -> new Contact(id + "@example.org", Locale.ENGLISH))));
    }
}
