package org.boardwalk.mentoring.internal.console.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.karaf.shell.api.action.Action;
import org.boardwalk.mentoring.api.match.MatchRun;
import org.boardwalk.mentoring.api.match.MatchRun.Certificate;
import org.boardwalk.mentoring.api.match.MatchSettings;
import org.boardwalk.mentoring.api.match.Matches;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.persistence.testing.TestTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code mentor-match-run}, {@code -verify} and {@code -list} print, and what they refuse with which sentence. */
class MentorMatchCommandsTest {
    /** Three mentees; the first mentor has two seats, the second one. */
    private static final String INSTANCE = "3 2\n2 1\n1 1 90\n1 2 80\n2 1 70\n3 1 60\n3 2 20.5\n";

    private static final UUID RUN = UUID.randomUUID();

    private final List<String> done = new ArrayList<>();
    private final Map<String, Function<Object[], Object>> answers = new HashMap<>(Map.of(
            "runs", call -> List.of(line()),
            "run",
                    call -> {
                        MatchSettings settings = (MatchSettings) call[1];
                        done.add("run " + call[0] + " " + settings.mode() + " "
                                + settings.floor()
                                        .map(BigDecimal::toPlainString)
                                        .orElse("-"));
                        return run();
                    },
            "verify", call -> certificate(true)));

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private static Certificate certificate(boolean optimal) {
        return new Certificate(
                optimal,
                1,
                new BigDecimal("90"),
                0,
                List.of(),
                optimal ? Optional.empty() : Optional.of("a dual is missing"),
                Instant.EPOCH);
    }

    private static MatchRun.Line line() {
        return new MatchRun.Line(
                RUN,
                1,
                "First run",
                MatchRun.State.DRAFT,
                false,
                MatchSettings.Mode.REACH,
                1,
                2,
                1,
                1,
                new BigDecimal("90"),
                true,
                Instant.EPOCH,
                "Dana Reyes",
                Optional.empty(),
                Optional.empty());
    }

    private static MatchRun run() {
        return new MatchRun(
                line(), MatchSettings.reach(), "abc123", certificate(true), List.of(), List.of(), List.of(), 100);
    }

    // --- from the database -------------------------------------------------------------------------------------------

    @Test
    void the_match_is_run_as_the_system_and_prints_no_name() throws Exception {
        assertThat(print(of(
                        new MentorMatchRunCommand(), Map.of("mode", "QUALITY", "floor", "62.5", "name", "By night"))))
                .contains("run " + RUN + ": 1 of 2 mentees have a mentor; input abc123", "optimal: proven by duals")
                .doesNotContain("Dana");
        assertThat(done).containsExactly("as console:mentor-match-run", "run By night QUALITY 62.5");
    }

    @Test
    void without_words_as_many_as_possible_get_a_mentor() throws Exception {
        print(of(new MentorMatchRunCommand(), Map.of()));
        assertThat(done).containsExactly("as console:mentor-match-run", "run Console REACH -");
    }

