/** Reads and judges modules that come as a file; installs nothing. */
@NullMarked
package org.boardwalk.platform.core.internal.kar;

import org.jspecify.annotations.NullMarked;
