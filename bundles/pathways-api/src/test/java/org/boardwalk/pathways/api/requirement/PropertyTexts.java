package org.boardwalk.pathways.api.requirement;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.boardwalk.platform.api.text.Texts;

/** The sentences of this bundle, read from its files. */
final class PropertyTexts implements Texts {
    private final Map<String, Properties> byLanguage = new HashMap<>();

    PropertyTexts(String base) {
        byLanguage.put("en", load(base + ".properties"));
        byLanguage.put("es", load(base + "_es.properties"));
    }

    Set<String> keys(String language) {
        return byLanguage.get(language).stringPropertyNames();
    }

    @Override
    public List<Locale> locales() {
        return List.of(Locale.ENGLISH, Locale.of("es"));
    }

    @Override
    public String text(Locale locale, String key, Object... arguments) {
        String pattern = byLanguage.get(locale.getLanguage()).getProperty(key);
        return pattern == null ? "!" + key + "!" : new MessageFormat(pattern, locale).format(arguments);
    }

    private static Properties load(String name) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(PropertyTexts.class.getClassLoader().getResourceAsStream(name)),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
