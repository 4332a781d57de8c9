/** The layout between Vaadin's router and the shell. */
@NullMarked
package org.boardwalk.vaadin.bridge.internal.frame;

import org.jspecify.annotations.NullMarked;
