package org.boardwalk.platform.mail.internal.app;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardwalk.platform.api.board.BoardProfile.Colours;
import org.boardwalk.platform.mail.internal.domain.HtmlBody;
import org.boardwalk.platform.mail.internal.domain.Letter;

/**
 * A letter with the board's look. Mail programs know little CSS, some drop the style sheet: each part has its light colours
 * itself, and the sheet only adds the dark ones. Nothing is fetched, so nobody learns who reads it when.
 */
final class HtmlPage {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;:!?)]");
    private static final String PAGE = """
            <!doctype html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="supported-color-schemes" content="light dark">
            <title>%s</title>
            <style>
            :root { color-scheme: light dark; supported-color-schemes: light dark; }
            @media (prefers-color-scheme: dark) {
            .ground { background: #10191e !important; }
            .sheet { background: #18242a !important; color: #e9eff1 !important; border-color: #2b3a42 !important; }
            .quiet { color: #a7b6bd !important; border-color: #2b3a42 !important; }
            .accent, .sheet a { color: %3$s !important; border-color: %3$s !important; }
            }
            </style>
            </head>
            """;
    private static final String BODY = """
            <body class="ground" style="margin:0;padding:24px 12px;background:#f5f1e8">
            <div class="sheet" style="max-width:600px;margin:0 auto;padding:24px;background:#fffdf8;color:#17262d;\
            border:1px solid #e0d8c8;border-radius:8px;font:16px/1.5 sans-serif">
            <div class="accent" style="padding:0 0 12px;margin:0 0 20px;border-bottom:3px solid %s;color:%1$s;\
            font-weight:bold;font-size:18px">%s%s</div>
            %s
            <div class="quiet" style="margin:28px 0 0;padding:12px 0 0;border-top:1px solid #e0d8c8;color:#4d5c63;\
            font-size:14px">%s</div>
            </div>
            </body>
            </html>
            """;
    private static final String PICTURE = "<img src=\"cid:" + HtmlBody.LOGO
            + "\" alt=\"\" height=\"40\" style=\"height:40px;max-width:200px;vertical-align:middle;margin:0 12px 0 0\">";

    private final Colours colours;

    /** @param colours none empty */
    HtmlPage(Colours colours) {
        this.colours = colours;
    }

    /**
     * @param letter with its text alone
     * @param name of the board
     * @param footer may be empty
     * @param legal address of the legal notices and what the link says; empty = there are none
     */
    String of(Letter letter, String name, String footer, Optional<Link> legal, boolean logo) {
        String end = Stream.of(lines(name), lines(footer), legal.map(this::link).orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("<br>\n"));
        return PAGE.formatted(
                        escaped(letter.language().toLanguageTag()),
                        escaped(letter.subject()),
                        escaped(colours.accentDark()))
                + BODY.formatted(
                        escaped(colours.accent()), logo ? PICTURE : "", escaped(name), paragraphs(letter.text()), end);
    }

    private String paragraphs(String text) {
        return text.strip()
                .lines()
                .collect(Collectors.joining("\n"))
                .transform(whole -> Stream.of(whole.split("\n{2,}")))
                .map(part -> "<p style=\"margin:0 0 16px\">" + lines(part) + "</p>")
                .collect(Collectors.joining("\n"));
    }

    private String lines(String text) {
        return text.strip().lines().map(this::line).collect(Collectors.joining("<br>\n"));
    }

    private String line(String line) {
        StringBuilder html = new StringBuilder();
        Matcher address = ADDRESS.matcher(line);
        int from = 0;
        while (address.find()) {
            html.append(escaped(line.substring(from, address.start())));
            html.append(link(new Link(address.group(), address.group())));
            from = address.end();
        }
        return html.append(escaped(line.substring(from))).toString();
    }

    private String link(Link link) {
        return "<a href=\"%s\" style=\"color:%s;overflow-wrap:anywhere\">%s</a>"
                .formatted(escaped(link.address()), escaped(colours.accent()), escaped(link.words()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    record Link(String address, String words) {}
}
