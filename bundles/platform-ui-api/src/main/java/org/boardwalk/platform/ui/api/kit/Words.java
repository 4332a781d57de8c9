package org.boardwalk.platform.ui.api.kit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.text.Sentence;
import org.boardwalk.platform.api.text.Texts;

/** Sentences where no component is at hand, such as in a grid's columns; needs the session's thread. */
public final class Words {
    private static final Texts PAGE = new Texts() {
        @Override
        public List<Locale> locales() {
            return List.of(locale());
        }

        @Override
        public String text(Locale locale, String key, Object... arguments) {
            return I18NProvider.translate(locale, key, arguments);
        }
    };

    private Words() {}

    /** The sentence in the reader's language. */
    public static String text(String key, Object... arguments) {
        return I18NProvider.translate(locale(), key, arguments);
    }

    /** The sentence in the reader's language. */
    public static String text(Sentence sentence) {
        return text(sentence.key(), sentence.arguments().toArray());
    }

    /** The problem's sentence in the reader's language. */
    public static String text(ProblemException problem) {
        return text(problem.code(), problem.arguments().toArray());
    }

    /** The page's sentences for what is put into words elsewhere, such as by a rule of another bundle. */
    public static Texts texts() {
        return PAGE;
    }

    /** The language of the page on this thread; English when there is none. */
    public static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? Locale.ENGLISH : ui.getLocale();
    }
}
