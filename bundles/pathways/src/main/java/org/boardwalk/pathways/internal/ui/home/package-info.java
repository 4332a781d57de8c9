/** Cards on the home page. */
@NullMarked
package org.boardwalk.pathways.internal.ui.home;

import org.jspecify.annotations.NullMarked;
