package org.boardwalk.platform.core.internal.tables;

import java.util.List;
import java.util.Locale;
import org.boardwalk.platform.api.text.Texts;
import org.boardwalk.platform.persistence.testing.TestTexts;

/** The sentences there are, and those of the toys: the last word of their keys. */
final class ToyTexts implements Texts {
    private final Texts all = new TestTexts();

    @Override
    public List<Locale> locales() {
        return all.locales();
    }

    @Override
    public String text(Locale locale, String key, Object... arguments) {
        return key.startsWith("toys.") ? key.substring(key.lastIndexOf('.') + 1) : all.text(locale, key, arguments);
    }
}
