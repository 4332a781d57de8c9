package org.boardwalk.participants.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.boardwalk.participants.api.NoServiceAlerts;
import org.boardwalk.participants.api.ParticipantStatus;
import org.boardwalk.participants.api.PriorityOfService;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.api.casefile.Consents;
import org.boardwalk.participants.api.casefile.Notes;
import org.boardwalk.participants.api.imports.ImportField;
import org.boardwalk.participants.api.imports.ImportPlan;
import org.boardwalk.participants.internal.app.EventsTable;
import org.boardwalk.participants.internal.app.WordsTable;
import org.boardwalk.participants.internal.testing.Sentences;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static final Pattern PROBLEM = Pattern.compile("\"(participants\\.[a-zA-Z.]+[a-zA-Z])\"");

    private final Properties english = Sentences.load(Locale.ENGLISH);
    private final Properties spanish = Sentences.load(Locale.of("es"));

    @Test
    void every_sentence_is_there_in_both_languages_and_can_be_formatted() {
        assertThat(spanish.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (Properties texts : Set.of(english, spanish)) {
            texts.forEach((key, text) -> assertThat(new MessageFormat((String) text).format(new Object[] {1, 2, 3}))
                    .as((String) key)
                    .isNotBlank());
        }
    }

    @Test
    void every_problem_in_the_code_has_a_sentence() throws IOException {
        Set<String> codes = new TreeSet<>();
        for (String layer : Set.of("app", "domain", "console")) {
            try (Stream<Path> sources =
                    Files.walk(Path.of("src/main/java/org/boardwalk/participants/internal", layer))) {
                for (Path source : sources.filter(file -> file.toString().endsWith(".java"))
                        .toList()) {
                    Matcher code = PROBLEM.matcher(Files.readString(source));
                    while (code.find()) {
                        codes.add(code.group(1));
                    }
                }
            }
        }
        codes.removeAll(Set.of(WordsTable.ID, EventsTable.ID));
        assertThat(codes).hasSizeGreaterThan(40);
        assertThat(english.stringPropertyNames()).containsAll(codes);
    }

    @Test
    void every_value_a_screen_shows_has_a_word() {
        Set<String> keys = english.stringPropertyNames();
        for (ImportField field : ImportField.values()) {
            assertThat(keys).contains("participants.field." + field.key());
        }
        contains(keys, "participants.priority.", PriorityOfService.values());
        contains(keys, "participants.status.", ParticipantStatus.values());
        contains(keys, "participants.alert.", NoServiceAlerts.Level.values());
        contains(keys, "participants.note.visibility.", Notes.Visibility.values());
        contains(keys, "participants.consent.how.", Consents.How.values());
        contains(keys, "participants.import.key.", ImportPlan.DuplicateKey.values());
        contains(keys, "participants.import.policy.", ImportPlan.DuplicatePolicy.values());
        Vocabulary.KINDS.forEach(kind -> assertThat(keys).contains("participants.vocabulary." + kind));
    }

    private static void contains(Set<String> keys, String prefix, Enum<?>[] values) {
        for (Enum<?> value : values) {
            assertThat(keys).contains(prefix + value.name());
        }
    }
}
