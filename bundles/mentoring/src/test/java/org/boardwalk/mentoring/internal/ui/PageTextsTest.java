package org.boardwalk.mentoring.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.boardwalk.mentoring.api.profile.AgeGroup;
import org.boardwalk.mentoring.api.profile.Audience;
import org.boardwalk.mentoring.api.profile.FormField;
import org.boardwalk.mentoring.api.profile.Gate;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.boardwalk.mentoring.api.profile.Mode;
import org.boardwalk.mentoring.api.profile.ProfileState;
import org.boardwalk.mentoring.api.profile.ScreeningState;
import org.boardwalk.mentoring.api.profile.ScreeningStep;
import org.boardwalk.mentoring.api.profile.Shared;
import org.boardwalk.mentoring.api.profile.Slot;
import org.junit.jupiter.api.Test;

class PageTextsTest {
    private static final Pattern SAID =
            Pattern.compile("(Say\\.ui|Say\\.of|Buttons\\.of|Buttons\\.main|StepDialog\\.text|text|area|dialog)"
                    + "\\(\\s*\"([A-Za-z.]+)\"");
    private static final Pattern CHOSEN =
            Pattern.compile("\\?\\s*\"([a-zA-Z]+\\.[A-Za-z.]+)\"\\s*:\\s*\"([a-zA-Z.]+)\"");
    private static final Pattern REFUSED = Pattern.compile("\"(mentoring\\.[a-z][A-Za-z]*\\.[A-Za-z.]+)\"");

    private final Properties english = load("messages.properties");
    private final Properties spanish = load("messages_es.properties");

    @Test
    void every_sentence_of_the_pages_is_there_in_both_languages() {
        Set<String> used = new HashSet<>();
        for (String source : sources("ui/profile")) {
            Matcher said = SAID.matcher(source);
            while (said.find()) {
                used.add((said.group(1).equals("Say.of") ? "mentoring." : "mentoring.ui.") + said.group(2));
            }
            Matcher chosen = CHOSEN.matcher(source);
            while (chosen.find()) {
                used.add("mentoring.ui." + chosen.group(1));
                used.add("mentoring.ui." + chosen.group(2));
            }
        }
        used.removeIf(key -> key.endsWith(".") || key.startsWith("mentoring.ui.platform."));

        assertThat(used).hasSizeGreaterThan(150);
        assertThat(english.stringPropertyNames()).containsAll(used);
        assertThat(spanish.stringPropertyNames()).containsAll(used);
    }

    @Test
    void every_refusal_has_a_sentence() {
        Set<String> used = new HashSet<>();
        for (String source : sources("app/profile", "app/relation", "app/table")) {
            Matcher refused = REFUSED.matcher(source);
            while (refused.find()) {
                used.add(refused.group(1));
            }
        }
        used.removeIf(key -> key.endsWith(".") || key.equals("mentoring.profile.merge"));

        assertThat(used).hasSizeGreaterThan(30);
        assertThat(english.stringPropertyNames()).containsAll(used);
    }

    @Test
    void every_state_and_reason_of_a_profile_has_a_word() {
        assertThat(english.stringPropertyNames())
                .containsAll(words("gate", Gate.Reason.values()))
                .containsAll(words("state", ProfileState.values()))
                .containsAll(words("kind", MentoringKind.values()))
                .containsAll(words("mode", Mode.values()))
                .containsAll(words("part", Slot.Part.values()))
                .containsAll(words("age", AgeGroup.values()))
                .containsAll(words("audience", Audience.values()))
                .containsAll(words("shared", Shared.values()))
                .containsAll(words("field", FormField.Kind.values()))
                .containsAll(words("step", ScreeningStep.Kind.values()))
                .containsAll(words("screening", ScreeningState.values()))
                .containsAll(words("ui.my", ProfileState.values()))
                .containsAll(words("ui.own", ProfileState.values()));
    }

    private static List<String> words(String prefix, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> "mentoring." + prefix + "." + value.name())
                .toList();
    }

    private static List<String> sources(String... folders) {
        return Stream.of(folders)
                .map(folder -> Path.of("src/main/java/org/boardwalk/mentoring/internal", folder))
                .flatMap(PageTextsTest::files)
                .map(PageTextsTest::read)
                .toList();
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties load(String name) {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("src/main/resources/i18n", name))) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
