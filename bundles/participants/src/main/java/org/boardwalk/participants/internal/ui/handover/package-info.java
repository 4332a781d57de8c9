/** Services for the state. */
@NullMarked
package org.boardwalk.participants.internal.ui.handover;

import org.jspecify.annotations.NullMarked;
