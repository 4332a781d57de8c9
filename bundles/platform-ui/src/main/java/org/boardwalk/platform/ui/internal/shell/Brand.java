package org.boardwalk.platform.ui.internal.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import org.boardwalk.platform.ui.api.Assets;

/** Mark and name; leads home. */
final class Brand {
    private Brand() {}

    static Anchor link(Assets assets) {
        Image mark = new Image(assets.url("platform-ui-api/logo.svg"), "");
        Anchor link = new Anchor(".", mark, new Span("Boardwalk"));
        link.addClassName("bw-brand");
        return link;
    }
}
