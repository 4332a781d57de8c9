package org.boardwalk.platform.ui.internal.files;

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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes the page under test, and says the sentences of the bundles on the class path. */
public final class OwnTexts implements InstantiatorFactory {
    static @Nullable Supplier<TableImportPage> page;

    @Override
    public Instantiator createInstantitor(VaadinService service) {
        return new DefaultInstantiator(service) {
            @Override
            public <T> T getOrCreate(Class<T> type) {
                Supplier<TableImportPage> maker = page;
                return type == TableImportPage.class && maker != null
                        ? type.cast(maker.get())
                        : super.getOrCreate(type);
            }

            @Override
            public I18NProvider getI18NProvider() {
                return new Sentences(load());
            }
        };
    }

    private static Properties load() {
        Properties all = new Properties();
        try {
            for (URL url : Collections.list(OwnTexts.class.getClassLoader().getResources("i18n/messages.properties"))) {
                try (Reader reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
                    all.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private record Sentences(Properties english) implements I18NProvider {
        @Override
        public List<Locale> getProvidedLocales() {
            return List.of(Locale.ENGLISH);
        }

        @Override
        public String getTranslation(String key, Locale locale, Object... arguments) {
            String text = english.getProperty(key, key);
            return new MessageFormat(text.replace("''", "'").replace("'", "''"), locale).format(arguments);
        }
    }
}
