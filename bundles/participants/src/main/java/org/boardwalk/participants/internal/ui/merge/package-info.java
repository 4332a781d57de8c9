/** Making two records of one person one. */
@NullMarked
package org.boardwalk.participants.internal.ui.merge;

import org.jspecify.annotations.NullMarked;
