package org.boardwalk.internships.internal.app.plan;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.boardwalk.internships.api.compliance.Requirement;
import org.boardwalk.internships.api.site.Agreement;
import org.boardwalk.internships.api.site.Contact;
import org.boardwalk.internships.api.site.Location;
import org.boardwalk.internships.api.site.Site;
import org.boardwalk.internships.api.site.SiteDetails;
import org.boardwalk.internships.api.term.Opportunity;
import org.boardwalk.internships.api.term.OpportunityDetails;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.api.term.TermDetails;
import org.boardwalk.internships.api.term.WorkExperienceKind;
import org.boardwalk.internships.internal.app.compliance.Clearances;
import org.boardwalk.internships.internal.app.compliance.ComplianceService;
import org.boardwalk.internships.internal.app.compliance.ComplianceStore;
import org.boardwalk.internships.internal.app.compliance.PlanMerge;
import org.boardwalk.internships.internal.app.compliance.ReminderJob;
import org.boardwalk.internships.internal.app.compliance.ReminderService;
import org.boardwalk.internships.internal.app.mail.Letters;
import org.boardwalk.internships.internal.app.mail.Links;
import org.boardwalk.internships.internal.app.preference.DraftStore;
import org.boardwalk.internships.internal.app.preference.PersonFacts;
import org.boardwalk.internships.internal.app.preference.PreferenceMerge;
import org.boardwalk.internships.internal.app.preference.PreferenceReminder;
import org.boardwalk.internships.internal.app.preference.PreferenceReminderJob;
import org.boardwalk.internships.internal.app.preference.PreferenceService;
import org.boardwalk.internships.internal.app.preference.RankingPage;
import org.boardwalk.internships.internal.app.preference.RankingRequestService;
import org.boardwalk.internships.internal.app.preference.RankingStore;
import org.boardwalk.internships.internal.app.preference.TermWishes;
import org.boardwalk.internships.internal.app.preference.WishStore;
import org.boardwalk.internships.internal.app.site.Access;
import org.boardwalk.internships.internal.app.site.Commitments;
import org.boardwalk.internships.internal.app.site.SiteMail;
import org.boardwalk.internships.internal.app.site.SiteService;
import org.boardwalk.internships.internal.app.site.SiteStore;
import org.boardwalk.internships.internal.app.term.SeatRequestService;
import org.boardwalk.internships.internal.app.term.SeatRequestStore;
import org.boardwalk.internships.internal.app.term.SeatsPage;
import org.boardwalk.internships.internal.app.term.TermService;
import org.boardwalk.internships.internal.app.term.TermStore;
import org.boardwalk.internships.internal.domain.AgreementEntity;
import org.boardwalk.internships.internal.domain.ContactEntity;
import org.boardwalk.internships.internal.domain.LocationEntity;
import org.boardwalk.internships.internal.domain.MemberEntity;
import org.boardwalk.internships.internal.domain.OpportunityEntity;
import org.boardwalk.internships.internal.domain.PlacementEntity;
import org.boardwalk.internships.internal.domain.SiteEntity;
import org.boardwalk.internships.internal.domain.TermEntity;
import org.boardwalk.internships.internal.domain.compliance.ItemEntity;
import org.boardwalk.internships.internal.domain.compliance.ReminderEntity;
import org.boardwalk.internships.internal.domain.compliance.RequirementEntity;
import org.boardwalk.internships.internal.domain.preference.RankingRequestEntity;
import org.boardwalk.internships.internal.domain.preference.WishEntity;
import org.boardwalk.internships.internal.domain.term.SeatRequestEntity;
import org.boardwalk.participants.api.ParticipantStatus;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.participants.api.casefile.Documents;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.persistence.testing.TestData;
import org.boardwalk.platform.persistence.testing.TestTexts;

