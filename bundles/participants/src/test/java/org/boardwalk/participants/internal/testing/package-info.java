/** A board with its people, without a container. */
@NullMarked
package org.boardwalk.participants.internal.testing;

import org.jspecify.annotations.NullMarked;
