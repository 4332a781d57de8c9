/** The list of pathways, and the page of one. */
@NullMarked
package org.boardwalk.pathways.internal.ui.catalogue;

import org.jspecify.annotations.NullMarked;
