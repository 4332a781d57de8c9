package org.boardwalk.platform.ui.internal.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import org.boardwalk.platform.api.board.BoardProfile;
import org.boardwalk.platform.ui.api.Assets;
import org.boardwalk.platform.ui.api.kit.Words;

/** What every page shows of the board. */
final class Brand {
    private Brand() {}

    /** Logo and name; leads home. */
    static Anchor link(Assets assets, BoardProfile board) {
        Image mark = new Image(assets.mark(), "");
        mark.setClassName("bw-own-logo", assets.logo().isPresent());
        Anchor link = new Anchor(".", mark, new Span(board.name()));
        link.addClassName("bw-brand");
        return link;
    }

    /** The board's line and the way to its legal texts; nothing where there is neither. */
    static Footer footer(BoardProfile board) {
        Footer footer = new Footer();
        footer.addClassName("bw-footer");
        String line = board.footer(Words.locale());
        if (!line.isEmpty()) {
            footer.add(new Div(line));
        }
        if (!board.legal(Words.locale()).isEmpty()) {
            Anchor legal = new Anchor("legal", Words.text("platform.legal.title"));
            legal.setRouterIgnore(true);
            footer.add(legal);
        }
        footer.setVisible(footer.getElement().getChildCount() > 0);
        return footer;
    }
}
