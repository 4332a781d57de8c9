package org.boardwalk.vaadin.bridge.internal.open;

import java.time.Duration;
import org.boardwalk.platform.api.board.BoardListener;
import org.boardwalk.platform.ui.api.Assets;
import org.boardwalk.vaadin.bridge.internal.frame.Frame;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets every open page look as the board does now: its colours at once, its name and logo with a new frame. */
@Component
public final class BoardNews implements BoardListener {
    /** Of the link element whose style sheet changes with the board. */
    public static final String STYLE_ID = "bw-look";

    private static final String LOAD = "const look = document.getElementById($0); if (look) { look.href = $1; }";

    private final OpenPages pages;
    private final Assets assets;

    @Activate
    public BoardNews(@Reference OpenPages pages, @Reference Assets assets) {
        this.pages = pages;
        this.assets = assets;
    }

    @Override
    public void boardChanged() {
        String style = assets.url(Assets.BOARD_STYLE);
        pages.inEach(
                ui -> {
                    ui.getPage().executeJs(LOAD, STYLE_ID, style);
                    Relocation.frame(ui).ifPresent(Frame::renew);
                },
                Duration.ZERO);
    }
}
