package org.boardwalk.internships.internal.ui.placement;

import com.vaadin.flow.component.Component;
import org.boardwalk.internships.api.placement.Placement;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.platform.ui.api.kit.Meter;
import org.boardwalk.platform.ui.api.kit.Tone;

/** Approved hours against those required, and what waits. */
final class HoursMeter {
    private HoursMeter() {}

    static Component of(Placement placement) {
        String words = words(placement);
        return placement
                .requiredHours()
                .filter(required -> required.signum() > 0)
                .<Component>map(required -> {
                    Meter meter = new Meter(placement.approvedHours().doubleValue(), required.doubleValue(), words);
                    return placement.approvedHours().compareTo(required) >= 0 ? meter.tone(Tone.GOOD) : meter;
                })
                .orElseGet(() -> StayBlock.quiet(words));
    }

    static String words(Placement placement) {
        String approved = placement
                .requiredHours()
                .map(required ->
                        Say.stay("hours.ofRequired", Say.number(placement.approvedHours()), Say.number(required)))
                .orElseGet(() -> Say.stay("hours.approved", Say.number(placement.approvedHours())));
        return placement.waitingHours().signum() > 0
                ? Say.stay("hours.andWaiting", approved, Say.number(placement.waitingHours()))
                : approved;
    }
}
