@NullMarked
package org.boardwalk.participants.internal.ui.home;

import org.jspecify.annotations.NullMarked;
