/** The picture of a pathway and the list that says the same. */
@NullMarked
package org.boardwalk.pathways.internal.ui.picture;

import org.jspecify.annotations.NullMarked;
