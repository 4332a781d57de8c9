package org.boardwalk.mentoring.internal.domain.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.boardwalk.mentoring.api.profile.AgeGroup;
import org.boardwalk.mentoring.api.profile.Gate;
import org.boardwalk.mentoring.api.profile.Gate.Missing;
import org.boardwalk.mentoring.api.profile.Gate.Reason;
import org.boardwalk.mentoring.api.profile.ProfileState;
import org.boardwalk.mentoring.api.profile.ScreeningItem;
import org.boardwalk.mentoring.api.profile.ScreeningState;

/** Whether somebody may be paired: the one place that says so. */
public final class GateRule {
    private GateRule() {}

    /**
     * @param accountOn whether the account, if there is one, can sign in and is a mentor's
     * @param forMinor whether the mentee is protected as a minor
     * @param items of all active steps of mentors, judged on the day
     */
    public static Gate mentor(
            ProfileState state,
            boolean accountOn,
            boolean adult,
            boolean withMinors,
            boolean forMinor,
            List<ScreeningItem> items,
            LocalDate on) {
        List<Missing> missing = state(state);
        if (!accountOn) {
            missing.add(Missing.of(Reason.ACCOUNT_OFF));
        }
        if (forMinor && !withMinors) {
            missing.add(Missing.of(Reason.NOT_FOR_MINORS));
        }
        if (forMinor && !adult) {
            missing.add(Missing.of(Reason.MENTOR_NOT_ADULT));
        }
        return gate(missing, items, forMinor, on);
    }

    /**
     * @param exited whether the participant has left the board's programme
     * @param items of all active steps of mentees, judged on the day
     */
    public static Gate mentee(
            ProfileState state,
            boolean exited,
            AgeGroup age,
            boolean guardian,
            List<ScreeningItem> items,
            LocalDate on) {
        List<Missing> missing = state(state);
        if (exited) {
            missing.add(Missing.of(Reason.EXITED));
        }
        if (age.isProtected() && !guardian) {
            missing.add(Missing.of(Reason.NO_GUARDIAN));
        }
        return gate(missing, items, age.isProtected(), on);
    }

    /** The same without what only a decision settles: what must be there before an application is approved. */
    public static Gate beforeApproval(Gate gate) {
        return new Gate(gate.missing().stream()
                .filter(one -> one.reason() != Reason.NOT_APPROVED)
                .toList());
    }

    private static List<Missing> state(ProfileState state) {
        List<Missing> missing = new ArrayList<>();
        switch (state) {
            case APPROVED -> {}
            case PAUSED -> missing.add(Missing.of(Reason.PAUSED));
            case DRAFT, APPLIED -> missing.add(Missing.of(Reason.NOT_APPROVED));
            case DECLINED, LEFT -> missing.add(Missing.of(Reason.NOT_IN));
        }
        return missing;
    }

    private static Gate gate(List<Missing> missing, List<ScreeningItem> items, boolean minor, LocalDate on) {
        items.stream()
                .filter(item -> minor || !item.step().onlyForMinors())
                .filter(item -> !item.isClear(on))
                .map(item -> new Missing(
                        reason(item.state()),
                        Optional.of(item.step().id()),
                        item.step().name()))
                .forEach(missing::add);
        missing.sort(Comparator.comparing(Missing::reason));
        return new Gate(missing);
    }

    private static Reason reason(ScreeningState state) {
        return switch (state) {
            case FAILED -> Reason.STEP_FAILED;
            case EXPIRED -> Reason.STEP_EXPIRED;
            default -> Reason.STEP_OPEN;
        };
    }
}
