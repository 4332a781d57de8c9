package org.boardwalk.internships.internal.app.mail;

import java.util.List;
import java.util.Locale;
import org.boardwalk.platform.api.text.Texts;

/** Texts are their keys. */
public final class Keys implements Texts {
    @Override
    public List<Locale> locales() {
        return List.of(Locale.ENGLISH, Locale.of("es"));
    }

    @Override
    public String text(Locale locale, String key, Object... arguments) {
        return key;
    }
}
