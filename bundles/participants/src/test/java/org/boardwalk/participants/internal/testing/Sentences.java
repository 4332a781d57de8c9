package org.boardwalk.participants.internal.testing;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.boardwalk.platform.api.text.Texts;

/** The module's own sentences. */
public final class Sentences implements Texts {
    @Override
    public List<Locale> locales() {
        return List.of(Locale.ENGLISH, Locale.of("es"));
    }

    @Override
    public String text(Locale locale, String key, Object... arguments) {
        String pattern = load(locale).getProperty(key);
        return pattern == null ? "!" + key + "!" : new MessageFormat(pattern, locale).format(arguments);
    }

    public static Properties load(Locale locale) {
        String name = locale.getLanguage().equals("es") ? "messages_es.properties" : "messages.properties";
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("src/main/resources/i18n", name))) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
