package org.boardwalk.participants.internal.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/** Address of the list as the reader left it, for the way back from a person; a text, so it holds no class of ours. */
public final class LastList {
    private static final String KEY = "participants.list";

    private LastList() {}

    /** @param query as in the address, without the question mark; empty = nothing narrowed */
    public static void remember(String query) {
        UI ui = UI.getCurrent();
        if (ui != null) {
            ComponentUtil.setData(ui, KEY, query.isEmpty() ? Routes.LIST : Routes.LIST + "?" + query);
        }
    }

    public static String route() {
        UI ui = UI.getCurrent();
        Object last = ui == null ? null : ComponentUtil.getData(ui, KEY);
        return last instanceof String route ? route : Routes.LIST;
    }
}
