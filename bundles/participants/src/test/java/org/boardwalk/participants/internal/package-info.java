/** Participants as people use them, on both databases. */
@NullMarked
package org.boardwalk.participants.internal;

import org.jspecify.annotations.NullMarked;
