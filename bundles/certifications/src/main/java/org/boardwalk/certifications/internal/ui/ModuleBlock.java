package org.boardwalk.certifications.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;

/** A part of this module on somebody else's page: brings the module's style sheet. */
@StyleSheet(ModuleBlock.STYLES)
public class ModuleBlock extends Div {
    /** Address of the module's style sheet. */
    public static final String STYLES = "assets/certifications/certifications.css";

    public ModuleBlock(Component... parts) {
        super(parts);
        addClassName("cf-block");
    }
}
