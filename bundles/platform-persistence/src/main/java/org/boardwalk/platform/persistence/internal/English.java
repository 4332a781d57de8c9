package org.boardwalk.platform.persistence.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.boardwalk.platform.api.text.Sentence;

/** Sentences of this bundle for the console and the log, where nobody is there yet to choose a language. */
public final class English {
    private English() {}

    public static String text(Sentence sentence) {
        ResourceBundle words = ResourceBundle.getBundle("i18n.messages", Locale.ROOT, English.class.getClassLoader());
        String pattern = words.getString(sentence.key()).replace("'", "''");
        return new MessageFormat(pattern, Locale.ENGLISH)
                .format(sentence.arguments().toArray());
    }
}
