/** Commands, and the socket through which the launcher gives them. */
@NullMarked
package org.boardwalk.platform.core.internal.console;

import org.jspecify.annotations.NullMarked;
