package org.boardwalk.internships.internal.domain.compliance;

import java.time.LocalDate;
import java.util.Optional;
import org.boardwalk.internships.api.compliance.ItemState;
import org.boardwalk.internships.internal.domain.compliance.ItemRule.Accepted;
import org.boardwalk.internships.internal.domain.compliance.ItemRule.Step;
import org.jspecify.annotations.Nullable;

/**
 * What decides in which state one requirement of one person is; all that is read where there are tens of thousands.
 *
 * @param acceptedUntil null = what was accepted does not end
 */
public record Standing(
        Step step, boolean accepted, @Nullable LocalDate acceptedUntil) {
    public ItemState state(LocalDate today, LocalDate judgedAt) {
        Optional<Accepted> counts =
                accepted ? Optional.of(new Accepted(Optional.ofNullable(acceptedUntil))) : Optional.empty();
        return ItemRule.state(Optional.of(step), counts, today, judgedAt);
    }
}
