package org.boardwalk.participants.internal.ui.testing;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** The sentences of all bundles on the class path, as the platform would say them. */
public final class TestTexts implements I18NProvider {
    private final Map<String, Properties> languages = new HashMap<>();

    public TestTexts() {
        languages.put("en", load("i18n/messages.properties"));
        languages.put("es", load("i18n/messages_es.properties"));
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.ENGLISH, Locale.of("es"));
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        String text = languages
                .getOrDefault(locale.getLanguage(), languages.get("en"))
                .getProperty(key);
        return text == null
                ? "!" + key + "!"
                : new MessageFormat(text.replace("''", "'").replace("'", "''"), locale).format(arguments);
    }

    private static Properties load(String path) {
        Properties all = new Properties();
        try {
            for (URL url : Collections.list(TestTexts.class.getClassLoader().getResources(path))) {
                try (Reader reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
                    all.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
