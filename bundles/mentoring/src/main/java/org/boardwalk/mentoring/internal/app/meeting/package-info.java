/** What a pair does: meetings, goals, notes, messages, surveys, agendas. */
@NullMarked
package org.boardwalk.mentoring.internal.app.meeting;

import org.jspecify.annotations.NullMarked;