    @Test
    void what_the_programme_does_not_allow_comes_through() {
        answers.put("run", call -> {
            throw new ProblemException("mentoring.match.nobody");
        });
        assertThatThrownBy(() -> print(of(new MentorMatchRunCommand(), Map.of())))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.code())
                        .isEqualTo("mentoring.match.nobody"));
    }

    @Test
    void runs_are_listed_as_a_table_and_as_json() throws Exception {
        assertThat(print(of(new MentorMatchListCommand(), Map.of()))).contains("First run", "DRAFT", RUN.toString());
        assertThat(print(of(new MentorMatchListCommand(), Map.of("json", true))))
                .contains("\"name\" : \"First run\"", "\"id\" : \"" + RUN + "\"");
    }

    @Test
    void a_kept_run_is_verified_by_its_id_and_one_that_is_not_proven_fails() throws Exception {
        MentorMatchVerifyCommand command = of(new MentorMatchVerifyCommand(), Map.of("what", List.of(RUN.toString())));
        assertThat(print(command)).contains("pairs: 1, total: 90", "optimal: proven by duals");
        answers.put("verify", call -> certificate(false));
        assertRefused(command, "mentoring.run.console.wrong", "not right");
        assertThat(printed()).contains("not proven optimal: a dual is missing");
    }

    // --- from files --------------------------------------------------------------------------------------------------

    @Test
    void a_file_is_solved_and_what_came_out_verified_without_touching_any_data() throws Exception {
        Path instance = file("instance.txt", INSTANCE);
        Path matching = folder.resolve("matching.txt");

        assertThat(print(of(
                        new MentorMatchRunCommand(),
                        Map.of("instance", instance.toString(), "out", matching.toString()))))
                .isEmpty();
        assertThat(Files.readAllLines(matching)).contains("1 2", "2 1", "3 1");
        assertThat(print(of(new MentorMatchRunCommand(), Map.of("instance", instance.toString()))))
                .isEqualTo(Files.readString(matching));
        assertThat(print(verify(instance, matching))).contains("210");
        assertThat(done).isEmpty();
    }

    @Test
    void a_floor_leaves_out_what_is_below_it() throws Exception {
        Path instance = file("instance.txt", INSTANCE);
        assertThat(print(of(
                        new MentorMatchRunCommand(),
                        Map.of("instance", instance.toString(), "mode", "quality", "floor", "75"))))
                .contains("1 1")
                .doesNotContain("2 1\n", "3 1\n");
    }

    @Test
    void a_matching_that_is_not_the_best_or_takes_too_many_seats_fails() throws Exception {
        Path instance = file("instance.txt", INSTANCE);
        String goal = print(of(new MentorMatchRunCommand(), Map.of("instance", instance.toString())))
                .lines()
                .filter(line -> line.startsWith("# goal"))
                .findFirst()
                .orElseThrow();
        Path worse = file("worse.txt", "1 1\n" + goal + "\n");
        Path full = file("full.txt", "1 1\n2 1\n3 1\n" + goal + "\n");

        assertRefused(verify(instance, worse), "mentoring.run.console.wrong", "not right");
        assertRefused(verify(instance, full), "mentoring.run.console.wrong", "not right");
        assertRefused(
                of(
                        new MentorMatchVerifyCommand(),
                        Map.of("what", List.of(instance.toString(), worse.toString()), "json", true)),
                "mentoring.run.console.wrong",
                "not right");
        assertThat(printed()).contains("\"pairs\" : 1");
    }

    @Test
    void a_wrong_file_is_refused_with_its_line_and_the_reason() throws Exception {
        Path instance = file("instance.txt", INSTANCE);
        Path bad = file("bad.txt", "3 2\n2 1\n1 1 90\n1 nine 80\n");
        Path noMatching = file("wrong.txt", "1 1\n2 nine\n");
        Path noGoal = file("goal.txt", "1 1\n");

        assertRefused(
                of(new MentorMatchRunCommand(), Map.of("instance", bad.toString())),
                "mentoring.run.console.badFile",
                "bad.txt, line 4: ");
        assertRefused(verify(bad, noMatching), "mentoring.run.console.badFile", "bad.txt, line 4: ");
        assertRefused(verify(instance, noMatching), "mentoring.run.console.badFile", "wrong.txt, line 2: ");
        assertRefused(verify(instance, noGoal), "mentoring.run.console.noGoal", "goal.txt");
    }

    @Test
    void a_file_that_is_not_there_is_named() throws Exception {
        Path missing = folder.resolve("missing.txt");
        assertRefused(
                of(new MentorMatchRunCommand(), Map.of("instance", missing.toString())),
                "mentoring.run.console.noFile",
                "missing.txt");
        assertRefused(verify(file("instance.txt", INSTANCE), missing), "mentoring.run.console.noFile", "missing.txt");
    }

    @Test
    void what_cannot_be_meant_is_refused_before_anything_is_done() {
        assertRefused(of(new MentorMatchRunCommand(), Map.of("mode", "dice")), "mentoring.run.console.mode", "dice");
        assertRefused(of(new MentorMatchRunCommand(), Map.of("floor", "60")), "mentoring.run.console.floor", "--floor");
        assertRefused(
                of(new MentorMatchRunCommand(), Map.of("mode", "quality", "floor", "much")),
                "mentoring.run.console.number",
                "much");
        assertRefused(
                of(new MentorMatchVerifyCommand(), Map.of("what", List.of("no-id"))),
                "mentoring.run.console.what",
                "id");
        assertRefused(
                of(new MentorMatchVerifyCommand(), Map.of("what", List.of("a", "b", "c"))),
                "mentoring.run.console.what",
                "two files");
        assertThat(done).isEmpty();
    }

    // --- how a command is run ----------------------------------------------------------------------------------------

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private MentorMatchVerifyCommand verify(Path instance, Path matching) {
        return of(new MentorMatchVerifyCommand(), Map.of("what", List.of(instance.toString(), matching.toString())));
    }

    /** As the shell fills it in: services, arguments and options by the names of their fields. */
    private <C extends Action> C of(C command, Map<String, ?> words) {
        for (Field field : command.getClass().getDeclaredFields()) {
            Object value = words.get(field.getName());
            if (value == null && (field.getType() == CurrentUser.class || field.getType() == Matches.class)) {
                value = service(field.getType());
            }
            if (value != null) {
                set(command, field, value);
            }
        }
        return command;
    }

    private static void set(Object command, Field field, Object value) {
        try {
            field.setAccessible(true);
            field.set(command, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object service(Class<?> type) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            if (method.getName().equals("asSystem")) {
                done.add("as " + arguments[0]);
                return ((Supplier<?>) arguments[1]).get();
            }
            return answers.get(method.getName()).apply(arguments == null ? new Object[0] : arguments);
        });
    }

    private String print(Action command) throws Exception {
        PrintStream before = System.out;
        printed.reset();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            command.execute();
        } finally {
            System.setOut(before);
        }
        return printed();
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** The console makes an exit of 1 and the sentence of it. */
    private void assertRefused(Action command, String code, String says) {
        assertThatThrownBy(() -> print(command)).isInstanceOfSatisfying(ProblemException.class, problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(new TestTexts()
                            .text(Locale.ENGLISH, code, problem.arguments().toArray()))
                    .contains(says);
        });
    }
}
