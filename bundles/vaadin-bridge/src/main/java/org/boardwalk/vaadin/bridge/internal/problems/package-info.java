/** Pages about pages that cannot be shown. */
@NullMarked
package org.boardwalk.vaadin.bridge.internal.problems;

import org.jspecify.annotations.NullMarked;
