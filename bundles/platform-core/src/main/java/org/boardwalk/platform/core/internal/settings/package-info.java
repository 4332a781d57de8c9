/** Settings in the database. */
@NullMarked
package org.boardwalk.platform.core.internal.settings;

import org.jspecify.annotations.NullMarked;
