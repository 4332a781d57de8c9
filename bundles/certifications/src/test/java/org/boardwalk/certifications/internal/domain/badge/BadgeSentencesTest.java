package org.boardwalk.certifications.internal.domain.badge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.boardwalk.certifications.api.badge.Award;
import org.boardwalk.certifications.api.badge.BadgeCheck;
import org.boardwalk.certifications.api.badge.BadgeFile;
import org.boardwalk.certifications.api.badge.BadgeReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadgeSentencesTest {
    private static final Path SOURCES = Path.of("src/main/java/org/boardwalk/certifications/internal");
    private static final Pattern USED =
            Pattern.compile("(?:new BadgeException|say|problem|AwardCheck\\.text)\\([^\"()]*\"([a-zA-Z.]+)\"");
    private static final String PREFIX = "certifications.badge.";

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_es.properties"})
    void every_sentence_about_a_badge_is_there(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("src/main/resources/i18n", file))) {
            texts.load(in);
        }
        Set<String> used = used();
        assertThat(used).hasSizeGreaterThan(60);
        assertThat(texts.stringPropertyNames()).containsAll(used);
        used.forEach(key -> new MessageFormat(texts.getProperty(key)));
    }

    private static Set<String> used() throws IOException {
        Set<String> used = new HashSet<>();
        for (String folder : List.of("domain/badge", "app/badge")) {
            try (Stream<Path> files = Files.list(SOURCES.resolve(folder))) {
                for (Path file : files.toList()) {
                    Matcher found = USED.matcher(Files.readString(file));
                    while (found.find()) {
                        used.add(PREFIX + found.group(1));
                    }
                }
            }
        }
        used.remove(PREFIX + "format.");
        add(used, "kind.", Award.Kind.values());
        add(used, "criteria.", Award.Kind.values());
        add(used, "form.", BadgeFile.Form.values());
        add(used, "verdict.", BadgeReport.Verdict.values());
        add(used, "check.", BadgeCheck.Kind.values());
        add(used, "outcome.", BadgeCheck.Outcome.values());
        List.of("JSON", "JWT", "PNG", "SVG").forEach(format -> used.add(PREFIX + "format." + format));
        return used;
    }

    private static void add(Set<String> used, String group, Enum<?>[] values) {
        Arrays.stream(values).forEach(value -> used.add(PREFIX + group + value));
    }
}
