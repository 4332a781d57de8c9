/** The pages of pathways: catalogue, picture, editor, plans, reviews. */
@NullMarked
package org.boardwalk.pathways.internal.ui;

import org.jspecify.annotations.NullMarked;
