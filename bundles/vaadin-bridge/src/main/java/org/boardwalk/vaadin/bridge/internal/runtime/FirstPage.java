package org.boardwalk.vaadin.bridge.internal.runtime;

import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.boardwalk.platform.ui.api.Assets;
import org.boardwalk.vaadin.bridge.internal.open.BoardNews;
import org.boardwalk.vaadin.bridge.internal.problems.ProblemView;
import org.boardwalk.vaadin.bridge.internal.web.Headers;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Completes the document a tab begins with: our style sheets, the security policy, the right status. */
final class FirstPage implements IndexHtmlRequestListener {
    private static final long serialVersionUID = 1L;
    private static final String AURA = "aura/aura.css";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final transient Parts parts;

    FirstPage(Parts parts) {
        this.parts = parts;
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse page) {
        Document document = page.getDocument();
        VaadinServletResponse response = (VaadinServletResponse) page.getVaadinResponse();
        addLinks(document);
        String nonce = nonce();
        document.select("script").forEach(script -> script.attr("nonce", nonce));
        response.setHeader("Content-Security-Policy", Headers.vaadinPolicy(nonce));
        page.getUI().ifPresent(ui -> response.setStatus(ProblemView.statusOf(ui)));
    }

    private void addLinks(Document document) {
        Element head = document.head();
        head.appendElement("meta").attr("name", "color-scheme").attr("content", "light dark");
        link(head, "icon", parts.assets().mark());
        link(head, "stylesheet", AURA);
        parts.shells()
                .styleSheets()
                .forEach(path -> link(head, "stylesheet", parts.assets().url(path)));
        link(head, "stylesheet", parts.assets().url(Assets.BOARD_STYLE)).attr("id", BoardNews.STYLE_ID);
    }

    private static Element link(Element head, String relation, String address) {
        return head.appendElement("link").attr("rel", relation).attr("href", address);
    }

    private static String nonce() {
        byte[] bytes = new byte[18];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
