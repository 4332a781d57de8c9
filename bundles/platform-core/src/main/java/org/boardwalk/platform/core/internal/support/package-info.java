/** The support bundle. */
@NullMarked
package org.boardwalk.platform.core.internal.support;

import org.jspecify.annotations.NullMarked;
