package org.boardwalk.internships.internal.ui.placement;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.boardwalk.certifications.api.badge.Badges;
import org.boardwalk.certifications.api.badge.IssuedBadge;
import org.boardwalk.internships.api.placement.Evaluations;
import org.boardwalk.internships.api.placement.Evaluations.Competency;
import org.boardwalk.internships.api.placement.Evaluations.Evaluation;
import org.boardwalk.internships.api.placement.Evaluations.Moment;
import org.boardwalk.internships.api.placement.Evaluations.Rating;
import org.boardwalk.internships.api.placement.Placement;
import org.boardwalk.internships.api.placement.PlacementCalendar;
import org.boardwalk.internships.api.placement.Placements;
import org.boardwalk.internships.api.placement.Placements.Conflict;
import org.boardwalk.internships.api.placement.Placements.Missing;
import org.boardwalk.internships.api.placement.Placements.Part;
import org.boardwalk.internships.api.placement.Timesheets;
import org.boardwalk.internships.api.placement.Timesheets.Day;
import org.boardwalk.internships.api.placement.Timesheets.Week;
import org.boardwalk.internships.api.term.WorkExperienceKind;
import org.boardwalk.internships.internal.ui.site.Rights;
import org.boardwalk.participants.api.ParticipantAccess;
import org.boardwalk.participants.api.ParticipantStatus;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.CurrentUser;

