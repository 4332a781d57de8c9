/** What people set for themselves. */
@NullMarked
package org.boardwalk.platform.ui.internal.account;

import org.jspecify.annotations.NullMarked;
