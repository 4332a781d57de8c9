package org.boardwalk.mentoring.internal.ui.relation;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.boardwalk.mentoring.api.criteria.Criterion;
import org.boardwalk.mentoring.api.criteria.Score;
import org.boardwalk.mentoring.api.health.Attention;
import org.boardwalk.mentoring.api.health.Concern;
import org.boardwalk.mentoring.api.health.Concerns;
import org.boardwalk.mentoring.api.health.HealthRules;
import org.boardwalk.mentoring.api.health.PairHealth;
import org.boardwalk.mentoring.api.health.ProgrammeMonth;
import org.boardwalk.mentoring.api.match.Matches;
import org.boardwalk.mentoring.api.meeting.Survey;
import org.boardwalk.mentoring.api.meeting.Surveys;
import org.boardwalk.mentoring.api.meter.Meter;
import org.boardwalk.mentoring.api.meter.Reading;
import org.boardwalk.mentoring.api.meter.Reading.Rule;
import org.boardwalk.mentoring.api.profile.Mentees;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.boardwalk.mentoring.api.profile.Mentors;
import org.boardwalk.mentoring.api.profile.Topics;
import org.boardwalk.mentoring.api.relation.EndReason;
import org.boardwalk.mentoring.api.relation.Group;
import org.boardwalk.mentoring.api.relation.Groups;
import org.boardwalk.mentoring.api.relation.Party;
import org.boardwalk.mentoring.api.relation.Relation;
import org.boardwalk.mentoring.api.relation.Relation.Ending;
import org.boardwalk.mentoring.api.relation.RelationState;
import org.boardwalk.mentoring.api.relation.Relations;
import org.boardwalk.mentoring.api.relation.Relations.Waiting;
import org.boardwalk.mentoring.internal.ui.Rights;
import org.boardwalk.mentoring.internal.ui.profile.FitNames;
import org.boardwalk.platform.api.security.CurrentUser;

/** Services behind the pages, in memory: pairs of Maria and Paul, and what was called. */
final class Pairs {
    static final UUID MARIA = UUID.randomUUID();
    private static final LocalDate TODAY = LocalDate.now();

    final Set<String> permissions = new HashSet<>(Set.of(Rights.READ, Rights.COORDINATE, Rights.PLAN));
    final List<Relation> all = new ArrayList<>();
    final List<Group> groups = new ArrayList<>();
    final List<Waiting> waiting = new ArrayList<>();
    final List<Attention.Sign> signs = new ArrayList<>();
    final List<Concern> concerns = new ArrayList<>();
    final List<Survey> surveys = new ArrayList<>();
    final List<Survey.Round> rounds = new ArrayList<>();
    final List<String> calls = new ArrayList<>();
    HealthRules rules = HealthRules.USUAL;

    void signInAs(String permission) {
        permissions.clear();
        permissions.add(permission);
    }

    PairTools tools() {
        return new PairTools(
                proxy(Relations.class, this::relations),
                proxy(Groups.class, this::groups),
                proxy(Meter.class, (self, method, arguments) -> reading()),
                proxy(PairHealth.class, this::health),
                proxy(Concerns.class, this::concerns),
                proxy(
                        Surveys.class,
                        (self, method, arguments) -> method.getName().equals("list") ? surveys : rounds),
                proxy(Mentors.class, (self, method, arguments) -> List.of()),
                proxy(Mentees.class, (self, method, arguments) -> List.of()),
                proxy(Matches.class, (self, method, arguments) -> score()),
                new FitNames(
                        proxy(Topics.class, (self, method, arguments) -> List.of()),
                        proxy(CurrentUser.class, (self, method, arguments) -> false)),
                proxy(CurrentUser.class, (self, method, arguments) -> permissions.contains((String) arguments[0])));
    }

    Relation pair(RelationState state, Party... awaiting) {
        boolean over = !state.isOpen();
        Relation pair = new Relation(
                UUID.randomUUID(),
                7,
                MentoringKind.ONE_TO_ONE,
                Optional.empty(),
                UUID.randomUUID(),
                "Paul Example",
                MARIA,
                "Maria Person",
                state,
                Set.of(awaiting),
                Party.COORDINATOR,
                Optional.empty(),
                true,
                "You two would fit.",
                TODAY.minusMonths(8),
                state == RelationState.PROPOSED ? Optional.empty() : Optional.of(TODAY.minusMonths(7)),
                Optional.empty(),
                List.of(),
                over ? Optional.of(new Ending(EndReason.SCHEDULE, TODAY, "", "Cora")) : Optional.empty(),
                List.of(new Relation.Change(state, Instant.now(), "Cora", "")));
        all.add(pair);
        return pair;
    }

