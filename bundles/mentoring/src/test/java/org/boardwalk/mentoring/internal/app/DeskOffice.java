package org.boardwalk.mentoring.internal.app;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.boardwalk.mentoring.api.meeting.Meeting.How;
import org.boardwalk.mentoring.api.meeting.MeetingDetails;
import org.boardwalk.mentoring.api.profile.Mentor;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.boardwalk.mentoring.api.relation.Party;
import org.boardwalk.mentoring.api.relation.Proposal;
import org.boardwalk.mentoring.api.relation.Relation;
import org.boardwalk.mentoring.internal.app.criteria.CriteriaStore;
import org.boardwalk.mentoring.internal.app.desk.DeskService;
import org.boardwalk.mentoring.internal.app.desk.DeskStore;
import org.boardwalk.mentoring.internal.app.desk.SharedRecords;
import org.boardwalk.mentoring.internal.app.health.FactsReader;
import org.boardwalk.mentoring.internal.app.health.HealthService;
import org.boardwalk.mentoring.internal.app.health.HealthSettings;
import org.boardwalk.mentoring.internal.app.meeting.AgendaService;
import org.boardwalk.mentoring.internal.app.meeting.GoalService;
import org.boardwalk.mentoring.internal.app.meeting.HeldHandler;
import org.boardwalk.mentoring.internal.app.meeting.MeetingCalendarService;
import org.boardwalk.mentoring.internal.app.meeting.MeetingFeed;
import org.boardwalk.mentoring.internal.app.meeting.MeetingLog;
import org.boardwalk.mentoring.internal.app.meeting.MeetingMerge;
import org.boardwalk.mentoring.internal.app.meeting.MeetingPlans;
import org.boardwalk.mentoring.internal.app.meeting.MeetingService;
import org.boardwalk.mentoring.internal.app.meeting.MeetingSight;
import org.boardwalk.mentoring.internal.app.meeting.MeetingStore;
import org.boardwalk.mentoring.internal.app.meeting.MeetingsLogged;
import org.boardwalk.mentoring.internal.app.meeting.MessageService;
import org.boardwalk.mentoring.internal.app.meeting.MessageStore;
import org.boardwalk.mentoring.internal.app.meeting.NoteService;
import org.boardwalk.mentoring.internal.app.meeting.PairMail;
import org.boardwalk.mentoring.internal.app.meeting.PairSight;
import org.boardwalk.mentoring.internal.app.meeting.RoundStore;
import org.boardwalk.mentoring.internal.app.meeting.ServiceMerge;
import org.boardwalk.mentoring.internal.app.meeting.SharedPlans;
import org.boardwalk.mentoring.internal.app.meeting.SurveyJob;
import org.boardwalk.mentoring.internal.app.meeting.SurveyService;
import org.boardwalk.mentoring.internal.app.meeting.TakenBackHandler;
import org.boardwalk.mentoring.internal.app.meeting.ThreadSight;
import org.boardwalk.mentoring.internal.app.meter.MeetingFigures;
import org.boardwalk.mentoring.internal.app.meter.MeterService;
import org.boardwalk.mentoring.internal.app.relation.GroupService;
import org.boardwalk.mentoring.internal.app.relation.MenteeChoice;
import org.boardwalk.mentoring.internal.app.relation.PairAccess;
import org.boardwalk.mentoring.internal.app.relation.PairMaker;
import org.boardwalk.mentoring.internal.app.relation.RelationReading;
import org.boardwalk.mentoring.internal.app.relation.RelationRecords;
import org.boardwalk.mentoring.internal.app.relation.RelationService;
import org.boardwalk.mentoring.internal.app.relation.RelationStore;
import org.boardwalk.mentoring.internal.app.relation.WaitingList;
import org.boardwalk.mentoring.internal.domain.meeting.AgendaEntity;
import org.boardwalk.mentoring.internal.domain.meeting.GoalEntity;
import org.boardwalk.mentoring.internal.domain.meeting.LoggedServiceEntity;
import org.boardwalk.mentoring.internal.domain.meeting.MeetingEntity;
import org.boardwalk.mentoring.internal.domain.meeting.MessageEntity;
import org.boardwalk.mentoring.internal.domain.meeting.NoteEntity;
import org.boardwalk.mentoring.internal.domain.meeting.PresenceEntity;
import org.boardwalk.mentoring.internal.domain.meeting.RoundEntity;
import org.boardwalk.mentoring.internal.domain.meeting.SurveyEntity;
import org.boardwalk.mentoring.internal.domain.meeting.TaskEntity;
import org.boardwalk.mentoring.internal.domain.meeting.ThreadEntity;
import org.boardwalk.mentoring.internal.domain.meeting.TickEntity;
import org.boardwalk.mentoring.internal.domain.relation.GroupEntity;
import org.boardwalk.mentoring.internal.domain.relation.PauseEntity;
import org.boardwalk.participants.api.casefile.ServiceEvents.ServiceEvent;
import org.boardwalk.participants.api.casefile.ServiceLog;
import org.boardwalk.participants.api.casefile.ServiceTypes;
import org.boardwalk.platform.api.security.GuestLinks;
import org.boardwalk.platform.persistence.testing.TestData;

