package org.boardwalk.internships.internal.big;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import org.boardwalk.internships.internal.app.compliance.Clearances;
import org.boardwalk.internships.internal.app.compliance.ComplianceService;
import org.boardwalk.internships.internal.app.compliance.ComplianceStore;
import org.boardwalk.internships.internal.app.compliance.ReminderService;
import org.boardwalk.internships.internal.app.mail.Keys;
import org.boardwalk.internships.internal.app.mail.Letters;
import org.boardwalk.internships.internal.app.mail.Links;
import org.boardwalk.internships.internal.app.match.MatchService;
import org.boardwalk.internships.internal.app.match.OutcomePost;
import org.boardwalk.internships.internal.app.match.RunPeople;
import org.boardwalk.internships.internal.app.match.RunPublisher;
import org.boardwalk.internships.internal.app.match.RunStore;
import org.boardwalk.internships.internal.app.match.TermReader;
import org.boardwalk.internships.internal.app.placement.EvaluationService;
import org.boardwalk.internships.internal.app.placement.EvaluationStore;
import org.boardwalk.internships.internal.app.placement.GuestWords;
import org.boardwalk.internships.internal.app.placement.OpenRequirements;
import org.boardwalk.internships.internal.app.placement.PlacementAccess;
import org.boardwalk.internships.internal.app.placement.PlacementCalendarService;
import org.boardwalk.internships.internal.app.placement.PlacementLocks;
import org.boardwalk.internships.internal.app.placement.PlacementMaker;
import org.boardwalk.internships.internal.app.placement.PlacementService;
import org.boardwalk.internships.internal.app.placement.PlacementStore;
import org.boardwalk.internships.internal.app.placement.Supervisors;
import org.boardwalk.internships.internal.app.placement.TimesheetService;
import org.boardwalk.internships.internal.app.placement.TimesheetStore;
import org.boardwalk.internships.internal.app.preference.DraftStore;
import org.boardwalk.internships.internal.app.preference.PersonFacts;
import org.boardwalk.internships.internal.app.preference.PreferenceReminder;
import org.boardwalk.internships.internal.app.preference.PreferenceService;
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
import org.boardwalk.internships.internal.domain.compliance.ReminderEntity;
import org.boardwalk.internships.internal.domain.compliance.RequirementEntity;
import org.boardwalk.internships.internal.domain.match.RunEntity;
import org.boardwalk.internships.internal.domain.preference.RankingRequestEntity;
import org.boardwalk.internships.internal.domain.preference.WishEntity;
import org.boardwalk.internships.internal.domain.term.SeatRequestEntity;
import org.boardwalk.internships.internal.ui.compliance.ComplianceTools;
import org.boardwalk.internships.internal.ui.match.MatchTools;
import org.boardwalk.internships.internal.ui.placement.PlacementTools;
import org.boardwalk.internships.internal.ui.preference.CriterionNames;
import org.boardwalk.internships.internal.ui.preference.PreferenceTools;
import org.boardwalk.internships.internal.ui.term.TermTools;
import org.boardwalk.participants.api.Cohorts;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.api.casefile.Documents;
import org.boardwalk.platform.persistence.testing.TestData;
import org.boardwalk.platform.ui.api.files.FileTasks;

/** The whole module over a real database, with what its pages need. */
final class BigBoard implements AutoCloseable {
    final TestData data;
    final EntityManager entities;
    final BigPeople people;
    final Access access;
    final SiteService sites;
    final TermService terms;
    final TermStore termStore;
    final ComplianceService compliance;
    final PreferenceService preferences;
    final MatchService matches;
    final PlacementMaker maker;
    final PlacementService placements;
    final TimesheetService timesheets;
    final TermTools termTools;
    final ComplianceTools complianceTools;
    final PreferenceTools preferenceTools;
    final MatchTools matchTools;
    final PlacementTools placementTools;

