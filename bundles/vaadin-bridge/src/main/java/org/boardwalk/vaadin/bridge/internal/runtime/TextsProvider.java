package org.boardwalk.vaadin.bridge.internal.runtime;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.boardwalk.platform.api.text.Texts;

/** Lets {@code getTranslation(key, …)} of every component speak with the sentences of all modules. */
final class TextsProvider implements I18NProvider {
    private static final long serialVersionUID = 1L;

    private final transient Texts texts;

    TextsProvider(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return texts.locales();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return texts.text(locale, key, arguments);
    }
}
