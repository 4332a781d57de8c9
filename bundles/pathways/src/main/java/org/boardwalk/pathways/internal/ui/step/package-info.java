/** One step, its requirements, its credential and its figures, for a reader. */
@NullMarked
package org.boardwalk.pathways.internal.ui.step;

import org.jspecify.annotations.NullMarked;
