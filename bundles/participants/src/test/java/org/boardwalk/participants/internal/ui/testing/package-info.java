@NullMarked
package org.boardwalk.participants.internal.ui.testing;

import org.jspecify.annotations.NullMarked;