/** Services behind the pages, in memory: one person with placements, and what was called. */
final class Stays {
    static final UUID MARIA = UUID.randomUUID();
    static final LocalDate TODAY = LocalDate.now();
    static final LocalDate MONDAY = TODAY.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));

    final List<Placement> placements = new ArrayList<>();
    final List<Conflict> conflicts = new ArrayList<>();
    final List<String> calls = new ArrayList<>();
    final List<Missing> missing = new ArrayList<>();
    final Map<Moment, Evaluation> evaluations = new TreeMap<>();
    final Set<String> permissions = new HashSet<>(Set.of(Rights.READ, Rights.PLACE));
    final Hours hours = new Hours();
    final List<IssuedBadge> badges = new ArrayList<>();
    boolean own;
    boolean certifications;

    PlacementTools tools() {
        PlacementTools tools = services();
        if (certifications) {
            tools.badges = proxy(Badges.class, (self, method, arguments) -> List.copyOf(badges));
        }
        return tools;
    }

    private PlacementTools services() {
        return new PlacementTools(
                proxy(Placements.class, this::placements),
                hours,
                proxy(Evaluations.class, this::evaluations),
                proxy(PlacementCalendar.class, this::calendar),
                proxy(Participants.class, (self, method, arguments) -> ((Collection<?>) arguments[0])
                        .stream().collect(Collectors.toMap(Function.identity(), id -> maria((UUID) id)))),
                proxy(ParticipantAccess.class, (self, method, arguments) -> switch (method.getName()) {
                    case "own" -> own ? Optional.of(MARIA) : Optional.empty();
                    case "writable" -> own ? Set.of() : Set.copyOf((Collection<?>) arguments[0]);
                    default -> !own;
                }),
                proxy(CurrentUser.class, (self, method, arguments) -> permissions.contains((String) arguments[0])));
    }

    void signInAsMaria() {
        own = true;
        permissions.clear();
        permissions.add(Rights.OWN);
    }

    Placement placement(Placement.State state, LocalDate from, LocalDate until) {
        Placement placement = new Placement(
                UUID.randomUUID(),
                7,
                MARIA,
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Records clerk",
                "Mercy Hospital",
                WorkExperienceKind.INTERNSHIP,
                state,
                from,
                until,
                Optional.empty(),
                Optional.empty(),
                "By hand",
                Optional.of(new BigDecimal("120")),
                new BigDecimal("24.5"),
                BigDecimal.ZERO);
        placements.add(placement);
        return placement;
    }

    private Object placements(Object self, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "open", "ofTerm", "ending", "evaluationsDue" -> part(method.getName(), arguments);
            case "of" -> List.copyOf(placements);
            case "conflicts" -> conflicts;
            case "find" ->
                placements.stream().filter(one -> one.id().equals(arguments[0])).findFirst();
            case "missing" ->
                arguments[0] instanceof UUID
                        ? missing
                        : ((Collection<?>) arguments[0])
                                .stream().collect(Collectors.toMap(Function.identity(), id -> missing));
            default -> {
                calls.add(method.getName() + " " + arguments[arguments.length - 1]);
                yield placements.getFirst();
            }
        };
    }

    private Part part(String which, Object[] arguments) {
        List<Placement> meant =
                switch (which) {
                    case "ending" ->
                        placements.stream()
                                .filter(one -> !one.until().isAfter((LocalDate) arguments[0]))
                                .toList();
                    case "evaluationsDue" -> missing.isEmpty() ? List.of() : placements;
                    default -> placements;
                };
        int limit = (int) arguments[arguments.length - 1];
        return new Part(meant.size(), meant.stream().limit(limit).toList());
    }

    private Object evaluations(Object self, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "of" ->
                List.of(Moment.values()).stream()
                        .map(moment -> evaluations.getOrDefault(moment, open(moment)))
                        .toList();
            case "competencies" ->
                List.of(
                        new Competency(new UUID(0, 1), 1, "Accuracy", "Exactitud", 1, true),
                        new Competency(new UUID(0, 2), 1, "Safety", "Seguridad", 2, true));
            case "link" -> "guest/evaluation-token";
            case "ask" -> throw new ProblemException("internships.evaluation.noMail");
            default -> {
                calls.add("answer " + arguments[2]);
                yield open(Moment.MID);
            }
        };
    }

    private static Evaluation open(Moment moment) {
        return new Evaluation(UUID.randomUUID(), moment, Optional.empty(), Optional.empty(), "", List.<Rating>of(), "");
    }

    private Object calendar(Object self, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "feed" -> "guest/calendar-token";
            case "feedUntil" -> Optional.empty();
            case "file" -> "BEGIN:VCALENDAR";
            default -> null;
        };
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

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** Weeks as they were written. */
    final class Hours implements Timesheets {
        final Map<LocalDate, Week> weeks = new TreeMap<>(Comparator.reverseOrder());

        Week week(LocalDate monday, State state, String... hours) {
            List<Day> days = new ArrayList<>();
            for (int i = 0; i < hours.length; i++) {
                days.add(new Day(monday.plusDays(i), new BigDecimal(hours[i]), "Indexing"));
            }
            return put(monday, state, days, "");
        }

        Week put(LocalDate monday, State state, List<Day> days, String reason) {
            Week week = new Week(
                    placements.getFirst().id(),
                    MARIA,
                    monday,
                    state,
                    days,
                    days.stream().map(Day::hours).reduce(BigDecimal.ZERO, BigDecimal::add),
                    Optional.of(Instant.now()),
                    Optional.empty(),
                    Optional.empty(),
                    state == State.DRAFT ? "" : "Ana Ruiz",
                    reason);
            weeks.put(monday, week);
            return week;
        }

        @Override
        public List<Week> of(UUID placementId) {
            if (!weeks.containsKey(MONDAY)) {
                week(MONDAY, State.DRAFT);
            }
            return List.copyOf(weeks.values());
        }

        @Override
        public Week write(UUID placementId, LocalDate day, BigDecimal amount, String what) {
            if (amount.doubleValue() == 13) {
                throw new ProblemException("internships.hours.closed");
            }
            calls.add("write " + day + " " + amount + " " + what);
            return week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), State.DRAFT, amount.toString());
        }

        @Override
        public Week handIn(UUID placementId, LocalDate monday) {
            calls.add("handIn " + monday);
            return week(monday, State.HANDED_IN, "7.5");
        }

        @Override
        public String link(UUID placementId, LocalDate monday) {
            return "guest/hours-token";
        }

        @Override
        public Week approve(UUID placementId, LocalDate monday) {
            calls.add("approve " + monday);
            return week(monday, State.APPROVED, "7.5");
        }

        @Override
        public Week giveBack(UUID placementId, LocalDate monday, String reason) {
            calls.add("giveBack " + reason);
            return week(monday, State.RETURNED, "7.5");
        }

        @Override
        public List<Week> waiting(int limit) {
            return weeks.values().stream()
                    .filter(week -> week.state() == State.HANDED_IN)
                    .toList();
        }

        @Override
        public Queue waiting(int most, int limit) {
            List<Week> waiting = waiting(most);
            return new Queue(waiting.size(), waiting.stream().limit(limit).toList());
        }
    }
}
