/** What the log says lately. */
@NullMarked
package org.boardwalk.platform.core.internal.log;

import org.jspecify.annotations.NullMarked;
