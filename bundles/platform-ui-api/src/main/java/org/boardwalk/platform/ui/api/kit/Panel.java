package org.boardwalk.platform.ui.api.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.UUID;

/** A part of a page with a heading of the second level, on a surface of its own. */
public final class Panel extends Section {
    private final Header head = new Header();
    private final Div actions = new Div();
    private final Div content = new Div();

    public Panel(String title, Component... parts) {
        H2 heading = new H2(title);
        String id = "panel-" + UUID.randomUUID();
        heading.setId(id);
        getElement().setAttribute("aria-labelledby", id);
        addClassName("bw-panel");
        actions.addClassName("bw-actions");
        content.addClassName("bw-panel-content");
        head.add(heading);
        super.add(head, content);
        content.add(parts);
    }

    /** One line below the heading. */
    public Panel summary(String text) {
        Paragraph words = new Paragraph(text);
        words.addClassName("bw-panel-summary");
        addComponentAtIndex(1, words);
        return this;
    }

    /** At the end of the heading's line. */
    public Panel actions(Component... parts) {
        actions.add(parts);
        head.add(actions);
        return this;
    }

    /** Where the parts are: to add to, and to clear when the panel draws itself again. */
    public Div content() {
        return content;
    }
}
