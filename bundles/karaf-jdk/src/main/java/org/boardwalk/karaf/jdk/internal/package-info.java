/** Rewrites the container's calls while its classes load. */
@NullMarked
package org.boardwalk.karaf.jdk.internal;

import org.jspecify.annotations.NullMarked;
