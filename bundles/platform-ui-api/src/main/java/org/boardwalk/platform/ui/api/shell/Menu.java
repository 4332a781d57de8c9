package org.boardwalk.platform.ui.api.shell;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** The pages the signed-in person may open from the menu. Any thread that works for a person. */
@ProviderType
public interface Menu {
    /** By section, then order; only what the person may see and what runs at this moment. */
    List<Entry> entries();

    /**
     * One page.
     *
     * @param route without a slash in front
     * @param titleKey key of its title
     * @param section one of {@link org.boardwalk.platform.ui.api.Section}'s constants
     * @param icon Vaadin icon name
     */
    record Entry(String route, String titleKey, String section, int order, String icon) {}
}
