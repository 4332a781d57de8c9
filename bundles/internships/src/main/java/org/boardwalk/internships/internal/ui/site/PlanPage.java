package org.boardwalk.internships.internal.ui.site;

import com.vaadin.flow.component.dependency.StyleSheet;
import org.boardwalk.platform.ui.api.kit.PageBody;

/** A page of planning: brings its style sheet. */
@StyleSheet(PlanBlock.STYLES)
public abstract class PlanPage extends PageBody {}
