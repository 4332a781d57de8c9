/** How the running deployment presents itself. */
@NullMarked
package org.boardwalk.platform.core.internal.board;

import org.jspecify.annotations.NullMarked;
