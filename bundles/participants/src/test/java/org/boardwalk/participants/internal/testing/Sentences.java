package org.boardwalk.participants.internal.testing;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.boardwalk.participants.internal.ui.testing.TestTexts;
import org.boardwalk.platform.api.text.Texts;

/** The sentences as the platform says them, and those of the module itself. */
public final class Sentences implements Texts {
    private final TestTexts texts = new TestTexts();

    @Override
    public List<Locale> locales() {
        return List.of(Locale.ENGLISH, Locale.of("es"));
    }

    @Override
    public String text(Locale locale, String key, Object... arguments) {
        return texts.getTranslation(key, locale, arguments);
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
