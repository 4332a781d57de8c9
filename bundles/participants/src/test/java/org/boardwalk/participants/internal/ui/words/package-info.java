@NullMarked
package org.boardwalk.participants.internal.ui.words;

import org.jspecify.annotations.NullMarked;
