package org.boardwalk.vaadin.bridge.internal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.text.Texts;
import org.jspecify.annotations.Nullable;

/** Somebody who is not signed in yet: the language asked for by a click, remembered, or preferred by the browser. */
record Reader(Locale locale, Texts texts) {
    private static final String COOKIE = "bw-lang";
    private static final String PARAMETER = "lang";
    private static final int ONE_YEAR_S = 365 * 24 * 60 * 60;

    static Reader of(HttpServletRequest request, HttpServletResponse response, Texts texts) {
        Optional<Locale> chosen = known(texts, request.getParameter(PARAMETER));
        chosen.ifPresent(locale -> remember(request, response, locale));
        Locale locale = chosen.or(() -> Cookies.get(request, COOKIE).flatMap(language -> known(texts, language)))
                .orElseGet(() -> preferred(request, texts));
        return new Reader(locale, texts);
    }

    String text(String key, Object... arguments) {
        return texts.text(locale, key, arguments);
    }

    String text(ProblemException problem) {
        return texts.text(locale, problem);
    }

    /** The text, ready to stand in HTML. */
    String html(String key, Object... arguments) {
        return Html.escape(text(key, arguments));
    }

    private static Optional<Locale> known(Texts texts, @Nullable String language) {
        return texts.locales().stream()
                .filter(locale -> locale.getLanguage().equals(language))
                .findFirst();
    }

    private static Locale preferred(HttpServletRequest request, Texts texts) {
        List<String> known = texts.locales().stream().map(Locale::getLanguage).toList();
        if (request.getHeader("Accept-Language") == null) {
            return texts.locales().getFirst();
        }
        return Collections.list(request.getLocales()).stream()
                .filter(locale -> known.contains(locale.getLanguage()))
                .findFirst()
                .flatMap(locale -> known(texts, locale.getLanguage()))
                .orElse(texts.locales().getFirst());
    }

    private static void remember(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        Cookies.set(request, response, COOKIE, locale.getLanguage(), ONE_YEAR_S);
    }
}
