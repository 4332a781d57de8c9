/** How the deployment presents itself. */
@NullMarked
package org.boardwalk.platform.ui.internal.admin.board;

import org.jspecify.annotations.NullMarked;
