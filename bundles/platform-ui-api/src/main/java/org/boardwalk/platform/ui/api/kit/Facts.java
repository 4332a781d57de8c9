package org.boardwalk.platform.ui.api.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Names and values under each other: the facts about one thing. */
public final class Facts extends DescriptionList {
    public Facts() {
        addClassName("bw-facts");
    }

    /** An empty value is shown as a dash, so that a reader sees it was not forgotten. */
    public Facts fact(String name, String value) {
        return fact(name, new Span(value.isBlank() ? "–" : value));
    }

    public Facts fact(String name, Component value) {
        // A div around each pair is what HTML allows inside <dl>, and keeps the pair together when it wraps.
        Div pair = new Div(new Term(name), new Description(value));
        pair.addClassName("bw-fact");
        getElement().appendChild(pair.getElement());
        return this;
    }
}
