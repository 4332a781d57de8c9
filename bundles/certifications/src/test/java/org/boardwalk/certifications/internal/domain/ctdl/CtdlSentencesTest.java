package org.boardwalk.certifications.internal.domain.ctdl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.boardwalk.pathways.api.requirement.Strength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CtdlSentencesTest {
    private static final Path SOURCES = Path.of("src/main/java/org/boardwalk/certifications/internal/domain/ctdl");
    private static final Pattern USED = Pattern.compile("(?:new CtdlException|say)\\(\\s*\"([a-zA-Z.]+)\"");
    private static final Pattern FIELD = Pattern.compile("new Field\\(\\s*\"([a-zA-Z]+)\"");
    private static final String PREFIX = "certifications.ctdl.";

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_es.properties"})
    void every_sentence_about_ctdl_is_there(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("src/main/resources/i18n", file))) {
            texts.load(in);
        }
        Set<String> used = used();
        assertThat(used).hasSizeGreaterThan(50);
        assertThat(texts.stringPropertyNames()).containsAll(used);
        used.forEach(key -> new MessageFormat(texts.getProperty(key)));
    }

    private static Set<String> used() throws IOException {
        Set<String> used = new HashSet<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                String source = Files.readString(file);
                add(used, "", USED.matcher(source));
                add(used, "field.", FIELD.matcher(source));
            }
        }
        used.add(PREFIX + "left.needs");
        used.add(PREFIX + "left.needsNone");
        Arrays.stream(Strength.values()).forEach(strength -> used.add(PREFIX + "need." + strength));
        return used;
    }

    private static void add(Set<String> used, String group, Matcher found) {
        while (found.find()) {
            used.add(PREFIX + group + found.group(1));
        }
    }
}
