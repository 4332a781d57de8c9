package org.boardwalk.internships.internal.app.placement;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.boardwalk.internships.api.compliance.Compliance;
import org.boardwalk.internships.api.compliance.Compliance.Item;
import org.boardwalk.internships.api.compliance.ItemState;
import org.boardwalk.internships.api.compliance.Requirement;
import org.boardwalk.internships.api.placement.Evaluations.Competency;
import org.boardwalk.internships.api.site.Agreement;
import org.boardwalk.internships.api.site.Contact;
import org.boardwalk.internships.api.site.Location;
import org.boardwalk.internships.api.site.SiteDetails;
import org.boardwalk.internships.api.term.Opportunity;
import org.boardwalk.internships.api.term.OpportunityDetails;
import org.boardwalk.internships.api.term.TermDetails;
import org.boardwalk.internships.api.term.WorkExperienceKind;
import org.boardwalk.internships.internal.app.compliance.ComplianceStore;
import org.boardwalk.internships.internal.app.mail.Keys;
import org.boardwalk.internships.internal.app.mail.Letters;
import org.boardwalk.internships.internal.app.mail.Links;
import org.boardwalk.internships.internal.app.site.Access;
import org.boardwalk.internships.internal.app.site.Commitments;
import org.boardwalk.internships.internal.app.site.SiteMail;
import org.boardwalk.internships.internal.app.site.SiteService;
import org.boardwalk.internships.internal.app.site.SiteStore;
import org.boardwalk.internships.internal.app.term.TermService;
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
import org.boardwalk.participants.api.ParticipantStatus;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.participants.api.casefile.ServiceEvents.ServiceEvent;
import org.boardwalk.participants.api.casefile.ServiceLog;
import org.boardwalk.participants.api.casefile.ServiceLog.NewService;
import org.boardwalk.participants.api.casefile.ServiceTypes;
import org.boardwalk.platform.api.event.DomainEvent;
import org.boardwalk.platform.api.event.Events;
import org.boardwalk.platform.api.settings.Settings;
import org.boardwalk.platform.persistence.testing.TestData;
import org.jspecify.annotations.Nullable;

