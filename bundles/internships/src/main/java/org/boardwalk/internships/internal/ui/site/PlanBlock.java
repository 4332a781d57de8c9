package org.boardwalk.internships.internal.ui.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;

/** A part of planning on somebody else's page: brings its style sheet. */
@StyleSheet(PlanBlock.STYLES)
public class PlanBlock extends Div {
    static final String STYLES = "assets/internships/planning.css";

    public PlanBlock(Component... parts) {
        super(parts);
        addClassName("ip-block");
    }
}
