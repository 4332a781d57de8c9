package org.boardwalk.mentoring.internal.ui.desk;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.mentoring.api.desk.MentorDesk;
import org.boardwalk.mentoring.api.match.Matches;
import org.boardwalk.mentoring.api.match.WhyNobody;
import org.boardwalk.mentoring.api.meeting.Agenda;
import org.boardwalk.mentoring.api.meeting.Agendas;
import org.boardwalk.mentoring.api.meeting.Goal;
import org.boardwalk.mentoring.api.meeting.Goals;
import org.boardwalk.mentoring.api.meeting.Meeting;
import org.boardwalk.mentoring.api.meeting.MeetingCalendar;
import org.boardwalk.mentoring.api.meeting.Meetings;
import org.boardwalk.mentoring.api.meeting.Message;
import org.boardwalk.mentoring.api.meeting.Messages;
import org.boardwalk.mentoring.api.meeting.PairNote;
import org.boardwalk.mentoring.api.meeting.PairNotes;
import org.boardwalk.mentoring.api.meeting.Survey;
import org.boardwalk.mentoring.api.meeting.Surveys;
import org.boardwalk.mentoring.api.meeting.Surveys.Due;
import org.boardwalk.mentoring.api.profile.AgeGroup;
import org.boardwalk.mentoring.api.profile.Answer;
import org.boardwalk.mentoring.api.profile.ApplicationForm;
import org.boardwalk.mentoring.api.profile.Audience;
import org.boardwalk.mentoring.api.profile.Fit;
import org.boardwalk.mentoring.api.profile.FormField;
import org.boardwalk.mentoring.api.profile.Mentee;
import org.boardwalk.mentoring.api.profile.Mentor;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.boardwalk.mentoring.api.profile.Mentors;
import org.boardwalk.mentoring.api.profile.Topics;
import org.boardwalk.mentoring.api.relation.Group;
import org.boardwalk.mentoring.api.relation.Groups;
import org.boardwalk.mentoring.api.relation.Party;
import org.boardwalk.mentoring.api.relation.Relation;
import org.boardwalk.mentoring.api.relation.RelationState;
import org.boardwalk.mentoring.api.relation.Relations;
import org.boardwalk.mentoring.internal.ui.Rights;
import org.boardwalk.mentoring.internal.ui.profile.FitNames;
import org.boardwalk.participants.api.ParticipantAccess;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Services behind the pages, in memory: one pair, and what was called. */
final class FakeDesk {
    static final LocalDate TODAY = LocalDate.now();
    static final UUID PAIR = UUID.randomUUID();
    static final UUID MARIA = UUID.randomUUID();
    static final UUID MENTOR = UUID.randomUUID();

    /** Shared with the partner, whoever answers it. */
    static final FormField QUESTION = new FormField(
            UUID.randomUUID(),
            1,
            Audience.MENTEE,
            FormField.Kind.TEXT,
            "What do you like?",
            "",
            "",
            "",
            List.of(),
            false,
            true,
            1,
            true);

    final Set<String> permissions = new HashSet<>(Set.of(Rights.MENTOR));
    final List<String> calls = new ArrayList<>();
    final List<Meeting> meetings = new ArrayList<>();
    final List<Goal> goals = new ArrayList<>();
    final List<PairNote> notes = new ArrayList<>();
    final List<Message> messages = new ArrayList<>();
    final List<Due> due = new ArrayList<>();
    final List<Agenda> agendas = new ArrayList<>();
    /** To what is shared, of either one. */
    final List<Answer> answers = new ArrayList<>();

    RelationState state = RelationState.ACTIVE;
    /** Who proposed the pair. */
    Party origin = Party.COORDINATOR;

    /** Whether the mentee is in a group, too. */
    boolean inGroup;

    final List<Group> led = new ArrayList<>();
    Optional<List<Goal.Choice>> steps = Optional.empty();
    Optional<MentorDesk.Progress> progress = Optional.empty();
    boolean overseen;
    boolean onHold;
    boolean alone;

    @Nullable
    WhyNobody nobody;
    /** Code of the problem with which meetings are not changed; empty = they are. */
    String refused = "";

