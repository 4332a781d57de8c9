package org.boardwalk.itests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence exists in every language, and takes the same arguments there. */
class TextsTest {
    private static final int FEWEST_BUNDLES = 6;

    static Stream<Named<URL>> bundles() throws IOException {
        List<URL> files = Collections.list(TextsTest.class.getClassLoader().getResources("i18n/messages.properties"));
        assertThat(files).hasSizeGreaterThanOrEqualTo(FEWEST_BUNDLES);
        return files.stream().map(file -> Named.of(name(file), file));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void spanishIsComplete(URL english) throws IOException {
        assertThat(load(spanish(english)).keySet())
                .containsExactlyInAnyOrderElementsOf(load(english).keySet());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void aSentenceTakesTheSameArgumentsInBothLanguages(URL english) throws IOException {
        Map<String, String> spanish = load(spanish(english));
        load(english).forEach((key, sentence) -> assertThat(arguments(spanish.getOrDefault(key, sentence)))
                .as(key)
                .isEqualTo(arguments(sentence)));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noSentenceIsEmpty(URL english) throws IOException {
        assertThat(load(english))
                .allSatisfy((key, sentence) -> assertThat(sentence).as(key).isNotBlank());
        assertThat(load(spanish(english)))
                .allSatisfy((key, sentence) -> assertThat(sentence).as(key).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void aNumberHasNoBlankOfItsPatternInFront(URL english) throws IOException {
        for (URL file : List.of(english, spanish(english))) {
            assertThat(load(file)).allSatisfy((key, sentence) -> assertThat(sentence)
                    .as(key)
                    .doesNotContainPattern("\\{\\d+\\s*,\\s*(number|date|time)\\s*,\\s"));
        }
    }

    /** How many arguments a pattern reads; parsing it also shows that it is a valid one. */
    private static int arguments(String sentence) {
        return new MessageFormat(sentence.replace("''", "'").replace("'", "''")).getFormatsByArgumentIndex().length;
    }

    private static URL spanish(URL english) throws IOException {
        return java.net
                .URI
                .create(english.toString().replace("messages.properties", "messages_es.properties"))
                .toURL();
    }

    private static Map<String, String> load(URL file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        return texts;
    }

    private static String name(URL file) {
        return file.toString().replaceAll(".*/([^/]+)\\.jar!.*", "$1");
    }
}
