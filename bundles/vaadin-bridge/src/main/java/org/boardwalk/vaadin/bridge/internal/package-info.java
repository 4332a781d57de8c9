/** Configuration shared by the parts of the bridge. */
@NullMarked
package org.boardwalk.vaadin.bridge.internal;

import org.jspecify.annotations.NullMarked;
