/** The administrator's way from an empty deployment to a running programme. */
@NullMarked
package org.boardwalk.platform.ui.internal.setup;

import org.jspecify.annotations.NullMarked;
