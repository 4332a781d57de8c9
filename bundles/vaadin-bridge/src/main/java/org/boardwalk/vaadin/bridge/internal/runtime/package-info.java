/** Vaadin inside OSGi: servlet, service, instances, texts. */
@NullMarked
package org.boardwalk.vaadin.bridge.internal.runtime;

import org.jspecify.annotations.NullMarked;
