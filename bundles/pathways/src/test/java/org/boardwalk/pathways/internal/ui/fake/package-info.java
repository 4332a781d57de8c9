/** The module's API in memory, with the real rules, for tests of the pages. */
@NullMarked
package org.boardwalk.pathways.internal.ui.fake;

import org.jspecify.annotations.NullMarked;
