package org.boardwalk.mentoring.internal.ui.match;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.boardwalk.mentoring.api.criteria.CriteriaSet;
import org.boardwalk.mentoring.api.criteria.CriteriaSets;
import org.boardwalk.mentoring.api.criteria.Criterion;
import org.boardwalk.mentoring.api.criteria.Criterion.Kind;
import org.boardwalk.mentoring.api.criteria.Score;
import org.boardwalk.mentoring.api.match.MatchRun;
import org.boardwalk.mentoring.api.match.MatchRun.Assignment;
import org.boardwalk.mentoring.api.match.MatchSettings;
import org.boardwalk.mentoring.api.match.Matches;
import org.boardwalk.mentoring.api.match.Suggestion;
import org.boardwalk.mentoring.api.match.Why;
import org.boardwalk.mentoring.api.profile.AgeGroup;
import org.boardwalk.mentoring.api.profile.Fit;
import org.boardwalk.mentoring.api.profile.Gate;
import org.boardwalk.mentoring.api.profile.Mentee;
import org.boardwalk.mentoring.api.profile.MenteeDetails;
import org.boardwalk.mentoring.api.profile.Mentees;
import org.boardwalk.mentoring.api.profile.Mentor;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.boardwalk.mentoring.api.profile.Mentors;
import org.boardwalk.mentoring.api.profile.ProfileState;
import org.boardwalk.mentoring.api.profile.Topic;
import org.boardwalk.mentoring.api.profile.Topics;
import org.boardwalk.mentoring.api.relation.Relations;
import org.boardwalk.mentoring.internal.ui.Rights;
import org.boardwalk.mentoring.internal.ui.profile.FitNames;
import org.boardwalk.participants.api.ParticipantAccess;
import org.boardwalk.participants.api.ParticipantStatus;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.tables.api.TableProgress;
import org.boardwalk.platform.tables.api.TableReport;
import org.boardwalk.platform.ui.api.files.FileTask;
import org.boardwalk.platform.ui.api.files.FileTasks;

/** Services for the pages of the match: two mentees, two mentors, a run in which one mentee has nobody. */
final class FakeMatch {
    static final UUID LENA = UUID.randomUUID();
    static final UUID SOFIA = UUID.randomUUID();
    static final UUID INGRID = UUID.randomUUID();
    static final UUID OMAR = UUID.randomUUID();
    static final UUID RESUME = UUID.randomUUID();
    static final UUID RUN = UUID.randomUUID();
    static final List<Criterion> CRITERIA =
            List.of(new Criterion(Kind.TOPICS, 40, false), new Criterion(Kind.LANGUAGE, 0, true));

    final Set<String> permissions = new HashSet<>(Set.of(Rights.READ, Rights.MATCH, Rights.COORDINATE, Rights.OWN));
    final Map<String, Function<Object[], Object>> answers = new HashMap<>();
    final List<MatchRun> runs = new ArrayList<>();
    final List<String> done = new ArrayList<>();

    FakeMatch() {
        runs.add(run(MatchRun.State.DRAFT, MatchSettings.reach()));
        answers.put("runs", call -> runs.stream().map(MatchRun::line).toList());
        answers.put("find", call -> runs.stream()
                .filter(one -> one.id().equals(call[0]))
                .findFirst()
                .map(one -> (Object) one)
                .or(() -> LENA.equals(call[0]) ? Optional.of(lena(Gate.OPEN)) : Optional.empty()));
        answers.put("run", call -> {
            done.add("run " + call[1]);
            MatchRun made = run(MatchRun.State.DRAFT, (MatchSettings) call[1]);
            runs.addFirst(made);
            return made;
        });
        answers.put("publish", call -> {
            done.add("publish " + call[2]);
            runs.set(0, run(MatchRun.State.PUBLISHED, MatchSettings.reach()));
            return runs.getFirst();
        });
        answers.put("current", call -> set(1));
        answers.put("history", call -> List.of(set(1)));
        answers.put("summaries", call -> Map.of(LENA, summary(LENA, "Lena"), SOFIA, summary(SOFIA, "Sofia")));
        answers.put("suggestions", call -> List.of(suggestion()));
        answers.put("own", call -> Optional.of(LENA));
        answers.put("verify", call -> runs.getFirst().certificate());
    }

    static CriteriaSet set(int number) {
        return new CriteriaSet(number, CRITERIA, "More weight on topics", Instant.EPOCH, "Dana");
    }

    static MatchRun run(MatchRun.State state, MatchSettings settings) {
        MatchRun.Line line = new MatchRun.Line(
                settings.changes().isEmpty() ? RUN : UUID.randomUUID(),
                1,
                settings.changes().isEmpty() ? "First run" : "Another",
                state,
                !settings.changes().isEmpty(),
                settings.mode(),
                1,
                2,
                2,
                1,
                new BigDecimal("36.80"),
                true,
                Instant.EPOCH,
                "Dana Reyes",
                Optional.empty(),
                Optional.empty());
        return new MatchRun(
                line,
                settings,
                "abc123",
                new MatchRun.Certificate(
                        true, 1, new BigDecimal("36.80"), 0, List.of(), Optional.empty(), Instant.EPOCH),
                List.of(
                        new Assignment(LENA, Optional.of(INGRID), Optional.of(new BigDecimal("36.80")), false),
                        new Assignment(SOFIA, Optional.empty(), Optional.empty(), false)),
                List.of(new MatchRun.Seats(INGRID, 1, 1), new MatchRun.Seats(OMAR, 2, 0)),
                List.of(),
                40);
    }