/** What a pair does, over a real database. */
public final class DeskOffice extends Office {
    public final Log log = new Log();
    public final Set<String> links = ConcurrentHashMap.newKeySet();

    public final RelationService relations;
    public final MeetingService meetings;
    public final GroupService groups;
    public final MeterService meter;
    public final SharedPlans plans;
    public final GoalService goals;
    public final NoteService notes;
    public final MessageService messages;
    public final SurveyService surveys;
    public final SurveyJob asks;
    public final AgendaService agendas;
    public final MeetingCalendarService calendar;
    public final MeetingFeed feed;
    public final MeetingMerge merge;
    public final ServiceMerge serviceMerge;
    public final HeldHandler heldHandler;
    public final TakenBackHandler takenBackHandler;
    public final DeskService desk;
    public final HealthService health;

    public DeskOffice(TestData data) {
        super(
                data,
                PauseEntity.class,
                GroupEntity.class,
                MeetingEntity.class,
                PresenceEntity.class,
                LoggedServiceEntity.class,
                GoalEntity.class,
                TaskEntity.class,
                NoteEntity.class,
                ThreadEntity.class,
                MessageEntity.class,
                SurveyEntity.class,
                RoundEntity.class,
                AgendaEntity.class,
                TickEntity.class);
        RelationStore relationStore = new RelationStore(entities);
        PairAccess rights = new PairAccess(access, relationStore);
        PairMaker maker = new PairMaker(gates, profiles, relationStore, pairs, ender, letters, data.events());
        RelationRecords records = new RelationRecords(relationStore, profiles, people, rights);
        groups = new GroupService(
                data.transactions(), access, rights, relationStore, maker, records, profiles, gates, locks);
        meter = new MeterService(
                data.transactions(), access, relationStore, records, profiles, people, new MeetingFigures(entities));
        relations = new RelationService(
                data.transactions(),
                access,
                rights,
                relationStore,
                pairs,
                maker,
                ender,
                letters,
                records,
                new RelationReading(access, rights, relationStore, records, gates, profiles),
                new WaitingList(access, profiles, relationStore, gates, people),
                locks,
                new MenteeChoice(locks, pairs, gates, profiles, new CriteriaStore(entities)));
        PairSight sight = new PairSight(entities, somebody, access, profiles, locks, gates);
        MeetingStore store = new MeetingStore(entities, people, sight);
        PairMail mail = new PairMail(mentoringMail, profiles);
        MeetingSight meetingSight = new MeetingSight(access, sight, store);
        meetings = new MeetingService(
                data.transactions(),
                access,
                sight,
                meetingSight,
                store,
                new MeetingPlans(access, sight, meetingSight, store, mail),
                new MeetingLog(entities, access, sight, meetingSight, store, relations, locks, data.events()));
        plans = new SharedPlans(somebody, profiles);
        goals = new GoalService(data.transactions(), entities, sight, plans, data.events());
        notes = new NoteService(data.transactions(), entities, sight, access, store);
        MessageStore messageStore = new MessageStore(entities);
        messages = new MessageService(
                data.transactions(),
                access,
                sight,
                new ThreadSight(sight, access, profiles, gates, messageStore),
                messageStore,
                profiles,
                people,
                locks,
                mail);
        RoundStore rounds = new RoundStore(entities, sight, people, profiles);
        surveys = new SurveyService(data.transactions(), entities, access, sight, rounds);
        asks = new SurveyJob(data.transactions(), rounds);
        agendas = new AgendaService(data.transactions(), entities, access, sight);
        calendar = new MeetingCalendarService(
                data.transactions(), somebody, sight, meetings, store, profiles, people, guestLinks(), post);
        feed = new MeetingFeed(calendar);
        merge = new MeetingMerge(entities);
        MeetingsLogged logged = new MeetingsLogged(entities, store, people, log, new ShippedTypes(), post);
        serviceMerge = new ServiceMerge(logged);
        heldHandler = new HeldHandler(logged);
        takenBackHandler = new TakenBackHandler(logged);
        MeetingFigures figures = new MeetingFigures(entities);
        health = new HealthService(
                data.transactions(),
                access,
                relationStore,
                records,
                new FactsReader(relationStore, profiles, gates, people, figures),
                new HealthSettings(new MapSettings()),
                figures);
        desk = new DeskService(
                data.transactions(),
                access,
                sight,
                pairs,
                people,
                new DeskStore(entities),
                store,
                messageStore,
                relations,
                mentees,
                plans,
                new SharedRecords(somebody));
    }

