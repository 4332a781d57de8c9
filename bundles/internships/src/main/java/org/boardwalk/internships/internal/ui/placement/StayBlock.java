package org.boardwalk.internships.internal.ui.placement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A part of a page about placements: brings its style sheet. */
@StyleSheet(StayBlock.STYLES)
class StayBlock extends Div {
    static final String STYLES = "assets/internships/placements.css";

    StayBlock(Component... parts) {
        super(parts);
        addClassName("st-block");
    }

    static Span quiet(String words) {
        Span span = new Span(words);
        span.addClassName("st-quiet");
        return span;
    }

    static Div line(String className, Component... parts) {
        Div line = new Div(parts);
        line.addClassName(className);
        return line;
    }
}
