package org.boardwalk.participants.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.boardwalk.participants.internal.ui.testing.TestTexts;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final Pattern SAID = Pattern.compile("say\\(\\s*\"([\\w.]+\\w)\"|\"participants\\.ui\\.([\\w.]+)\"");

    @Test
    void every_sentence_the_pages_say_is_there_in_both_languages() throws IOException {
        TestTexts texts = new TestTexts();
        Set<String> missing = new TreeSet<>();
        for (String key : said()) {
            for (Locale locale : texts.getProvidedLocales()) {
                if (texts.getTranslation("participants.ui." + key, locale).startsWith("!")) {
                    missing.add(locale + " " + key);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static Set<String> said() throws IOException {
        Set<String> keys = new TreeSet<>();
        Path sources = Path.of("src/main/java/org/boardwalk/participants/internal/ui");
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = SAID.matcher(Files.readString(file));
                while (matcher.find()) {
                    keys.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
                }
            }
        }
        assertThat(keys).hasSizeGreaterThan(200);
        return keys;
    }
}
