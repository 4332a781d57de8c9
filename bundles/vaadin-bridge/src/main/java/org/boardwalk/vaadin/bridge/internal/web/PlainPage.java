package org.boardwalk.vaadin.bridge.internal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.boardwalk.platform.ui.api.Assets;

/** Frame of the pages that come before Vaadin: our look, no script. */
final class PlainPage {
    private static final String TEMPLATE = """
            <!doctype html>
            <html lang="{{lang}}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{{title}} · Boardwalk</title>
            <link rel="icon" type="image/svg+xml" href="{{icon}}">
            <link rel="stylesheet" href="{{tokens}}">
            <link rel="stylesheet" href="{{style}}">
            </head>
            <body>
            <div class="scene" aria-hidden="true"></div>
            <div class="sheet">
            <header class="brand"><img src="{{logo}}" alt="" width="40" height="40"><span>Boardwalk</span></header>
            <main>
            {{body}}
            </main>
            <footer><nav aria-label="{{languages}}">{{switch}}</nav></footer>
            </div>
            </body>
            </html>
            """;

    private final Assets assets;

    PlainPage(Assets assets) {
        this.assets = assets;
    }

    void write(HttpServletRequest request, HttpServletResponse response, Reader reader, String title, String body)
            throws IOException {
        Headers.plainPage(response);
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Language", reader.locale().toLanguageTag());
        String root = request.getContextPath() + "/";
        response.getWriter()
                .write(Html.fill(
                        TEMPLATE,
                        Map.of(
                                "lang",
                                reader.locale().toLanguageTag(),
                                "title",
                                Html.escape(title),
                                "icon",
                                root + assets.url("platform-ui-api/logo.svg"),
                                "logo",
                                root + assets.url("platform-ui-api/logo.svg"),
                                "tokens",
                                root + assets.url("platform-ui-api/tokens.css"),
                                "style",
                                root + assets.url("vaadin-bridge/plain.css"),
                                "body",
                                body,
                                "languages",
                                reader.html("platform.signIn.languages"),
                                "switch",
                                languages(request, reader))));
    }

    private static String languages(HttpServletRequest request, Reader reader) {
        StringBuilder links = new StringBuilder();
        for (Locale locale : reader.texts().locales()) {
            boolean current = locale.getLanguage().equals(reader.locale().getLanguage());
            links.append("<a lang=\"%1$s\" hreflang=\"%1$s\" href=\"%2$s\"%3$s>%4$s</a> "
                    .formatted(
                            locale.toLanguageTag(),
                            Html.escape(withLanguage(request, locale)),
                            current ? " aria-current=\"true\"" : "",
                            Html.escape(capitalized(locale))));
        }
        return links.toString();
    }

    private static String capitalized(Locale locale) {
        String name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    private static String withLanguage(HttpServletRequest request, Locale locale) {
        StringBuilder query = new StringBuilder("?lang=" + locale.getLanguage());
        for (String kept : new String[] {"to", "token"}) {
            String value = request.getParameter(kept);
            if (value != null) {
                query.append('&').append(kept).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        }
        return request.getContextPath() + Paths.of(request) + query;
    }
}