    static Score score() {
        return new Score(
                1,
                true,
                new BigDecimal("36.80"),
                40,
                List.of(
                        new Score.Term(
                                CRITERIA.getFirst(),
                                new BigDecimal("0.92"),
                                new BigDecimal("36.80"),
                                List.of(RESUME.toString())),
                        new Score.Term(CRITERIA.getLast(), BigDecimal.ONE, BigDecimal.ZERO, List.of("es"))));
    }

    static Why.Line line(UUID mentor, Why.Reason reason) {
        return new Why.Line(
                mentor,
                reason,
                Optional.of(score()),
                Gate.OPEN,
                2,
                Optional.of(new BigDecimal("38.00")),
                Optional.of(new Why.Cost(0, new BigDecimal("1.20"))));
    }

    static Suggestion suggestion() {
        return new Suggestion(
                new Mentor.Card(
                        INGRID,
                        "Ingrid C.",
                        "Lakeshore General",
                        "Records manager",
                        "Twenty years of records.",
                        Set.of(MentoringKind.ONE_TO_ONE),
                        Fit.NONE,
                        true,
                        List.of()),
                score());
    }

    static Mentee lena(Gate gate) {
        return new Mentee(
                LENA,
                1,
                "Lena Diaz",
                new MenteeDetails("", Set.of(MentoringKind.ONE_TO_ONE), Fit.NONE, Set.of(), List.of()),
                ProfileState.APPROVED,
                AgeGroup.ADULT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                gate,
                false);
    }

    private static ParticipantSummary summary(UUID id, String given) {
        return new ParticipantSummary(
                id,
                "",
                given,
                "Diaz",
                "",
                "",
                ParticipantStatus.ACTIVE,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private <T> T service(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, call) -> {
            if (type == Mentors.class && method.getName().equals("list")) {
                return List.of(mentor(INGRID, "Ingrid Castellanos"), mentor(OMAR, "Omar Haddad"));
            }
            if (type == Mentees.class && method.getName().equals("list")) {
                return List.of();
            }
            if (type == Topics.class) {
                return List.of(new Topic(RESUME, 1, "Résumé", "Currículum", 1, true));
            }
            if (type == Relations.class && method.getName().equals("own")) {
                return List.of();
            }
            Function<Object[], Object> answer = answers.get(method.getName());
            if (answer == null) {
                throw new UnsupportedOperationException(type.getSimpleName() + "." + method.getName());
            }
            return answer.apply(call);
        }));
    }

    private static Mentor.Line mentor(UUID id, String name) {
        return new Mentor.Line(
                id,
                name,
                "",
                "",
                Set.of(),
                false,
                ProfileState.APPROVED,
                new Mentor.Seats(2, 0, 0),
                Gate.OPEN,
                Optional.empty());
    }

    MatchTools tools() {
        CurrentUser user = (CurrentUser) Proxy.newProxyInstance(
                CurrentUser.class.getClassLoader(),
                new Class<?>[] {CurrentUser.class},
                (self, method, call) -> method.getName().equals("require")
                        ? new Account(UUID.randomUUID(), "dana", "Dana Reyes", Set.of(), Locale.ENGLISH)
                        : permissions.contains(call[0]));
        return new MatchTools(
                service(Matches.class),
                service(CriteriaSets.class),
                service(Mentors.class),
                service(Mentees.class),
                service(Relations.class),
                service(Participants.class),
                service(ParticipantAccess.class),
                new FitNames(service(Topics.class), user),
                new Elsewhere(),
                user);
    }

    /** Does the work before the page goes on, on a thread of its own as the product does: there is no page there. */
    private static final class Elsewhere implements FileTasks {
        @Override
        public <T> FileTask<T> start(UUID account, String name, Function<TableProgress, T> work) {
            FileTask<T> task = new FileTask<>(name);
            CompletableFuture.runAsync(
                            () -> {
                                try {
                                    task.finish(work.apply(task));
                                } catch (ProblemException problem) {
                                    task.fail(problem);
                                }
                            },
                            Thread::startVirtualThread)
                    .join();
            return task;
        }

        @Override
        public FileTask<TableReport> run(
                UUID account, String kind, String name, Function<TableProgress, TableReport> work) {
            throw new UnsupportedOperationException(kind);
        }

        @Override
        public Optional<FileTask<TableReport>> last(UUID account, String kind) {
            return Optional.empty();
        }

        @Override
        public void forget(UUID account, String kind) {
            throw new UnsupportedOperationException(kind);
        }
    }
}
