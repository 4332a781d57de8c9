/** Scheduled work, claimed in the database. */
@NullMarked
package org.boardwalk.platform.core.internal.job;

import org.jspecify.annotations.NullMarked;
