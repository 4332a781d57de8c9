@NullMarked
package org.boardwalk.platform.persistence.internal.backup;

import org.jspecify.annotations.NullMarked;
