package org.boardwalk.internships.internal.console.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
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
import org.boardwalk.internships.api.match.MatchRun;
import org.boardwalk.internships.api.match.MatchSettings;
import org.boardwalk.internships.api.match.Matches;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.api.term.Terms;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.persistence.testing.TestTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code match-run}, {@code match-verify} and {@code match-list} print, and what they refuse with which sentence. */
class MatchCommandsTest {
    /** Three people, two seats at the first opportunity and one at the second. */
    private static final String INSTANCE = "3 2\n1: 1 2\n2: 1\n3: 1 2\n1: 2: 1 2 3\n2: 1: 1 3\n";

    private static final UUID TERM = UUID.randomUUID();
    private static final UUID RUN = UUID.randomUUID();
    private static final UUID PERSON = UUID.randomUUID();
    private static final UUID OPPORTUNITY = UUID.randomUUID();

    private final List<String> done = new ArrayList<>();
    private final Map<String, Function<Object[], Object>> answers = new HashMap<>(Map.of(
            "list", call -> List.of(term()),
            "runs", call -> List.of(line()),
            "run",
                    call -> {
                        done.add("run " + call[0] + " " + call[1] + " " + ((MatchSettings) call[2]).ties() + " "
                                + ((MatchSettings) call[2]).seed());
                        return run();
                    },
            "verify", call -> run().certificate()));

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private static Term term() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        return new Term(TERM, 1, "Spring practicum", "", day, day.plusDays(90), Optional.empty(), Optional.empty(), 2);
    }

    private static MatchRun.Line line() {
        return new MatchRun.Line(
                RUN,
                1,
                TERM,
                "First run",
                MatchRun.State.DRAFT,
                false,
                2,
                1,
                false,
                Instant.EPOCH,
                "Dana Reyes",
                Optional.empty(),
                Optional.empty());
    }

    private static MatchRun run() {
        return new MatchRun(
                line(),
                MatchSettings.lottery(7),
                "abc123",
                new MatchRun.Certificate(
                        false,
                        1,
                        List.of(),
                        List.of(new MatchRun.Blocking(PERSON, OPPORTUNITY, true, Optional.empty())),
                        Optional.empty(),
                        Instant.EPOCH),
                List.of(),
                List.of(),
                List.of());
    }

    // --- from the database -------------------------------------------------------------------------------------------

    @Test
    void a_term_is_run_by_its_name_in_any_case_as_the_system_and_prints_ids_alone() throws Exception {
        MatchRunCommand command = of(
                new MatchRunCommand(),
                Map.of("term", "spring PRACTICUM", "ties", "KIRALY", "seed", 11L, "name", "By night"));

        assertThat(print(command))
                .contains("run " + RUN + ": 1 of 2 people have a seat; input abc123")
                .contains("blocking: " + PERSON + " " + OPPORTUNITY + " caused by a pin")
                .doesNotContain("Dana");
        assertThat(done).containsExactly("as console:match-run", "run " + TERM + " By night KIRALY 11");
    }

    @Test
    void a_term_nobody_knows_is_refused_with_a_sentence() {
        assertRefused(of(new MatchRunCommand(), Map.of("term", "Summer")), "internships.term.notFound", "term");
        assertRefused(of(new MatchListCommand(), Map.of("term", "Summer")), "internships.term.notFound", "term");
        assertThat(done).noneMatch(what -> what.startsWith("run"));
    }

    @Test
    void what_the_term_does_not_allow_comes_through() {
        answers.put("run", call -> {
            throw new ProblemException("internships.match.noSeats");
        });
        assertRefused(of(new MatchRunCommand(), Map.of("term", TERM.toString())), "internships.match.noSeats", "seat");
    }

    @Test
    void runs_are_listed_as_a_table_and_as_json() throws Exception {
        assertThat(print(of(new MatchListCommand(), Map.of("term", TERM.toString()))))
                .contains("First run", "DRAFT", RUN.toString());
        assertThat(print(of(new MatchListCommand(), Map.of("term", TERM.toString(), "json", true))))
                .contains("\"name\" : \"First run\"", "\"id\" : \"" + RUN + "\"");
    }

    @Test
    void a_kept_run_is_verified_by_its_id() throws Exception {
        assertThat(print(of(new MatchVerifyCommand(), Map.of("what", List.of(RUN.toString())))))
                .contains("blocking pairs: 1");
        answers.put("verify", call -> {
            throw new ProblemException("internships.match.unknown");
        });
        assertRefused(
                of(new MatchVerifyCommand(), Map.of("what", List.of(RUN.toString()))),
                "internships.match.unknown",
                "run");
    }

    // --- from files --------------------------------------------------------------------------------------------------

    @Test
    void a_file_is_solved_and_what_came_out_verified_without_touching_any_data() throws Exception {
        Path instance = file("instance.txt", INSTANCE);
        Path matching = folder.resolve("matching.txt");

        assertThat(print(
                        of(new MatchRunCommand(), Map.of("instance", instance.toString(), "out", matching.toString()))))
                .isEmpty();
        assertThat(Files.readAllLines(matching)).contains("1 1", "2 1", "3 2");
        assertThat(print(of(new MatchRunCommand(), Map.of("instance", instance.toString()))))
                .isEqualTo(Files.readString(matching));
        assertThat(print(verify(instance, matching))).contains("stable");
        assertThat(done).isEmpty();
    }

    @Test
    void a_matching_with_a_pair_that_blocks_is_told_from_a_stable_one() throws Exception {
        Path instance = file("instance.txt", INSTANCE);
        Path worse = file("worse.txt", "2 1\n3 1\n");

        assertRefused(verify(instance, worse), "internships.big.wrongMatching", "not right");
        assertThat(printed()).contains("1 1");
        assertRefused(
                of(
                        new MatchVerifyCommand(),
                        Map.of("what", List.of(instance.toString(), worse.toString()), "json", true)),
                "internships.big.wrongMatching",
                "not right");
        assertThat(printed()).contains("\"matched\" : 2");
    }

    @Test
    void a_wrong_file_is_refused_with_its_line_and_the_reason() throws Exception {
        Path instance = file("instance.txt", INSTANCE);
        Path bad = file("bad.txt", "3 2\n1: 1 2\n2: 1 x\n3: 1\n1: 2: 1 2 3\n2: 1: 1\n");
        Path noMatching = file("wrong.txt", "1 1\n2 nine\n");

        assertRefused(
                of(new MatchRunCommand(), Map.of("instance", bad.toString())),
                "internships.run.console.badFile",
                "bad.txt, line 3: ");
        assertRefused(verify(bad, noMatching), "internships.run.console.badFile", "bad.txt, line 3: ");
        assertRefused(verify(instance, noMatching), "internships.run.console.badFile", "wrong.txt, line 2: ");
    }

    @Test
    void a_file_that_is_not_there_is_named() throws Exception {
        Path missing = folder.resolve("missing.txt");
        assertRefused(
                of(new MatchRunCommand(), Map.of("instance", missing.toString())),
                "internships.run.console.noFile",
                "missing.txt");
        assertRefused(verify(file("instance.txt", INSTANCE), missing), "internships.run.console.noFile", "missing.txt");
    }

    @Test
    void what_cannot_be_meant_is_refused_before_anything_is_done() throws Exception {
        assertRefused(of(new MatchRunCommand(), Map.of()), "internships.run.console.either", "--instance");
        assertRefused(
                of(new MatchRunCommand(), Map.of("term", "Spring practicum", "instance", "x")),
                "internships.run.console.either",
                "--instance");
        assertRefused(
                of(new MatchRunCommand(), Map.of("term", "Spring practicum", "ties", "dice")),
                "internships.run.console.ties",
                "dice");
        assertRefused(
                of(new MatchVerifyCommand(), Map.of("what", List.of("no-id"))), "internships.run.console.what", "id");
        assertRefused(
                of(new MatchVerifyCommand(), Map.of("what", List.of("a", "b", "c"))),
                "internships.run.console.what",
                "two files");
        assertThat(done).isEmpty();
    }

    // --- how a command is run ----------------------------------------------------------------------------------------

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private MatchVerifyCommand verify(Path instance, Path matching) {
        return of(new MatchVerifyCommand(), Map.of("what", List.of(instance.toString(), matching.toString())));
    }

    /** As the shell fills it in: services, arguments and options by the names of their fields. */
    private <C extends Action> C of(C command, Map<String, ?> words) {
        for (Field field : command.getClass().getDeclaredFields()) {
            Object value = words.get(field.getName());
            if (value != null) {
                set(command, field, value);
            } else if (field.getType() == CurrentUser.class) {
                set(command, field, service(CurrentUser.class));
            } else if (field.getType() == Matches.class || field.getType() == Terms.class) {
                set(command, field, service(field.getType()));
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

    private <T> T service(Class<T> type) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().equals("asSystem")) {
                        done.add("as " + arguments[0]);
                        return ((Supplier<?>) arguments[1]).get();
                    }
                    return answers.get(method.getName()).apply(arguments == null ? new Object[0] : arguments);
                }));
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