/** The services with which a term is planned over a real database, and somebody who uses them. */
final class PlanOffice implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.now();
    /** The term the tests plan. */
    static final LocalDate BEGINS = TODAY.plusDays(30);

    static final LocalDate ENDS = BEGINS.plusDays(119);

    final TestData data;
    final Somebody somebody = new Somebody();
    final EntityManager entities;
    final Links links = new Links();
    final Letters letters = new Letters();
    final SiteService sites;
    final TermService terms;
    final SeatRequestService requests;
    final SeatsPage seatsPage;
    final ComplianceService compliance;
    final ReminderService reminders;
    final ReminderJob job;
    final PreferenceReminderJob preferenceJob;
    final PlanMerge merge;
    final PersonFacts facts = new PersonFacts(somebody);
    final TermWishes wishes;
    final PreferenceService preferences;
    final TermStore termStore;
    final Access access;
    final PreferenceMerge preferenceMerge;
    final RankingRequestService rankings;
    final RankingPage rankingPage;
    final Reminders post = new Reminders();

    /** Document to the participant in whose file it is. */
    final Map<UUID, UUID> documents = new HashMap<>();

    /** People without an address. */
    final Set<UUID> unreachable = new HashSet<>();

    PlanOffice(TestData data) {
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
                SeatRequestEntity.class,
                RequirementEntity.class,
                ItemEntity.class,
                ReminderEntity.class,
                WishEntity.class,
                RankingRequestEntity.class);
        access = new Access(somebody, somebody);
        SiteStore siteStore = new SiteStore(entities);
        termStore = new TermStore(entities, siteStore);
        ComplianceStore complianceStore = new ComplianceStore(entities);
        sites = new SiteService(data.transactions(), entities, access, siteStore, new Commitments(entities));
        terms = new TermService(data.transactions(), entities, access, termStore, siteStore, complianceStore);
        SeatRequestStore requestStore = new SeatRequestStore(entities, termStore);
        requests = new SeatRequestService(
                data.transactions(),
                entities,
                access,
                requestStore,
                termStore,
                siteStore,
                links,
                new SiteMail(letters, new TestTexts()));
        seatsPage = new SeatsPage(requestStore, termStore, siteStore, access, new TestTexts());
        compliance = new ComplianceService(data.transactions(), entities, access, complianceStore, papers());
        reminders = new ReminderService(
                data.transactions(), entities, access, complianceStore, people(), letters, new TestTexts());
        job = new ReminderJob(data.transactions(), complianceStore, reminders);
        merge = new PlanMerge(entities, complianceStore);
        WishStore wishStore = new WishStore(entities);
        wishes = new TermWishes(termStore, wishStore, new Clearances(complianceStore), facts);
        DraftStore drafts = new DraftStore(entities, somebody);
        PreferenceReminder reminder =
                new PreferenceReminder(post, new TestTexts(), post.participants(), termStore, wishStore);
        preferences =
                new PreferenceService(data.transactions(), access, termStore, wishStore, drafts, wishes, reminder);
        preferenceJob = new PreferenceReminderJob(data.transactions(), termStore, reminder);
        preferenceMerge = new PreferenceMerge(wishStore, drafts);
        RankingStore rankingStore = new RankingStore(entities, termStore, wishStore);
        rankings = new RankingRequestService(
                data.transactions(),
                access,
                rankingStore,
                termStore,
                siteStore,
                links,
                new SiteMail(letters, new TestTexts()));
        rankingPage = new RankingPage(rankingStore, termStore, siteStore, named(), access, new TestTexts());
    }

    void empty() {
        data.empty();
        documents.clear();
        links.issued.clear();
        letters.empty();
        unreachable.clear();
        post.empty();
        somebody.coordinator("dana");
    }

    @Override
    public void close() {
        data.close();
    }

    static void assertProblem(ThrowingCallable work, String code) {
        Assertions.assertThatThrownBy(work)
                .isInstanceOfSatisfying(ProblemException.class, problem -> Assertions.assertThat(problem.code())
                        .isEqualTo(code));
    }

    // --- what most tests begin with ----------------------------------------------------------------------------------

    Term term() {
        return terms.add(new TermDetails("Spring practicum", "", BEGINS, ENDS, Optional.empty(), Optional.empty()));
    }

    /** With a location, a coordinator who can be asked, and the agreements. */
    Site site(String name, Agreement... agreements) {
        Site site = sites.add(new SiteDetails(name, "hospital", "", "", true));
        site = sites.locations(site.id(), site.lock(), List.of(location("Main campus")));
        site = sites.contacts(site.id(), site.lock(), List.of(contact("Ana Ruiz")));
        return sites.agreements(site.id(), site.lock(), List.of(agreements));
    }

    static Location location(String name) {
        return new Location(
                UUID.randomUUID(), name, "", "Cleveland", "OH", "44113", Optional.empty(), Optional.empty(), "");
    }

    static Contact contact(String name) {
        return new Contact(UUID.randomUUID(), name, Contact.Role.COORDINATOR, "ana@example.org", "");
    }

    static Agreement agreement(LocalDate from, LocalDate until) {
        return new Agreement(
                UUID.randomUUID(), "AA-17", from, Optional.ofNullable(until), Optional.empty(), "kept in the safe");
    }

    static Agreement forWholeTerm() {
        return agreement(TODAY.minusYears(1), ENDS.plusDays(200));
    }

    static OpportunityDetails details(Term term, Site site, int seats, UUID... requirements) {
        return new OpportunityDetails(
                term.id(),
                site.locations().getFirst().id(),
                "Records clerk",
                "",
                WorkExperienceKind.INTERNSHIP,
                seats,
                BEGINS,
                ENDS,
                Optional.empty(),
                Optional.empty(),
                Opportunity.Conditions.NONE,
                Optional.empty(),
                List.of(requirements));
    }

    Opportunity secured(Term term, Site site, int seats, UUID... requirements) {
        Opportunity added = terms.addOpportunity(details(term, site, seats, requirements));
        return terms.move(added.id(), added.lock(), Opportunity.State.SECURED);
    }

    /** As the service that places people does it: counts the seat in the same transaction. */
    PlacementEntity place(UUID person, Opportunity opportunity, LocalDate from, LocalDate until) {
        return data.transactions().write(() -> {
            PlacementEntity placement = new PlacementEntity(
                    person, entities.find(OpportunityEntity.class, opportunity.id()), from, until, "dana");
            entities.persist(placement);
            entities.createNativeQuery("UPDATE internships_opportunity SET taken = taken + 1 WHERE id = ?1")
                    .setParameter(1, opportunity.id().toString())
                    .executeUpdate();
            return placement;
        });
    }

    Requirement requirement(String name, UUID... sites) {
        return compliance.save(new Requirement(
                UUID.randomUUID(),
                0,
                name,
                "",
                Requirement.Category.DOCUMENT,
                "Hand it in.",
                "Entréguelo.",
                true,
                Optional.empty(),
                Set.of(sites),
                Set.of(),
                "",
                true));
    }

    Requirement health(String name, int months) {
        return compliance.save(new Requirement(
                UUID.randomUUID(),
                0,
                name,
                "",
                Requirement.Category.HEALTH,
                "",
                "",
                false,
                Optional.of(months),
                Set.of(),
                Set.of(WorkExperienceKind.INTERNSHIP),
                "",
                true));
    }

    /** Only {@code contacts} is asked: everybody has an address but those in {@link #unreachable}. */
    private Participants people() {
        return (Participants) Proxy.newProxyInstance(
                Participants.class.getClassLoader(),
                new Class<?>[] {Participants.class},
                (proxy, method, arguments) -> ((Collection<?>) arguments[0])
                        .stream()
                                .map(UUID.class::cast)
                                .collect(Collectors.toMap(
                                        id -> id,
                                        id -> new Participants.Contact(
                                                unreachable.contains(id) ? "" : id + "@example.org", Locale.ENGLISH))));
    }

    /** Only {@code summaries} is asked: everybody is called after the beginning of her id. */
    private static Participants named() {
        return (Participants) Proxy.newProxyInstance(
                Participants.class.getClassLoader(),
                new Class<?>[] {Participants.class},
                (proxy, method, arguments) -> ((Collection<?>) arguments[0])
                        .stream().map(UUID.class::cast).collect(Collectors.toMap(id -> id, PlanOffice::summary)));
    }

    private static ParticipantSummary summary(UUID id) {
        return new ParticipantSummary(
                id,
                "",
                id.toString().substring(0, 4),
                "Person",
                "",
                "",
                ParticipantStatus.ACTIVE,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Only {@code find} is asked: in whose file a document is. */
    private Documents papers() {
        return (Documents) Proxy.newProxyInstance(
                Documents.class.getClassLoader(),
                new Class<?>[] {Documents.class},
                (proxy, method, arguments) ->
                        Optional.ofNullable(documents.get((UUID) arguments[0])).map(PlanOffice::document));
    }

    private static Documents.Document document(UUID participantId) {
        return new Documents.Document(
                UUID.randomUUID(),
                0,
                participantId,
                "scan.pdf",
                "",
                "application/pdf",
                1,
                "",
                Optional.empty(),
                "dana",
                Instant.EPOCH);
    }
}
