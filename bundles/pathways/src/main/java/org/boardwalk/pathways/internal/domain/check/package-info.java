/** Mistakes in a pathway. */
@NullMarked
package org.boardwalk.pathways.internal.domain.check;

import org.jspecify.annotations.NullMarked;
