/** Colours, and whether text in them can be read. */
@NullMarked
package org.boardwalk.platform.core.internal.colour;

import org.jspecify.annotations.NullMarked;
