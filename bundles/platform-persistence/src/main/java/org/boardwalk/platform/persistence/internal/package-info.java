/** Everything about the database; nothing of it is visible to other bundles but through services. */
@NullMarked
package org.boardwalk.platform.persistence.internal;

import org.jspecify.annotations.NullMarked;
