/** Which database, and the way to another. */
@NullMarked
package org.boardwalk.platform.ui.internal.admin.database;

import org.jspecify.annotations.NullMarked;
