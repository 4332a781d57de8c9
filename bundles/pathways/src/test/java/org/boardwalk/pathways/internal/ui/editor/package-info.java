@NullMarked
package org.boardwalk.pathways.internal.ui.editor;

import org.jspecify.annotations.NullMarked;
