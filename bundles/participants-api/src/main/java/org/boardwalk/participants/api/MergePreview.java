package org.boardwalk.participants.api;

import java.util.List;

/**
 * What merging two records would do.
 *
 * @param keep the record that stays
 * @param gone the record that goes
 * @param suggested what {@code keep} knows, completed by what only {@code gone} knows
 * @param differences details in which both say something, and not the same
 * @param moves what would move, module by module; empty lines are left out
 */
public record MergePreview(
        Participant keep,
        Participant gone,
        ParticipantDetails suggested,
        List<Difference> differences,
        List<MergeHandler.Moves> moves) {
    public MergePreview {
        differences = List.copyOf(differences);
        moves = List.copyOf(moves);
    }

    /** @param field component of {@link ParticipantDetails}; its text is {@code participants.field.<field>} */
    public record Difference(String field, String keep, String gone) {}
}
