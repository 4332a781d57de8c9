/** The services: who is here, what they may do, and how they come in. */
@NullMarked
package org.boardwalk.platform.security.internal.app;

import org.jspecify.annotations.NullMarked;
