@NullMarked
package org.boardwalk.platform.persistence.internal.export;

import org.jspecify.annotations.NullMarked;
