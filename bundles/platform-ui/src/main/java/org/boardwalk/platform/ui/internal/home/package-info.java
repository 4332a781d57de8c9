/** The first page after sign-in. */
@NullMarked
package org.boardwalk.platform.ui.internal.home;

import org.jspecify.annotations.NullMarked;
