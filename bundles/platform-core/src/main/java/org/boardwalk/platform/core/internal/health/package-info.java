/** What is well and what is not. */
@NullMarked
package org.boardwalk.platform.core.internal.health;

import org.jspecify.annotations.NullMarked;
