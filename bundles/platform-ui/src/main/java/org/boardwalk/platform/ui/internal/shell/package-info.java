/** The frame around every page. */
@NullMarked
package org.boardwalk.platform.ui.internal.shell;

import org.jspecify.annotations.NullMarked;
