package org.boardwalk.certifications.internal.domain.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    private static final Path SOURCE =
            Path.of("src/main/java/org/boardwalk/certifications/internal/domain/attainment/Attainment.java");
    private static final Pattern KEY = Pattern.compile("\"([a-z][A-Za-z]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_es.properties"})
    void every_reason_has_a_sentence(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("src/main/resources/i18n", file))) {
            texts.load(in);
        }
        Set<String> keys = new HashSet<>();
        Matcher found = KEY.matcher(Files.readString(SOURCE));
        while (found.find()) {
            keys.add("certifications.attainment." + found.group(1));
        }
        assertThat(keys).hasSizeGreaterThan(18);
        assertThat(texts.stringPropertyNames()).containsAll(keys);
        keys.forEach(key -> new MessageFormat(texts.getProperty(key)));
    }
}
