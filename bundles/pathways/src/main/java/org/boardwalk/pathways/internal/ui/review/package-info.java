/** What waits for somebody's decision. */
@NullMarked
package org.boardwalk.pathways.internal.ui.review;

import org.jspecify.annotations.NullMarked;
