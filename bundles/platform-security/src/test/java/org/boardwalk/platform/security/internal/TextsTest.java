package org.boardwalk.platform.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.boardwalk.platform.api.security.Roles;
import org.junit.jupiter.api.Test;

class TextsTest {
    private final Properties english = read("/i18n/messages.properties");
    private final Properties spanish = read("/i18n/messages_es.properties");

    @Test
    void every_sentence_is_there_in_both_languages() {
        assertThat(spanish.keySet()).isEqualTo(english.keySet());
    }

    @Test
    void every_role_has_a_name() {
        assertThat(Roles.ALL).allSatisfy(role -> assertThat(english).containsKey("role." + role));
    }

    @Test
    void every_sentence_can_be_filled_in() {
        english.forEach((key, pattern) ->
                assertThat(filled(Locale.ENGLISH, pattern)).as("%s", key).isNotBlank());
        spanish.forEach((key, pattern) ->
                assertThat(filled(Locale.of("es"), pattern)).as("%s", key).isNotBlank());
    }

    @Test
    void the_pause_is_told_in_minutes() {
        String pattern = english.getProperty("platform.signIn.locked");
        assertThat(new MessageFormat(pattern, Locale.ENGLISH).format(new Object[] {1L}))
                .contains("Wait one minute,");
        assertThat(new MessageFormat(pattern, Locale.ENGLISH).format(new Object[] {15L}))
                .contains("Wait 15 minutes,");
    }

    private static String filled(Locale locale, Object pattern) {
        return new MessageFormat(pattern.toString(), locale).format(new Object[] {7L, 8L});
    }

    private static Properties read(String path) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(TextsTest.class.getResourceAsStream(path)), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return properties;
    }
}
