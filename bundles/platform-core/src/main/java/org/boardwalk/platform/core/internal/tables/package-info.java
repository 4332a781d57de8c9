/** Files into and out of the tables modules publish. */
@NullMarked
package org.boardwalk.platform.core.internal.tables;

import org.jspecify.annotations.NullMarked;
