/** Files of configuration that the product itself changes. */
@NullMarked
package org.boardwalk.platform.core.internal.config;

import org.jspecify.annotations.NullMarked;
