package org.boardwalk.participants.internal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.api.Vocabulary.Term;
import org.boardwalk.participants.internal.testing.Board;
import org.boardwalk.platform.api.health.HealthCheck;
import org.boardwalk.platform.api.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Board.Database.class)
class BoardWordsTest {
    private static final String KIND = Vocabulary.SERVICE_TYPE;

    @Parameter
    Board.Database database;

    private final Map<String, String> kept = new HashMap<>();
    private Board board;

    @BeforeEach
    void emptyBoard() {
        board = Board.fresh(database);
    }

    @Test
    void the_files_words_are_added_and_the_states_codes_noted() {
        start(Map.of(
                "service.pid", "org.boardwalk.words",
                "service-type.tutoring.state", "411",
                "service-type.ranch-visit.en", "Visit to a ranch",
                "service-type.ranch-visit.counts", "true",
                "service-type.information-only.offered", "false"));

        assertThat(term("tutoring")).satisfies(term -> {
            assertThat(term.stateCode()).isEqualTo("411");
            assertThat(term.english()).isEqualTo("Tutoring and study skills");
        });
        assertThat(term("ranch-visit")).satisfies(term -> {
            assertThat(term.english()).isEqualTo("Visit to a ranch");
            assertThat(term.extendsParticipation()).isTrue();
        });
        assertThat(term("information-only").active()).isFalse();
    }

    @Test
    void what_an_administrator_changed_afterwards_stays_until_the_file_says_something_new() {
        start(Map.of("service-type.tutoring.state", "411"));
        Term changed = term("tutoring").withActive(false);
        board.vocabulary.save(changed);

        start(Map.of("service-type.tutoring.state", "411"));
        assertThat(term("tutoring").active()).isFalse();

        start(Map.of("service-type.tutoring.state", "412", "service-type.tutoring.offered", "true"));
        assertThat(term("tutoring").stateCode()).isEqualTo("412");
        assertThat(term("tutoring").active()).isTrue();
    }

    @Test
    void when_one_is_wrong_none_is_taken() {
        start(Map.of("service-type.tutoring.state", "413", "service-type.nameless.state", "414"));

        assertThat(term("tutoring").stateCode()).isNotEqualTo("413");
        assertThat(board.vocabulary.find(KIND, "nameless")).isEmpty();
        assertThat(kept).isEmpty();
    }

    @Test
    void a_file_that_is_changed_while_it_runs_is_taken_over_or_health_says_which_line_is_wrong() {
        BoardWords words = start(Map.of("service-type.tutoring.state", "411"));
        assertThat(words.check().status()).isEqualTo(HealthCheck.Status.UP);

        for (var wrong : Map.of(
                        "service-typ.tutoring.state", "participants.words.noLine",
                        "service-type.tutoring.offered", "participants.words.noAnswer",
                        "service-type.nameless.state", "participants.words.wrong")
                .entrySet()) {
            words.modified(Map.of("service-type.tutoring.es", "Otra cosa", wrong.getKey(), "perhaps"));

            assertThat(words.check().status()).isEqualTo(HealthCheck.Status.WARNING);
            assertThat(words.check().detail().key()).isEqualTo(wrong.getValue());
            assertThat(wrong.getKey())
                    .startsWith(words.check().detail().arguments().getFirst().toString());
            assertThat(term("tutoring").stateCode()).isEqualTo("411");
            assertThat(term("tutoring").spanish()).isNotEqualTo("Otra cosa");
        }

        words.modified(Map.of(
                "service-type.tutoring.state", "412",
                "felix.fileinstall.filename", "file:words.cfg",
                "component.name", "words",
                "osgi.ds.satisfying.condition.target", "(x=y)"));
        assertThat(words.check().status()).isEqualTo(HealthCheck.Status.UP);
        assertThat(term("tutoring").stateCode()).isEqualTo("412");
    }

    @Test
    void the_list_a_boards_file_is_checked_with_names_every_word_of_a_new_deployment() throws IOException {
        List<String> listed = Files.readAllLines(Path.of("src/main/resources/words/shipped.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();

        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(Vocabulary.KINDS.stream()
                        .flatMap(kind -> board.vocabulary.terms(kind).stream())
                        .map(term -> term.kind() + "." + term.code())
                        .toList());
    }

    private Term term(String code) {
        return board.vocabulary.find(KIND, code).orElseThrow();
    }

    private BoardWords start(Map<String, Object> file) {
        return new BoardWords(board.user, board.vocabulary, settings(), board.data.transactions(), file);
    }

    private Settings settings() {
        return new Settings() {
            @Override
            public Optional<String> get(String key) {
                return Optional.ofNullable(kept.get(key));
            }

            @Override
            public void put(String key, @Nullable String value) {
                kept.put(key, String.valueOf(value));
            }
        };
    }
}
