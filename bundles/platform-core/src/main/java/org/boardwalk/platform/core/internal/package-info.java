/** The heart of the platform; exports nothing. */
@NullMarked
package org.boardwalk.platform.core.internal;

import org.jspecify.annotations.NullMarked;
