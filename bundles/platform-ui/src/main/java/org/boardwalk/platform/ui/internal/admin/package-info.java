/** Pages of the board's administrator and auditor. */
@NullMarked
package org.boardwalk.platform.ui.internal.admin;

import org.jspecify.annotations.NullMarked;
