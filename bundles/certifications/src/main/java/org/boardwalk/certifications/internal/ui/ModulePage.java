package org.boardwalk.certifications.internal.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import org.boardwalk.platform.ui.api.kit.PageBody;

/** A page of this module: brings the module's style sheet. */
@StyleSheet(ModuleBlock.STYLES)
public abstract class ModulePage extends PageBody {}
