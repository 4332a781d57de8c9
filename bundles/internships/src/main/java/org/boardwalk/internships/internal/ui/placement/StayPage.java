package org.boardwalk.internships.internal.ui.placement;

import com.vaadin.flow.component.dependency.StyleSheet;
import org.boardwalk.platform.ui.api.kit.PageBody;

/** A page about placements: brings its style sheet. */
@StyleSheet(StayBlock.STYLES)
public abstract class StayPage extends PageBody {}
