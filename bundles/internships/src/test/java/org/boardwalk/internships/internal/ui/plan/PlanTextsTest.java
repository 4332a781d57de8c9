package org.boardwalk.internships.internal.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlanTextsTest {
    private static final Pattern SAID = Pattern.compile("Say\\.(ui|of|stay)\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern REFUSED = Pattern.compile("ProblemException\\(\\s*\"(internships[^\"]+)\"");
    /** Both sentences of a choice stand in one call. */
    private static final Pattern CHOSEN =
            Pattern.compile("\\?\\s*\"([a-z]+\\.[A-Za-z.]+)\"\\s*:\\s*\"([a-z]+\\.[A-Za-z.]+)\"");

    private final Properties english = load("messages.properties");
    private final Properties spanish = load("messages_es.properties");

    @Test
    void everySentenceOfThePagesIsThereInBothLanguages() throws IOException {
        Set<String> used = new HashSet<>();
        for (String source : sources("ui/site", "ui/term", "ui/compliance")) {
            Matcher said = SAID.matcher(source);
            while (said.find()) {
                String prefix = said.group(1).equals("of") ? "" : said.group(1) + ".";
                used.add("internships." + prefix + said.group(2));
            }
            Matcher chosen = CHOSEN.matcher(source);
            while (chosen.find()) {
                used.add("internships.ui." + chosen.group(1));
                used.add("internships.ui." + chosen.group(2));
            }
        }
        used.removeIf(key -> key.endsWith("."));
        assertThat(used).hasSizeGreaterThan(200);
        assertThat(english.stringPropertyNames()).containsAll(used);
        assertThat(spanish.stringPropertyNames()).containsAll(used);
    }

    @Test
    void everyProblemHasASentence() throws IOException {
        Set<String> used = new HashSet<>();
        for (String source :
                sources("app/site", "app/term", "app/compliance", "app/placement", "app/table", "app/preference")) {
            Matcher refused = REFUSED.matcher(source);
            while (refused.find()) {
                used.add(refused.group(1));
            }
        }
        assertThat(used).hasSizeGreaterThan(40);
        assertThat(english.stringPropertyNames()).containsAll(used);
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(spanish.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(places(spanish, key)).as(key).isEqualTo(places(english, key));
        }
    }

    /** Opportunity, seat, placement, term and location are oportunidad, plaza, práctica, periodo and sede. */
    @Test
    void aSpanishReaderMeetsOneWordForEachThing() {
        for (String key : spanish.stringPropertyNames()) {
            assertThat(spanish.getProperty(key))
                    .as(key)
                    .doesNotContainIgnoringCase("colocación")
                    .doesNotContainIgnoringCase("período")
                    .doesNotContainPattern("(?i)\\bofertas?\\b");
            if (english.getProperty(key).toLowerCase(Locale.ROOT).contains("opportunit")) {
                assertThat(spanish.getProperty(key)).as(key).containsIgnoringCase("oportunidad");
            }
        }
    }

    @Test
    void theTermsAndThePlacementsAreToldApartInTheMenu() {
        for (Properties texts : List.of(english, spanish)) {
            assertThat(texts.getProperty("internships.stay.all.title"))
                    .isNotEqualTo(texts.getProperty("internships.ui.board.title"));
        }
    }

    private static List<String> sources(String... folders) throws IOException {
        try (Stream<Path> files = Stream.of(folders)
                .map(folder -> Path.of("src/main/java/org/boardwalk/internships/internal", folder))
                .flatMap(PlanTextsTest::files)) {
            return files.map(PlanTextsTest::read).toList();
        }
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
