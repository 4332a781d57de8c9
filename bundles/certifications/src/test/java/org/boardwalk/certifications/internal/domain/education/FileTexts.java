package org.boardwalk.certifications.internal.domain.education;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.boardwalk.platform.api.text.Texts;

/** The sentences of this module and of those below it; a missing one fails the test. */
public final class FileTexts implements Texts {
    public static final FileTexts INSTANCE = new FileTexts();

    private final Properties english = load("i18n/messages.properties");
    private final Properties spanish = load("i18n/messages_es.properties");

    private FileTexts() {}

    @Override
    public List<Locale> locales() {
        return List.of(Locale.ENGLISH, Locale.of("es"));
    }

    @Override
    public String text(Locale locale, String key, Object... arguments) {
        String pattern = ("es".equals(locale.getLanguage()) ? spanish : english).getProperty(key);
        if (pattern == null) {
            throw new AssertionError("no sentence " + key);
        }
        return new MessageFormat(pattern, locale).format(arguments);
    }

    private static Properties load(String path) {
        Properties all = new Properties();
        try {
            for (URL url : Collections.list(FileTexts.class.getClassLoader().getResources(path))) {
                try (Reader in = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
                    all.load(in);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