    BigBoard(TestData data) {
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
                SeatRequestEntity.class,
                PlacementEntity.class,
                WeekEntity.class,
                DayEntity.class,
                CompetencyEntity.class,
                EvaluationEntity.class,
                RatingEntity.class,
                RequirementEntity.class,
                ItemEntity.class,
                ReminderEntity.class,
                WishEntity.class,
                RankingRequestEntity.class,
                RunEntity.class);
        people = new BigPeople(data, entities);
        access = new Access(people, people);
        Participants names = people.participants();
        Letters letters = new Letters();
        Links links = new Links();
        SiteStore siteStore = new SiteStore(entities);
        termStore = new TermStore(entities, siteStore);
        ComplianceStore complianceStore = new ComplianceStore(entities);
        sites = new SiteService(data.transactions(), entities, access, siteStore, new Commitments(entities));
        terms = new TermService(data.transactions(), entities, access, termStore, siteStore, complianceStore);
        SeatRequestService requests = new SeatRequestService(
                data.transactions(),
                entities,
                access,
                new SeatRequestStore(entities, termStore),
                termStore,
                siteStore,
                links,
                new SiteMail(letters, new Keys()));
        compliance =
                new ComplianceService(data.transactions(), entities, access, complianceStore, unused(Documents.class));
        ReminderService reminders =
                new ReminderService(data.transactions(), entities, access, complianceStore, names, letters, new Keys());
        WishStore wishStore = new WishStore(entities);
        TermWishes wishes =
                new TermWishes(termStore, wishStore, new Clearances(complianceStore), new PersonFacts(people));
        preferences = new PreferenceService(
                data.transactions(),
                access,
                termStore,
                wishStore,
                new DraftStore(entities, people),
                wishes,
                new PreferenceReminder(letters, new Keys(), names, termStore, wishStore));
        PlacementAccess placementAccess = new PlacementAccess(people, people);
        PlacementStore store = new PlacementStore(entities);
        PlacementLocks locks = new PlacementLocks(entities);
        OpenRequirements requirements = new OpenRequirements();
        set(requirements, "compliance", compliance);
        maker = new PlacementMaker(store, locks, requirements, placementAccess, data.events());
        EvaluationStore opinions = new EvaluationStore(entities);
        placements = new PlacementService(
                data.transactions(), data.events(), placementAccess, store, locks, maker, requirements, opinions);
        Supervisors supervisors = new Supervisors(store, links, new SiteMail(letters, new Keys()));
        timesheets = new TimesheetService(
                data.transactions(),
                data.events(),
                placementAccess,
                store,
                locks,
                new TimesheetStore(entities),
                supervisors);
        EvaluationService evaluations =
                new EvaluationService(data.transactions(), placementAccess, store, locks, opinions, supervisors);
        RunStore runs = new RunStore(entities);
        RunPeople ofRuns = new RunPeople(entities);
        TermReader reader = new TermReader(entities, termStore, wishes);
        matches = new MatchService(
                data.transactions(),
                access,
                termStore,
                reader,
                runs,
                ofRuns,
                new RunPublisher(access, runs, ofRuns, reader, maker, new OutcomePost(letters, new Keys(), names)));
        termTools = new TermTools(
                terms, sites, requests, compliance, names, unused(Cohorts.class), unused(Vocabulary.class), people);
        complianceTools = new ComplianceTools(
                compliance, reminders, terms, sites, names, unused(Documents.class), people, people);
        RankingRequestService rankings = new RankingRequestService(
                data.transactions(),
                access,
                new RankingStore(entities, termStore, wishStore),
                termStore,
                siteStore,
                links,
                new SiteMail(letters, new Keys()));
        preferenceTools = new PreferenceTools(
                preferences, rankings, terms, sites, compliance, names, people, people, new CriterionNames(people));
        matchTools = new MatchTools(
                matches,
                terms,
                sites,
                compliance,
                names,
                unused(Cohorts.class),
                people,
                unused(FileTasks.class),
                people);
        placementTools = new PlacementTools(
                placements,
                timesheets,
                evaluations,
                new PlacementCalendarService(
                        data.transactions(),
                        people,
                        placementAccess,
                        store,
                        links,
                        new GuestWords(new Keys(), names, store)),
                names,
                people,
                people);
        set(placementTools, "terms", terms);
    }

    /** What the container does for a dynamic reference. */
    private static void set(Object component, String reference, Object service) {
        try {
            Field field = component.getClass().getDeclaredField(reference);
            field.setAccessible(true);
            field.set(component, service);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of another module: nothing is known there. */
    private static <T> T unused(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> method.getReturnType() == Optional.class ? Optional.empty() : List.of()));
    }

    @Override
    public void close() {
        data.close();
    }
}
