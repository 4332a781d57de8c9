/** Lists of plans. */
@NullMarked
package org.boardwalk.pathways.internal.ui.listing;

import org.jspecify.annotations.NullMarked;
