package org.boardwalk.pathways.internal.ui.words;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.tabs.TabSheet;

/**
 * Tabs whose list of tabs holds tabs only. Vaadin makes the scroller inside it focusable by script, which assistive
 * technology reads as a nameless thing among the tabs; nothing needs that focus, since the tabs scroll with theirs.
 */
public final class Tabbed extends TabSheet {
    /** The scroller is drawn some time after the tabs are attached. */
    private static final String QUIET = """
            const quiet = left => {
              const scroller = this.querySelector('vaadin-tabs')?.shadowRoot?.querySelector('#scroll');
              if (scroller) scroller.removeAttribute('tabindex');
              if (left > 0 && !scroller) setTimeout(() => quiet(left - 1), 100);
            };
            customElements.whenDefined('vaadin-tabs').then(() => quiet(50));
            """;

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs(QUIET);
    }
}
