@NullMarked
package org.boardwalk.participants.internal.ui.list;

import org.jspecify.annotations.NullMarked;
