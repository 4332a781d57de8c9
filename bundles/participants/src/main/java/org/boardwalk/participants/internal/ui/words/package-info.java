/** The board's own lists of words and its note templates. */
@NullMarked
package org.boardwalk.participants.internal.ui.words;

import org.jspecify.annotations.NullMarked;
