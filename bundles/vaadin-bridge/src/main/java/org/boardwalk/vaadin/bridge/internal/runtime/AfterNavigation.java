package org.boardwalk.vaadin.bridge.internal.runtime;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationListener;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;
import org.boardwalk.platform.ui.api.kit.Words;

/** Names the tab after the page, and releases instances a redirected navigation left behind. */
final class AfterNavigation implements AfterNavigationListener {
    private static final long serialVersionUID = 1L;

    private final transient Parts parts;

    AfterNavigation(Parts parts) {
        this.parts = parts;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        UI ui = event.getLocationChangeEvent().getUI();
        parts.instances().releaseUnshown(ui);
        List<HasElement> shown = event.getActiveChain();
        if (!shown.isEmpty() && !(shown.getFirst() instanceof HasDynamicTitle)) {
            parts.pages().of(shown.getFirst().getClass()).ifPresent(page -> ui.getPage()
                    .setTitle(Words.text(page.title()) + " · Boardwalk"));
        }
    }
}
