package org.boardwalk.mentoring.internal.ui.relation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardwalk.mentoring.api.health.Attention;
import org.boardwalk.mentoring.api.relation.Party;
import org.boardwalk.mentoring.api.relation.Relation;
import org.boardwalk.mentoring.api.relation.RelationState;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;

/** Pairs in words. */
final class PairWords {
    private static final int HUNDRED = 100;

    private PairWords() {}

    static Pill state(RelationState state) {
        Tone tone =
                switch (state) {
                    case PROPOSED, REMATCH -> Tone.ATTENTION;
                    case ACCEPTED, PAUSED -> Tone.INFO;
                    case ACTIVE -> Tone.GOOD;
                    case DECLINED, CLOSED -> Tone.NEUTRAL;
                };
        return new Pill(tone, Say.of("relation." + state));
    }

    static List<Pill> marks(Attention one) {
        return Stream.concat(Stream.of(state(one.relation().state())), onHold(one).stream())
                .toList();
    }

    static List<Pill> onHold(Attention one) {
        return one.onHold() ? List.of(new Pill(Tone.BAD, Say.ui("health.onHold"))) : List.of();
    }

    static String names(Relation.Line line) {
        return Say.ui("pair.names", line.menteeName(), line.mentorName());
    }

    static String names(Relation pair) {
        return Say.ui("pair.names", pair.menteeName(), pair.mentorName());
    }

    /** Where it is and since when. */
    static String since(Relation.Line line) {
        String kind = Say.of("kind." + line.kind());
        if (line.state() == RelationState.PROPOSED) {
            return Say.ui("pair.proposedOn", kind, Say.date(line.proposedOn()), awaiting(line.awaiting()));
        }
        return line.endedOn()
                .map(day -> Say.ui("pair.endedOn", kind, Say.date(day)))
                .or(() -> line.startedOn().map(day -> Say.ui("pair.startedOn", kind, Say.date(day))))
                .orElseGet(() -> Say.ui("pair.notBegun", kind));
    }

    static String awaiting(Set<Party> parties) {
        return parties.stream().sorted().map(party -> Say.of("party." + party)).collect(Collectors.joining(", "));
    }

    /** Why somebody should look, with its number. */
    static String sign(Attention.Sign sign) {
        Object amount =
                switch (sign.reason()) {
                    case SURVEY_LOW -> (double) sign.amount() / HUNDRED;
                    case ENDS -> Say.date(sign.since());
                    default -> sign.amount();
                };
        return Say.of("attention." + sign.reason(), amount);
    }

    static long days(LocalDate since) {
        return Math.max(0, ChronoUnit.DAYS.between(since, Say.today()));
    }
}
