/** The list of participants: filters, columns, what can be done with several people at once. */
@NullMarked
package org.boardwalk.participants.internal.ui.list;

import org.jspecify.annotations.NullMarked;
