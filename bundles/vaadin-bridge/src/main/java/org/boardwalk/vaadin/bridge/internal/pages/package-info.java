/** Pages as services: registered as routes, created, checked, released. */
@NullMarked
package org.boardwalk.vaadin.bridge.internal.pages;

import org.jspecify.annotations.NullMarked;
