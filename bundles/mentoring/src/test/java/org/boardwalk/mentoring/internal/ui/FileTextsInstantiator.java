package org.boardwalk.mentoring.internal.ui;

import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.di.InstantiatorFactory;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinService;
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

/** Gives pages the product's sentences; a missing one fails the test. */
public final class FileTextsInstantiator implements InstantiatorFactory {
    @Override
    public Instantiator createInstantitor(VaadinService service) {
        FileTexts texts = new FileTexts();
        return new DefaultInstantiator(service) {
            @Override
            public I18NProvider getI18NProvider() {
                return texts;
            }
        };
    }

    private static final class FileTexts implements I18NProvider {
        private static final long serialVersionUID = 1L;

        private final Properties english = load("i18n/messages.properties");
        private final Properties spanish = load("i18n/messages_es.properties");

        @Override
        public List<Locale> getProvidedLocales() {
            return List.of(Locale.ENGLISH, Locale.of("es"));
        }

        @Override
        public String getTranslation(String key, Locale locale, Object... arguments) {
            String pattern = ("es".equals(locale.getLanguage()) ? spanish : english).getProperty(key);
            if (pattern == null) {
                throw new AssertionError("no sentence " + key);
            }
            return new MessageFormat(pattern, locale).format(arguments);
        }

        private static Properties load(String path) {
            Properties all = new Properties();
            try {
                for (URL url : Collections.list(
                        FileTextsInstantiator.class.getClassLoader().getResources(path))) {
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
}
