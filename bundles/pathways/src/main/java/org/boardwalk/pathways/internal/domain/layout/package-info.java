/** Where the boxes and lines of a pathway's picture go. */
@NullMarked
package org.boardwalk.pathways.internal.domain.layout;

import org.jspecify.annotations.NullMarked;
