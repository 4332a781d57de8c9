package org.boardwalk.participants.internal.ui.list;

import org.boardwalk.participants.api.ParticipantQuery;
import org.boardwalk.participants.api.ParticipantSort;

/** What the list shows and in which order. */
record ListState(ParticipantQuery query, ParticipantSort sort) {
    ListState with(ParticipantQuery value) {
        return new ListState(value, sort);
    }

    ListState with(ParticipantSort value) {
        return new ListState(query, value);
    }
}
