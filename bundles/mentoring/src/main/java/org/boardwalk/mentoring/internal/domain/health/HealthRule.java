package org.boardwalk.mentoring.internal.domain.health;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.boardwalk.mentoring.api.health.Attention.Reason;
import org.boardwalk.mentoring.api.health.Attention.Sign;
import org.boardwalk.mentoring.api.health.HealthRules;
import org.boardwalk.mentoring.api.relation.RelationState;

/** Why somebody should look at a pair on a day. */
public final class HealthRule {
    private final HealthRules rules;
    private final LocalDate today;
    private final List<Sign> signs = new ArrayList<>();

    private HealthRule(HealthRules rules, LocalDate today) {
        this.rules = rules;
        this.today = today;
    }

    /** The weightiest first; empty = the pair is well. */
    public static List<Sign> signs(PairFacts pair, HealthRules rules, LocalDate today) {
        HealthRule rule = new HealthRule(rules, today);
        rule.people(pair);
        switch (pair.state()) {
            case PROPOSED -> rule.old(Reason.NOT_ANSWERED, Optional.of(pair.proposedOn()), rules.notAnsweredDays());
            case ACCEPTED -> rule.old(Reason.NOT_BEGUN, pair.agreedOn(), rules.notBegunDays());
            case ACTIVE -> rule.active(pair);
            case PAUSED -> rule.paused(pair);
            default -> {}
        }
        if (pair.state() == RelationState.ACTIVE || pair.state() == RelationState.PAUSED) {
            rule.goesOn(pair);
        }
        rule.signs.sort(Comparator.comparing(Sign::reason));
        return List.copyOf(rule.signs);
    }

    /** What is wrong with one of the two, whatever they do. */
    private void people(PairFacts pair) {
        pair.concern().ifPresent(day -> say(Reason.CONCERN, day, 0));
        pair.protection().forEach(reason -> say(reason, today, 0));
        say(pair.mentorOff(), Reason.MENTOR_OFF);
        say(pair.menteeExited(), Reason.MENTEE_EXITED);
        say(pair.twice(), Reason.TWICE);
        pair.rematch().ifPresent(day -> say(Reason.REMATCH_ASKED, day, 0));
    }

    private void active(PairFacts pair) {
        List<LocalDate> row = pair.missed().stream()
                .filter(day -> pair.lastMet().filter(met -> !met.isBefore(day)).isEmpty())
                .sorted()
                .toList();
        if (row.size() >= rules.missedMeetings()) {
            say(Reason.MISSED, row.getFirst(), row.size());
        }
        Optional<LocalDate> lastSeen = Stream.of(pair.lastContact(), pair.startedOn(), pair.resumedOn())
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
        old(Reason.NO_CONTACT, lastSeen, rules.noContactDays());
    }

    private void paused(PairFacts pair) {
        pair.pause().ifPresent(pause -> {
            if (pause.until().isPresent()) {
                old(Reason.PAUSE_OVER, pause.until(), 1);
            } else {
                old(Reason.PAUSE_OVER, Optional.of(pause.from()), rules.pauseDays());
            }
        });
    }

    private void goesOn(PairFacts pair) {
        int low = rules.lowMark().movePointRight(2).intValueExact();
        pair.marks().stream()
                .filter(mark -> mark.value() < low)
                .min(Comparator.comparingInt(PairFacts.Mark::value))
                .ifPresent(mark -> say(Reason.SURVEY_LOW, mark.on(), mark.value()));
        old(Reason.SURVEY_OPEN, pair.openSurvey(), rules.surveyOpenDays());
        pair.until()
                .filter(day -> !day.isAfter(today.plusDays(rules.endsWithinDays())))
                .ifPresent(day -> say(Reason.ENDS, day, Math.toIntExact(ChronoUnit.DAYS.between(today, day))));
    }

    /** It is so since a day, and for at least so many days. */
    private void old(Reason reason, Optional<LocalDate> since, int days) {
        since.filter(day -> ChronoUnit.DAYS.between(day, today) >= days)
                .ifPresent(day -> say(reason, day, Math.toIntExact(ChronoUnit.DAYS.between(day, today))));
    }

    private void say(boolean is, Reason reason) {
        if (is) {
            say(reason, today, 0);
        }
    }

    private void say(Reason reason, LocalDate since, int amount) {
        signs.add(new Sign(reason, since, amount));
    }
}