/** All services of placements over a real database, and somebody who uses them. */
final class PlacementOffice implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.now();
    static final LocalDate BEGINS = TODAY.minusWeeks(3);
    static final LocalDate ENDS = TODAY.plusWeeks(9);

    final TestData data;
    final Somebody somebody = new Somebody();
    final EntityManager entities;
    final List<DomainEvent> happened = new CopyOnWriteArrayList<>();
    final List<NewService> logged = new CopyOnWriteArrayList<>();
    final Map<String, String> settings = new HashMap<>();
    final Links links = new Links();
    final Letters letters = new Letters();
    final Papers papers = new Papers();

    final PlacementStore store;
    final PlacementLocks locks;
    final Access rights;
    final SiteService sites;
    final TermService terms;
    final OpenRequirements requirements = new OpenRequirements();
    final PlacementMaker maker;
    final PlacementService placements;
    final TimesheetService timesheets;
    final EvaluationService evaluations;
    final HoursPage hoursPage;
    final EvaluationPage evaluationPage;
    final HoursSource evidence;
    final HoursLogged services;
    final PlacementMerge merge;
    final PlacementCalendarService calendar;
    final PlacementAwards awards;

    PlacementOffice(TestData data) {
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
                ItemEntity.class);
        Events events = event -> {
            data.events().publish(event);
            data.transactions().afterCommit(() -> happened.add(event));
        };
        PlacementAccess access = new PlacementAccess(somebody, somebody);
        store = new PlacementStore(entities);
        locks = new PlacementLocks(entities);
        SiteStore siteStore = new SiteStore(entities);
        rights = new Access(somebody, somebody);
        sites = new SiteService(data.transactions(), entities, rights, siteStore, new Commitments(entities));
        terms = new TermService(
                data.transactions(),
                entities,
                rights,
                new TermStore(entities, siteStore),
                siteStore,
                new ComplianceStore(entities));
        maker = new PlacementMaker(store, locks, requirements, access, events);
        TimesheetStore weeks = new TimesheetStore(entities);
        EvaluationStore opinions = new EvaluationStore(entities);
        Supervisors supervisors = new Supervisors(store, links, new SiteMail(letters, new Keys()));
        placements =
                new PlacementService(data.transactions(), events, access, store, locks, maker, requirements, opinions);
        timesheets = new TimesheetService(data.transactions(), events, access, store, locks, weeks, supervisors);
        evaluations = new EvaluationService(data.transactions(), access, store, locks, opinions, supervisors);
        GuestWords words = new GuestWords(new Keys(), people(), store);
        hoursPage = new HoursPage(timesheets, weeks, store, words);
        evaluationPage = new EvaluationPage(evaluations, opinions, store, words);
        evidence = new HoursSource(store, weeks, new ProgrammeMeasures(values()));
        services = new HoursLogged(
                store, services(), only(ServiceTypes.class, Map.of("of", arguments -> ((ServiceEvent) arguments[0])
                        .serviceType())));
        merge = new PlacementMerge(store, locks, weeks, opinions);
        awards = new PlacementAwards(data.transactions(), store, words);
        calendar = new PlacementCalendarService(data.transactions(), somebody, access, store, links, words);
    }

    void empty() {
        data.empty();
        happened.clear();
        logged.clear();
        settings.clear();
        links.issued.clear();
        letters.empty();
        papers.open.clear();
        requirements.compliance = papers.service();
        data.transactions().write(() -> {
            for (int i = 1; i <= 2; i++) {
                entities.persist(new CompetencyEntity(
                        new Competency(new UUID(0, i), 0, "Competency " + i, "Competencia " + i, i, true)));
            }
        });
        somebody.coordinator("Cora");
    }

    void hasMail() {
        letters.configured = true;
    }

    <E> List<E> happened(Class<E> type) {
        return happened.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** An opportunity of a new site, in a new term, under an agreement that lasts. */
    Opportunity opportunity(int seats) {
        return opportunity(seats, agreement(BEGINS.minusYears(1), null, null));
    }

    Opportunity opportunity(int seats, Agreement... agreements) {
        SiteEntity site = new SiteEntity(new SiteDetails("Site " + UUID.randomUUID(), "hospital", "", "", true));
        data.transactions().write(() -> {
            entities.persist(site);
            for (Agreement agreement : agreements) {
                entities.persist(new AgreementEntity(site.id(), agreement));
            }
        });
        return opportunityAt(site.id(), seats);
    }

    Opportunity opportunityAt(UUID siteId, int seats) {
        TermEntity term = new TermEntity(new TermDetails(
                "Term " + UUID.randomUUID(),
                "health-information-technology",
                BEGINS,
                ENDS,
                Optional.empty(),
                Optional.empty()));
        Location place = new Location(
                UUID.randomUUID(), "Records", "1 Main St", "Dayton", "OH", "", Optional.empty(), Optional.empty(), "");
        Contact lead = new Contact(UUID.randomUUID(), "Ana Ruiz", Contact.Role.SUPERVISOR, "ana@example.org", "");
        OpportunityEntity row = new OpportunityEntity(
                new OpportunityDetails(
                        term.id(),
                        place.id(),
                        "Records clerk",
                        "",
                        WorkExperienceKind.INTERNSHIP,
                        seats,
                        BEGINS,
                        ENDS,
                        Optional.of(BigDecimal.valueOf(40)),
                        Optional.of(BigDecimal.TEN),
                        Opportunity.Conditions.NONE,
                        Optional.of(lead.id()),
                        List.of()),
                siteId);
        data.transactions().write(() -> {
            entities.persist(term);
            entities.persist(new LocationEntity(siteId, place));
            entities.persist(new ContactEntity(siteId, lead));
            row.move(Opportunity.State.SECURED);
            entities.persist(row);
        });
        return row.toRecord();
    }

    static Agreement agreement(LocalDate from, @Nullable LocalDate until, @Nullable Integer seats) {
        return new Agreement(UUID.randomUUID(), "AA", from, Optional.ofNullable(until), Optional.ofNullable(seats), "");
    }

    int taken(UUID opportunityId) {
        return data.transactions().read(() -> store.opportunity(opportunityId).taken());
    }

    @Override
    public void close() {
        data.close();
    }

    private Participants people() {
        return only(Participants.class, Map.of("summaries", arguments -> ((Collection<?>) arguments[0])
                .stream().collect(Collectors.toMap(Function.identity(), id -> maria((UUID) id)))));
    }

    private static ParticipantSummary maria(UUID id) {
        return new ParticipantSummary(
                id,
                "",
                "Maria",
                "Example",
                "",
                "",
                ParticipantStatus.ACTIVE,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private ServiceLog services() {
        return only(ServiceLog.class, Map.of("log", arguments -> {
            logged.add((NewService) arguments[0]);
            return null;
        }));
    }

    Settings values() {
        return new Settings() {
            @Override
            public Optional<String> get(String key) {
                return Optional.ofNullable(settings.get(key));
            }

            @Override
            public void put(String key, String value) {
                settings.put(key, value);
            }
        };
    }

    /** A service of which only these methods are asked. */
    static <T> T only(Class<T> type, Map<String, Function<Object[], ?>> methods) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    Function<Object[], ?> answer = methods.get(method.getName());
                    if (answer == null) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return answer.apply(arguments);
                }));
    }

    /** Who has a requirement open, until when: judged at the placement's last day. */
    static final class Papers {
        final Map<UUID, LocalDate> open = new ConcurrentHashMap<>();
        private final Requirement paper = new Requirement(
                UUID.randomUUID(),
                1,
                "Privacy training",
                "",
                Requirement.Category.TRAINING,
                "",
                "",
                true,
                Optional.empty(),
                Set.of(),
                Set.of(),
                "",
                true);

        Compliance service() {
            return only(
                    Compliance.class,
                    Map.of(
                            "askedBy",
                            arguments -> List.of(paper),
                            "of",
                            arguments -> items((UUID) arguments[0], (LocalDate) arguments[2])));
        }

        private List<Item> items(UUID person, LocalDate judgedAt) {
            LocalDate goodUntil = open.get(person);
            ItemState state =
                    goodUntil == null || !judgedAt.isAfter(goodUntil) ? ItemState.COMPLETE : ItemState.EXPIRING;
            return List.of(new Item(
                    person,
                    paper.id(),
                    Optional.empty(),
                    0,
                    state,
                    judgedAt,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    "",
                    Optional.empty(),
                    Optional.empty()));
        }
    }
}
