package org.boardwalk.platform.api.text;

import java.util.List;
import java.util.Locale;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Sentences of all installed bundles, running or not. A bundle contributes {@code
 * i18n/messages.properties} (English) and {@code i18n/messages_es.properties} (Spanish), UTF-8, with
 * {@link java.text.MessageFormat} patterns; its keys start with its module id and a dot.
 */
@ProviderType
public interface Texts {
    /** The languages this deployment offers, as the board chose; the first is the fallback. */
    List<Locale> locales();

    /** The locale itself when its language is offered, the first one offered otherwise. */
    default Locale closest(Locale locale) {
        List<Locale> offered = locales();
        return offered.stream().anyMatch(one -> one.getLanguage().equals(locale.getLanguage()))
                ? locale
                : offered.getFirst();
    }

    /** The sentence in the closest language; {@code !key!} where no bundle knows the key. Any thread. */
    String text(Locale locale, String key, Object... arguments);

    default String text(Locale locale, Sentence sentence) {
        return text(locale, sentence.key(), sentence.arguments().toArray());
    }

    /** The sentence of a problem. */
    default String text(Locale locale, ProblemException problem) {
        return text(locale, problem.code(), problem.arguments().toArray());
    }
}
