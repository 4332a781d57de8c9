package org.boardwalk.certifications.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageTextsTest {
    private static final Pattern USED = Pattern.compile("Say\\.(ui|of)\\(\\s*\"([^\"]+)\"\\s*[,)]");

    private final Properties english = load("messages.properties");
    private final Properties spanish = load("messages_es.properties");

    @Test
    void everySentenceOfThePagesIsThereInBothLanguages() throws IOException {
        Set<String> used = new HashSet<>();
        for (Path file : sources()) {
            Matcher found = USED.matcher(Files.readString(file));
            while (found.find()) {
                used.add("certifications." + (found.group(1).equals("ui") ? "ui." : "") + found.group(2));
            }
        }
        assertThat(used).hasSizeGreaterThan(150);
        assertThat(english.stringPropertyNames()).containsAll(used);
        assertThat(spanish.stringPropertyNames()).containsAll(used);
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(spanish.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(places(spanish, key)).as(key).isEqualTo(places(english, key));
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/boardwalk/certifications/internal/ui"))) {
            return files.filter(path -> path.toString().endsWith(".java")).toList();
        }
    }

    private static int places(Properties texts, String key) {
        return new MessageFormat(texts.getProperty(key)).getFormatsByArgumentIndex().length;
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
