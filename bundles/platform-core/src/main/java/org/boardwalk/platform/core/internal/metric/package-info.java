/** Figures about this deployment, in one place and in the format of Prometheus. */
@NullMarked
package org.boardwalk.platform.core.internal.metric;

import org.jspecify.annotations.NullMarked;
