package org.boardwalk.vaadin.bridge.internal.web;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.boardwalk.platform.api.board.Board;
import org.boardwalk.platform.api.text.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The board's legal texts, for anybody. A paragraph of one short line without a full stop is a heading. */
@Component(
        service = Servlet.class,
        property = {Whiteboard.IN_CONTEXT, Whiteboard.NAME + "legal", Whiteboard.PATTERN + Paths.LEGAL})
public final class LegalServlet extends PlainServlet {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_HEADING = 80;

    private final transient Board board;
    private final transient Texts texts;
    private final transient PlainPage page;

    @Activate
    public LegalServlet(@Reference Board board, @Reference Texts texts, @Reference PlainPage page) {
        super(texts, page);
        this.board = board;
        this.texts = texts;
        this.page = page;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Reader reader = Reader.of(request, response, texts);
        String legal = board.profile().legal(reader.locale());
        String title = reader.text("platform.legal.title");
        String back =
                "<p><a href=\"%s/\">%s</a></p>".formatted(request.getContextPath(), reader.html("platform.web.home"));
        String body = legal.isEmpty() ? "<p>" + reader.html("platform.legal.none") + "</p>" : html(legal);
        page.write(request, response, reader, title, "<h1>" + Html.escape(title) + "</h1>" + body + back);
    }

    static String html(String legal) {
        return Arrays.stream(legal.split("\\R\\s*\\R"))
                .map(String::strip)
                .map(paragraph -> {
                    String tag = isHeading(paragraph) ? "h2" : "p";
                    String lines = Html.escape(paragraph).replaceAll("\\R", "<br>");
                    return "<" + tag + ">" + lines + "</" + tag + ">";
                })
                .collect(Collectors.joining("\n"));
    }

    private static boolean isHeading(String paragraph) {
        return paragraph.length() <= LONGEST_HEADING
                && !paragraph.contains("\n")
                && !paragraph.endsWith(".")
                && !paragraph.endsWith(":");
    }
}
