package org.boardwalk.mentoring.internal.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import org.boardwalk.platform.ui.api.kit.PageBody;

/** A page of mentoring: brings its style sheet. */
@StyleSheet(MentoringBlock.STYLES)
public abstract class MentoringPage extends PageBody {}