    DeskTools tools() {
        return new DeskTools(
                proxy(MentorDesk.class, this::desk),
                proxy(Relations.class, (self, method, call) -> switch (method.getName()) {
                    case "find" ->
                        Optional.of(relation()).filter(pair -> pair.id().equals(call[0]));
                    case "pause", "resume", "close", "askRematch", "withdraw" -> {
                        calls.add(method.getName() + " " + List.of(call));
                        yield relation();
                    }
                    default ->
                        inGroup
                                ? List.of(relation(MentoringKind.GROUP, "Grace Adeyemi"), relation())
                                : List.of(relation());
                }),
                proxy(Groups.class, (self, method, call) -> switch (method.getName()) {
                    case "find" ->
                        led.stream().filter(group -> group.id().equals(call[0])).findFirst();
                    default -> List.copyOf(led);
                }),
                proxy(Meetings.class, this::meetings),
                proxy(
                        Goals.class,
                        (self, method, call) -> method.getName().equals("steps") ? steps : answer(method, call, goals)),
                proxy(PairNotes.class, (self, method, call) -> answer(method, call, notes)),
                proxy(Messages.class, this::messages),
                proxy(Surveys.class, (self, method, call) -> switch (method.getName()) {
                    case "due" -> due;
                    case "list" -> due.stream().map(Due::survey).toList();
                    default -> {
                        due.clear();
                        yield answer(method, call, List.of());
                    }
                }),
                proxy(Agendas.class, (self, method, call) -> switch (method.getName()) {
                    case "list" -> agendas;
                    case "of" ->
                        agendas.stream()
                                .filter(one -> one.kind() == Agenda.Kind.CHECK_LIST)
                                .map(one -> new Agenda.Progress(
                                        one,
                                        one.items().stream()
                                                .map(item -> Optional.<LocalDate>empty())
                                                .toList()))
                                .toList();
                    default -> answer(method, call, List.of());
                }),
                proxy(MeetingCalendar.class, (self, method, call) -> switch (method.getName()) {
                    case "feed" -> "guest/token";
                    case "feedUntil" -> Optional.empty();
                    default -> "BEGIN:VCALENDAR";
                }),
                proxy(Topics.class, (self, method, call) -> List.of()),
                proxy(CurrentUser.class, (self, method, call) -> permissions.contains((String) call[0])),
                proxy(
                        ParticipantAccess.class,
                        (self, method, call) ->
                                permissions.contains(Rights.OWN) ? Optional.of(MARIA) : Optional.empty()),
                partners(),
                proxy(Matches.class, (self, method, call) -> Optional.ofNullable(nobody)));
    }

    private Partners partners() {
        return new Partners(
                proxy(Mentors.class, (self, method, call) -> Optional.of(mentor())),
                proxy(ApplicationForm.class, (self, method, call) -> List.of(QUESTION)),
                new FitNames(
                        proxy(Topics.class, (self, method, call) -> List.of()),
                        proxy(CurrentUser.class, (self, method, call) -> false)));
    }

