/** The thin layer between the container and everything else here. */
@NullMarked
package org.boardwalk.platform.persistence.internal.osgi;

import org.jspecify.annotations.NullMarked;
