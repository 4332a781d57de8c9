@NullMarked
package org.boardwalk.participants.internal.ui;

import org.jspecify.annotations.NullMarked;