    private Mentor.Card mentor() {
        Fit fit = new Fit(Set.of("es"), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
        return new Mentor.Card(
                MENTOR, "Ingrid C.", "General Hospital", "Coder", "I code records.", Set.of(), fit, true, answers);
    }

    private Object answer(Method method, Object[] call, List<?> all) {
        if (method.getName().equals("of")) {
            return all;
        }
        calls.add(method.getName() + " " + List.of(call));
        return null;
    }

    private Object desk(Object self, Method method, Object[] call) {
        if (method.getName().equals("past") || method.getName().equals("mine") && alone) {
            return List.of();
        }
        if (method.getName().equals("mine")) {
            return List.of(new MentorDesk.Line(
                    line(), meetings.stream().findFirst(), Optional.of(TODAY.minusDays(9)), progress, 2, 1));
        }
        if (!call[0].equals(PAIR)) {
            throw new ProblemException("mentoring.relation.notFound");
        }
        Mentee.Card card =
                new Mentee.Card(MARIA, "Maria", AgeGroup.ADULT, "A first job", Fit.NONE, Set.of(), "", "", answers);
        return new MentorDesk.MenteePage(relation(), card, progress.stream().toList(), List.of(), List.of(), true);
    }

    private Object meetings(Object self, Method method, Object[] call) {
        return switch (method.getName()) {
            case "of", "ofGroup" -> List.copyOf(meetings);
            case "upcoming" -> List.copyOf(meetings);
            case "toLog" ->
                meetings.stream().filter(one -> one.on().isBefore(TODAY)).toList();
            case "find" ->
                meetings.stream().filter(one -> one.id().equals(call[0])).findFirst();
            default -> {
                if (!refused.isEmpty()) {
                    throw new ProblemException(refused);
                }
                calls.add(method.getName() + " " + List.of(call));
                yield meeting(Meeting.State.HELD, TODAY);
            }
        };
    }

    private Object messages(Object self, Method method, Object[] call) {
        Message.Thread thread = new Message.Thread(
                PAIR, Optional.of(PAIR), "Maria", overseen, !onHold, onHold, 1, Optional.of(Instant.now()));
        return switch (method.getName()) {
            case "ofPair" -> Optional.of(thread).filter(one -> call[0].equals(PAIR));
            case "threads" -> List.of(thread);
            case "withCoordinators" ->
                new Message.Thread(MARIA, Optional.empty(), "", false, true, false, 0, Optional.empty());
            case "list" -> call[0].equals(PAIR) ? List.copyOf(messages) : List.of();
            case "unread" -> 1;
            default -> {
                calls.add(method.getName() + " " + List.of(call));
                yield null;
            }
        };
    }

    Relation relation() {
        return relation(MentoringKind.ONE_TO_ONE, "Ingrid Castellanos");
    }

    private Relation relation(MentoringKind kind, String mentor) {
        return new Relation(
                PAIR,
                3,
                kind,
                Optional.empty(),
                MENTOR,
                mentor,
                MARIA,
                "Maria",
                state,
                Set.of(),
                origin,
                Optional.empty(),
                false,
                "",
                TODAY.minusDays(40),
                Optional.of(TODAY.minusDays(30)),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of());
    }

    private static Relation.Line line() {
        return new Relation.Line(
                PAIR,
                MentoringKind.ONE_TO_ONE,
                MENTOR,
                "Ingrid Castellanos",
                MARIA,
                "Maria",
                RelationState.ACTIVE,
                Set.of(),
                TODAY.minusDays(40),
                Optional.of(TODAY.minusDays(30)),
                Optional.empty());
    }

    static final UUID GROUP = UUID.randomUUID();
    static final UUID NORA = UUID.randomUUID();

    /** Maria and Nora, led by the mentor. */
    static Group group() {
        Relation.Line nora = new Relation.Line(
                UUID.randomUUID(),
                MentoringKind.GROUP,
                MENTOR,
                "Ingrid Castellanos",
                NORA,
                "Nora",
                RelationState.ACTIVE,
                Set.of(),
                TODAY,
                Optional.of(TODAY),
                Optional.empty());
        return new Group(
                GROUP, 2, "Exam group", "", MENTOR, "Ingrid", Optional.empty(), 6, true, List.of(line(), nora));
    }

    Meeting meeting(Meeting.State state, LocalDate on) {
        return new Meeting(
                UUID.randomUUID(),
                5,
                Optional.of(PAIR),
                Optional.empty(),
                MentoringKind.ONE_TO_ONE,
                MENTOR,
                state,
                on,
                Optional.empty(),
                30,
                Meeting.How.VIDEO,
                "",
                Set.of(),
                Optional.empty(),
                "",
                "",
                List.of(new Meeting.Presence(MARIA, PAIR, "Maria", true)),
                Optional.empty(),
                "Ingrid",
                Instant.now());
    }

    /** Held with the group; those were there. */
    Meeting groupMeeting(Set<UUID> present) {
        return new Meeting(
                UUID.randomUUID(),
                5,
                Optional.empty(),
                Optional.of(GROUP),
                MentoringKind.GROUP,
                MENTOR,
                Meeting.State.HELD,
                TODAY,
                Optional.empty(),
                30,
                Meeting.How.VIDEO,
                "",
                Set.of(),
                Optional.empty(),
                "",
                "",
                List.of(
                        new Meeting.Presence(MARIA, PAIR, "Maria", present.contains(MARIA)),
                        new Meeting.Presence(NORA, UUID.randomUUID(), "Nora", present.contains(NORA))),
                Optional.empty(),
                "Ingrid",
                Instant.now());
    }

    static Due due() {
        Survey.Question scale = new Survey.Question(UUID.randomUUID(), Survey.Kind.SCALE, "Well?", "¿Bien?", true);
        return new Due(
                UUID.randomUUID(),
                new Survey(
                        UUID.randomUUID(),
                        1,
                        Audience.MENTOR,
                        "How is it going?",
                        "¿Cómo va?",
                        30,
                        Optional.empty(),
                        List.of(scale),
                        true),
                PAIR,
                "Maria",
                TODAY);
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
