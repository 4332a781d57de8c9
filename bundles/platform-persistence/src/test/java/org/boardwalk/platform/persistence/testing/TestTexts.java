package org.boardwalk.platform.persistence.testing;

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

/** The sentences of all bundles on the class path; one that is missing fails the test. */
public final class TestTexts implements Texts {
    private static final Locale SPANISH = Locale.of("es");

    private final Properties english = load("i18n/messages.properties");
    private final Properties spanish = load("i18n/messages_es.properties");

    @Override
    public List<Locale> locales() {
        return List.of(Locale.ENGLISH, SPANISH);
    }

    @Override
    public String text(Locale locale, String key, Object... arguments) {
        String pattern = (locale.equals(SPANISH) ? spanish : english).getProperty(key);
        if (pattern == null) {
            throw new AssertionError("no sentence " + key + " in " + locale);
        }
        return new MessageFormat(pattern.replace("''", "'").replace("'", "''"), locale).format(arguments);
    }

    private static Properties load(String path) {
        Properties all = new Properties();
        try {
            for (URL url : Collections.list(TestTexts.class.getClassLoader().getResources(path))) {
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