    @Override
    public void empty() {
        super.empty();
        log.empty();
        links.clear();
    }

    // --- pairs -------------------------------------------------------------------------------------------------------

    /** A mentor, a mentee, and their accounts. */
    public record Two(UUID account, Mentor mentor, UUID mentee, UUID pair) {}

    /** An accepted pair; by the coordinator, who stays signed in. */
    public Two accepted(String mentorName, UUID mentee) {
        UUID account = town.mentorAccount(mentorName);
        Mentor mentor = approved(withMinors(details(mentorName, "Castellanos")), Optional.of(account));
        approvedMentee(mentee);
        Relation pair = relations.propose(
                new Proposal(mentor.id(), mentee, MentoringKind.ONE_TO_ONE, false, "", Optional.empty()));
        pair = relations.accept(pair.id(), pair.lock(), Party.MENTOR, "phoned");
        pair = relations.accept(pair.id(), pair.lock(), Party.MENTEE, "phoned");
        post.taken.clear();
        return new Two(account, mentor, mentee, pair.id());
    }

    public static MeetingDetails met(LocalDate on) {
        return met(on, 45);
    }

    public static MeetingDetails met(LocalDate on, int minutes) {
        return new MeetingDetails(
                on,
                Optional.empty(),
                minutes,
                How.FACE_TO_FACE,
                "Library",
                Set.of(),
                Optional.empty(),
                "Interviews",
                "Practise");
    }

    // --- others ------------------------------------------------------------------------------------------------------

    private GuestLinks guestLinks() {
        return new GuestLinks() {
            @Override
            public GuestLink issue(String purpose, UUID subject, String guest, Duration life) {
                links.add(purpose + ":" + subject);
                return new GuestLink("guest/token", Instant.now().plus(life));
            }

            @Override
            public void revoke(String purpose, UUID subject) {
                links.remove(purpose + ":" + subject);
            }

            @Override
            public Optional<Instant> worksUntil(String purpose, UUID subject) {
                return links.contains(purpose + ":" + subject) ? Optional.of(Instant.MAX) : Optional.empty();
            }
        };
    }

    /** A board that left the service types of meetings as they ship. */
    private static final class ShippedTypes implements ServiceTypes {
        @Override
        public String of(ServiceEvent event) {
            return event.serviceType();
        }

        @Override
        public List<Mapped> all() {
            return List.of();
        }

        @Override
        public void change(Mapped before, String serviceType) {
            throw new UnsupportedOperationException();
        }
    }

    /** The service log: each key once. */
    public static final class Log implements ServiceLog {
        private final Map<String, Service> byKey = new LinkedHashMap<>();

        synchronized void empty() {
            byKey.clear();
        }

        /** What counts, as type, day and minutes. */
        public synchronized List<String> counting() {
            return byKey.values().stream()
                    .filter(one -> one.takenBack().isEmpty())
                    .map(one -> one.type() + " " + one.on() + " " + one.minutes())
                    .toList();
        }

        /** Of whom a service counts. */
        public synchronized List<UUID> served() {
            return byKey.values().stream()
                    .filter(one -> one.takenBack().isEmpty())
                    .map(Service::participantId)
                    .toList();
        }

        public synchronized int entries() {
            return byKey.size();
        }

        @Override
        public synchronized Service log(NewService service) {
            return byKey.computeIfAbsent(
                    service.key(),
                    key -> new Service(
                            UUID.randomUUID(),
                            1,
                            service.participantId(),
                            service.type(),
                            service.from(),
                            service.on(),
                            service.minutes(),
                            service.remark(),
                            service.source(),
                            "",
                            ""));
        }

        @Override
        public synchronized Service takeBack(UUID id, long version, String reason) {
            for (Map.Entry<String, Service> entry : byKey.entrySet()) {
                Service one = entry.getValue();
                if (one.id().equals(id)) {
                    entry.setValue(new Service(
                            id,
                            version + 1,
                            one.participantId(),
                            one.type(),
                            one.from(),
                            one.on(),
                            one.minutes(),
                            one.remark(),
                            one.source(),
                            one.by(),
                            reason));
                    return entry.getValue();
                }
            }
            throw new IllegalStateException("no such service");
        }

        @Override
        public List<Service> list(UUID participantId, int offset, int limit) {
            return new ArrayList<>();
        }

        @Override
        public long count(UUID participantId) {
            return 0;
        }
    }
}
