/** What a participant sees of himself. */
@NullMarked
package org.boardwalk.participants.internal.ui.me;

import org.jspecify.annotations.NullMarked;
