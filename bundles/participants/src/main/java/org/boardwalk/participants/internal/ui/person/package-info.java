/** The page of one person: head, facts, the clock, and the panels of all modules. */
@NullMarked
package org.boardwalk.participants.internal.ui.person;

import org.jspecify.annotations.NullMarked;
