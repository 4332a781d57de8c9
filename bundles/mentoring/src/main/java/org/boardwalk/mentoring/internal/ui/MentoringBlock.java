package org.boardwalk.mentoring.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;

/** A part of mentoring on somebody else's page: brings its style sheet. */
@StyleSheet(MentoringBlock.STYLES)
public class MentoringBlock extends Div {
    static final String STYLES = "assets/mentoring/mentoring.css";

    public MentoringBlock(Component... parts) {
        super(parts);
        addClassName("mt-block");
    }
}
