package org.boardwalk.platform.persistence.internal.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.boardwalk.platform.api.problem.ProblemException;

/**
 * Our own sentences for the log and for health checks, in the server's language. What people see goes through the
 * platform's texts; those need a database that is open.
 */
public final class Sentences {
    private static final String BUNDLE = "i18n.messages";

    private final Locale locale;

    public Sentences() {
        this(Locale.getDefault());
    }

    public Sentences(Locale locale) {
        this.locale = locale;
    }

    public String text(String key, Object... arguments) {
        try {
            ResourceBundle texts = ResourceBundle.getBundle(
                    BUNDLE,
                    locale,
                    Sentences.class.getClassLoader(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            return new MessageFormat(texts.getString(key), locale).format(arguments);
        } catch (MissingResourceException e) {
            return key;
        }
    }

    public String text(ProblemException problem) {
        return text(problem.code(), problem.arguments().toArray());
    }
}
