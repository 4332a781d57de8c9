@NullMarked
package org.boardwalk.platform.persistence.internal.erasure;

import org.jspecify.annotations.NullMarked;
