package org.boardwalk.pathways.internal.ui.picture;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import java.util.Map;
import java.util.function.Consumer;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.api.picture.PathwayPictures;
import org.boardwalk.pathways.internal.ui.words.Say;
import org.boardwalk.pathways.internal.ui.words.Tabbed;
import org.boardwalk.platform.ui.api.kit.Icons;

/** Picture and list of one pathway, as two tabs, and beside them what somebody opened. */
public final class PathwayTabs extends Div {
    private final PictureView picture;
    private final OutlineView outline;
    private final Tabbed tabs = new Tabbed();
    private final Tab pictureTab;
    private final Aside aside;
    private String opened = "";

    /** @param detail fills the aside with the step of this id */
    public PathwayTabs(PathwayPictures pictures, Consumer<Opened> detail) {
        aside = new Aside(this::closed);
        Consumer<String> open = id -> {
            opened = id;
            detail.accept(new Opened(id, aside));
        };
        picture = new PictureView(pictures, open);
        outline = new OutlineView(pictures, open);
        pictureTab = tabs.add(tab("sitemap", "tab.picture"), picture);
        tabs.add(tab("list-ol", "tab.list"), outline);
        tabs.addClassName("pw-tabs");
        addClassName("pw-beside");
        add(tabs, aside);
    }

    public void show(Pathway pathway, Map<String, StepFace> faces) {
        picture.show(pathway, faces);
        outline.show(pathway, faces);
    }

    /** The id of the step beside the picture; empty when there is none. */
    public String opened() {
        return aside.isVisible() ? opened : "";
    }

    /** Notes that a step was opened from elsewhere in the page. */
    public void openAt(String stepId) {
        opened = stepId;
    }

    public Aside aside() {
        return aside;
    }

    private static Tab tab(String icon, String key) {
        return new Tab(Icons.decorative(icon), new Span(Say.ui(key)));
    }

    private void closed() {
        if (tabs.getSelectedTab() == pictureTab) {
            picture.focusStep(opened);
        } else {
            outline.focusStep(opened);
        }
    }

    /** A step somebody opened, and the place for what there is to say about it. */
    public record Opened(String stepId, Aside aside) {}
}
