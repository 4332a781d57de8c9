package org.boardwalk.platform.core.internal.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.osgi.framework.Bundle;

/** The sentences of one bundle: language → key → pattern. */
final class BundleTexts {
    /** The first is the fallback and has no suffix in its file name. */
    static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.of("es"));

    private final Map<String, Map<String, String>> byLanguage = new HashMap<>();

    /** Empty when the bundle has no sentences. Works on a bundle that was never started. */
    static Optional<BundleTexts> read(Bundle bundle) throws IOException {
        if (bundle.getEntry("i18n/messages.properties") == null) {
            return Optional.empty();
        }
        BundleTexts texts = new BundleTexts();
        for (Locale locale : LOCALES) {
            String suffix = locale.equals(LOCALES.getFirst()) ? "" : "_" + locale.getLanguage();
            URL file = bundle.getEntry("i18n/messages" + suffix + ".properties");
            if (file != null) {
                texts.byLanguage.put(locale.getLanguage(), load(file));
            }
        }
        return Optional.of(texts);
    }

    private static Map<String, String> load(URL file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> patterns = new HashMap<>();
        properties.forEach((key, text) -> patterns.put(key.toString(), Patterns.escape(text.toString())));
        return patterns;
    }

    Map<String, String> in(String language) {
        return byLanguage.getOrDefault(language, Map.of());
    }
}
