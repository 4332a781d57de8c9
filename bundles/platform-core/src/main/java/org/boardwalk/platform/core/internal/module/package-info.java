/** Module registry and desired state. */
@NullMarked
package org.boardwalk.platform.core.internal.module;

import org.jspecify.annotations.NullMarked;
