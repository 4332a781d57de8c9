/** Pages open in browsers, and what happens to them when a module comes or goes. */
@NullMarked
package org.boardwalk.vaadin.bridge.internal.open;

import org.jspecify.annotations.NullMarked;
