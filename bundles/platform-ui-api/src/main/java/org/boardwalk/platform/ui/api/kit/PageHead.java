package org.boardwalk.platform.ui.api.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** Top of a page: where one came from, the title, what the page is for, and what one can do here. */
public final class PageHead extends Header {
    private final Div words = new Div();
    private final Div actions = new Div();
    private final H1 title;
    private final Paragraph summary = new Paragraph();

    /** @param title the page's only first-level heading, translated */
    public PageHead(String title) {
        this.title = new H1(title);
        addClassName("bw-page-head");
        words.addClassName("bw-page-head-words");
        actions.addClassName("bw-actions");
        summary.addClassName("bw-page-summary");
        words.add(this.title);
        add(words);
    }

    /** One sentence below the title. */
    public PageHead summary(String text) {
        summary.setText(text);
        words.add(summary);
        return this;
    }

    /** Anything between title and summary: pills, facts in one line. */
    public PageHead beside(Component... parts) {
        Div line = new Div(parts);
        line.addClassName("bw-page-head-beside");
        words.addComponentAtIndex(words.indexOf(title) + 1, line);
        return this;
    }

    /** Link above the title to the page this one belongs to. */
    public PageHead back(String route, String text) {
        var link = Links.page(route, text);
        link.addComponentAsFirst(Icons.decorative("angle-left"));
        link.addClassName("bw-page-back");
        words.addComponentAsFirst(link);
        return this;
    }

    /** Buttons and links at the end of the line; below the title on a phone. The main one comes last. */
    public PageHead actions(Component... parts) {
        actions.add(parts);
        add(actions);
        return this;
    }

    /** Changes the title, for a page that learns later what it shows. */
    public void title(String text) {
        title.setText(text);
    }
}