    private static Score score() {
        return new Score(
                1,
                true,
                BigDecimal.ONE,
                1,
                List.of(new Score.Term(
                        new Criterion(Criterion.Kind.COUNTY, 1, false),
                        BigDecimal.ONE,
                        BigDecimal.ONE,
                        List.of("Polk"))));
    }

    private static Relation.Line line(Relation pair) {
        return new Relation.Line(
                pair.id(),
                pair.kind(),
                pair.mentorId(),
                pair.mentorName(),
                pair.participantId(),
                pair.menteeName(),
                pair.state(),
                pair.awaiting(),
                pair.proposedOn(),
                pair.startedOn(),
                pair.ending().map(Ending::on));
    }

    private Object relations(Object self, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "list", "toAnswer" -> all.stream().map(Pairs::line).toList();
            case "count" -> all.size();
            case "find" ->
                all.stream().filter(one -> one.id().equals(arguments[0])).findFirst();
            case "waiting" -> List.copyOf(waiting);
            default -> {
                String last = String.valueOf(arguments[arguments.length - 1]);
                boolean answers = arguments.length > 2 && arguments[2] instanceof Party;
                calls.add(method.getName() + " " + (answers ? arguments[2] + " " : "") + last);
                yield all.getFirst();
            }
        };
    }

    private Object groups(Object self, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "list" -> List.copyOf(groups);
            case "save" -> {
                Group group = (Group) arguments[0];
                groups.add(group);
                yield group;
            }
            default -> all.getFirst();
        };
    }

    private Object health(Object self, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "attention" -> signs.isEmpty() ? List.of() : List.of(attention(all.getFirst()));
            case "of" -> signs.isEmpty() ? Optional.empty() : Optional.of(attention(all.getFirst()));
            case "rules" -> rules;
            case "save" -> rules = (HealthRules) arguments[0];
            default -> {
                calls.add("trend " + arguments[0]);
                yield Stream.of(MentoringKind.values())
                        .map(kind -> new ProgrammeMonth(
                                YearMonth.now(), kind, 3, 1, 1, 0, 4, 1, 180, Optional.of(new BigDecimal("4.25"))))
                        .toList();
            }
        };
    }

    private Object concerns(Object self, Method method, Object[] arguments) {
        if (method.getName().equals("settle")) {
            calls.add("settle " + arguments[2]);
            return concerns.getFirst();
        }
        return List.copyOf(concerns);
    }

    private Attention attention(Relation pair) {
        return new Attention(line(pair), Optional.empty(), Optional.empty(), false, signs);
    }

    /** Seven months with a pause, a group beside it, and nothing face to face. */
    Reading reading() {
        return new Reading(
                MARIA,
                TODAY,
                Optional.of(TODAY.minusMonths(8)),
                7,
                3,
                Optional.of(TODAY.plusMonths(5)),
                false,
                Stream.of(Rule.values())
                        .map(rule -> new Reading.Condition(
                                rule,
                                rule != Rule.FACE_TO_FACE && rule != Rule.LENGTH,
                                rule == Rule.LENGTH ? 150 : rule == Rule.FACE_TO_FACE ? 1 : 0))
                        .toList(),
                List.of(
                        new Reading.Span(
                                UUID.randomUUID(),
                                "Paul Example",
                                TODAY.minusMonths(8),
                                Optional.empty(),
                                true,
                                true,
                                Optional.empty()),
                        new Reading.Span(
                                UUID.randomUUID(),
                                "Ann Group",
                                TODAY.minusMonths(4),
                                Optional.of(TODAY.minusMonths(1)),
                                false,
                                false,
                                Optional.of(Rule.INDIVIDUAL))),
                List.of(new Reading.Gap(TODAY.minusDays(40), TODAY.minusDays(30), Reading.Gap.Why.PAUSED)),
                List.of());
    }

    Reading nothing() {
        return new Reading(
                MARIA,
                TODAY,
                Optional.empty(),
                0,
                0,
                Optional.empty(),
                false,
                Stream.of(Rule.values())
                        .map(rule -> new Reading.Condition(rule, false, rule == Rule.LENGTH ? 365 : 1))
                        .toList(),
                List.of(),
                List.of(),
                List.of());
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
