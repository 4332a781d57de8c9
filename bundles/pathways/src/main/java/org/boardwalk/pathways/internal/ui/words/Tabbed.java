package org.boardwalk.pathways.internal.ui.words;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.tabs.TabSheet;

/**
 * Tabs whose list of tabs holds tabs only. Vaadin makes the scroller inside it focusable by script, which assistive
 * technology reads as a nameless thing among the tabs; nothing needs that focus, since the tabs scroll with theirs.
 */
public final class Tabbed extends TabSheet {
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement()
                .executeJs("customElements.whenDefined('vaadin-tabs').then(() => requestAnimationFrame(() =>"
                        + " this.querySelector('vaadin-tabs')?.shadowRoot?.querySelector('#scroll')"
                        + "?.removeAttribute('tabindex')))");
    }
}
