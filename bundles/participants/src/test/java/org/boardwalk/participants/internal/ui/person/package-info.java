@NullMarked
package org.boardwalk.participants.internal.ui.person;

import org.jspecify.annotations.NullMarked;
