package org.boardwalk.mentoring.internal.domain.relation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.mentoring.api.relation.EndReason;
import org.boardwalk.mentoring.api.relation.Relation.Ending;
import org.boardwalk.mentoring.api.relation.RelationState;
import org.boardwalk.mentoring.api.relation.Relations.Waiting;

/**
 * What a mentee had so far of what she asked for: says whether she waits for a mentor. Whoever has an open pair does not, unless its mentor cannot
 * sign in; whoever's last pair was closed for good does not, unless she was taken in again since.
 *
 * @param approvedOn day she was taken in last
 * @param pairs oldest first
 * @param hasLess whether a pair goes on that gives her less than she asked for
 */
public record Past(LocalDate approvedOn, List<Pair> pairs, boolean hasLess) {
    public Past {
        pairs = List.copyOf(pairs);
    }

    /**
     * @param agreed both said yes once
     * @param mentorOff since when the mentor's account cannot sign in any more; empty = it can
     */
    public record Pair(
            UUID id, RelationState state, boolean agreed, Optional<Ending> ending, Optional<LocalDate> mentorOff) {
        LocalDate endedOn() {
            return ending.map(Ending::on).orElse(LocalDate.MIN);
        }
    }

    /** @param relationId of the pair before */
    public record Wait(Waiting.Reason reason, LocalDate since, Optional<UUID> relationId) {}

    /** @param open whether her gate is open; who waits for a new mentor after a pair stays on the list anyway */
    public Optional<Wait> waiting(boolean open) {
        Optional<Wait> off = pairs.stream()
                .filter(pair -> pair.state().isOpen())
                .flatMap(
                        pair -> pair
                                .mentorOff()
                                .map(since -> new Wait(Waiting.Reason.MENTOR_OFF, since, Optional.of(pair.id())))
                                .stream())
                .min(Comparator.comparing(Wait::since));
        if (off.isPresent()) {
            return off;
        }
        if (pairs.stream().anyMatch(pair -> pair.state().isOpen())) {
            return Optional.empty();
        }
        Optional<Pair> last = last(true);
        boolean closed = last.filter(pair -> pair.state() == RelationState.CLOSED)
                .filter(pair -> !pair.endedOn().isBefore(approvedOn))
                .isPresent();
        return closed
                ? Optional.empty()
                : last.filter(pair -> pair.state() == RelationState.REMATCH)
                        .map(Past::after)
                        .or(() -> neverHad(open));
    }

    /** The newest that is over; of those that ended on one day, the one that was proposed last. */
    private Optional<Pair> last(boolean agreed) {
        return pairs.reversed().stream()
                .filter(pair -> pair.agreed() == agreed)
                .max(Comparator.comparing(Pair::endedOn));
    }

    private static Wait after(Pair last) {
        boolean left = last.ending()
                .map(Ending::reason)
                .filter(EndReason.MENTOR_LEFT::equals)
                .isPresent();
        return new Wait(
                left ? Waiting.Reason.MENTOR_LEFT : Waiting.Reason.REMATCH, last.endedOn(), Optional.of(last.id()));
    }

    private Optional<Wait> neverHad(boolean open) {
        if (!open) {
            return Optional.empty();
        }
        return last(false)
                .filter(pair -> pair.state() == RelationState.DECLINED)
                .map(pair -> new Wait(failed(pair), pair.endedOn(), Optional.of(pair.id())))
                .or(() -> Optional.of(new Wait(
                        hasLess ? Waiting.Reason.HAS_LESS : Waiting.Reason.NEW, approvedOn, Optional.empty())));
    }

    private static Waiting.Reason failed(Pair proposal) {
        boolean silent = proposal.ending()
                .filter(end -> end.reason() == EndReason.NOT_ANSWERED)
                .isPresent();
        return silent ? Waiting.Reason.NOT_ANSWERED : Waiting.Reason.DECLINED;
    }
}
