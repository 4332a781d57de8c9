package org.boardwalk.vaadin.bridge.internal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.boardwalk.platform.api.board.Board;
import org.boardwalk.platform.api.board.BoardProfile;
import org.boardwalk.platform.ui.api.Assets;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Frame of the pages that come before Vaadin: our look, no script. */
@Component(service = PlainPage.class)
public final class PlainPage {
    private static final String TEMPLATE = """
            <!doctype html>
            <html lang="{{lang}}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{{title}} · {{board}}</title>
            <link rel="icon" type="image/svg+xml" href="{{icon}}">
            <link rel="stylesheet" href="{{tokens}}">
            <link rel="stylesheet" href="{{style}}">
            <link rel="stylesheet" href="{{look}}">
            </head>
            <body>
            <div class="scene" aria-hidden="true"></div>
            <div class="sheet">
            <header class="brand"><img src="{{logo}}" alt="" height="40"{{own}}><span>{{board}}</span></header>
            <main>
            {{body}}
            </main>
            <footer>{{footer}}<nav aria-label="{{languages}}">{{switch}}</nav></footer>
            </div>
            </body>
            </html>
            """;

    private final Assets assets;
    private final Board board;

    @Activate
    public PlainPage(@Reference Assets assets, @Reference Board board) {
        this.assets = assets;
        this.board = board;
    }

    void write(HttpServletRequest request, HttpServletResponse response, Reader reader, String title, String body)
            throws IOException {
        Headers.plainPage(response);
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Language", reader.locale().toLanguageTag());
        String root = request.getContextPath() + "/";
        response.getWriter().write(Html.fill(TEMPLATE, values(request, reader, root, title, body)));
    }

    private Map<String, String> values(
            HttpServletRequest request, Reader reader, String root, String title, String body) {
        BoardProfile profile = board.profile();
        return Map.ofEntries(
                Map.entry("lang", reader.locale().toLanguageTag()),
                Map.entry("title", Html.escape(title)),
                Map.entry("board", Html.escape(profile.name())),
                Map.entry("icon", root + assets.mark()),
                Map.entry("logo", root + assets.mark()),
                Map.entry("own", assets.logo().isPresent() ? " class=\"own\"" : " width=\"40\""),
                Map.entry("tokens", root + assets.url("platform-ui-api/tokens.css")),
                Map.entry("style", root + assets.url("vaadin-bridge/plain.css")),
                Map.entry("look", root + assets.url(Assets.BOARD_STYLE)),
                Map.entry("body", body),
                Map.entry("footer", footer(reader, profile, root)),
                Map.entry("languages", reader.html("platform.signIn.languages")),
                Map.entry("switch", languages(request, reader)));
    }

    /** The board's line, and the way to its legal texts. */
    private static String footer(Reader reader, BoardProfile profile, String root) {
        String line = Html.escape(profile.footer(reader.locale()));
        String legal = profile.legal(reader.locale()).isEmpty()
                ? ""
                : "<a href=\"" + root + Paths.LEGAL.substring(1) + "\">" + reader.html("platform.legal.title") + "</a>";
        return line.isEmpty() && legal.isEmpty() ? "" : "<p>" + (line + " " + legal).strip() + "</p>";
    }

    private static String languages(HttpServletRequest request, Reader reader) {
        StringBuilder links = new StringBuilder();
        if (reader.texts().locales().size() < 2) {
            return "";
        }
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
