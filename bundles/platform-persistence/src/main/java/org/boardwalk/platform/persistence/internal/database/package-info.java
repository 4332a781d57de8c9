/** Opens the database: which one, with what pool, and what to tell people when it cannot be reached. */
@NullMarked
package org.boardwalk.platform.persistence.internal.database;

import org.jspecify.annotations.NullMarked;
