/** Where a career planner writes a pathway. */
@NullMarked
package org.boardwalk.pathways.internal.ui.editor;

import org.jspecify.annotations.NullMarked;
