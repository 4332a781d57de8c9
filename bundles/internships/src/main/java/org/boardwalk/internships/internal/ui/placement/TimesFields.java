package org.boardwalk.internships.internal.ui.placement;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardwalk.internships.api.placement.WorkingTimes;
import org.boardwalk.internships.api.placement.WorkingTimes.Shift;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.platform.ui.api.kit.Icons;

/** As many shifts as a week has. */
final class TimesFields extends Div {
    private final List<ShiftRow> rows = new ArrayList<>();
    private final Div place = new Div();
    private final Button more =
            new Button(Say.stay("times.more"), Icons.decorative("plus"), click -> row(new ShiftRow()));

    TimesFields(Optional<WorkingTimes> times) {
        addClassName("st-shifts");
        more.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        add(place, more);
        times.ifPresentOrElse(
                agreed -> agreed.shifts().forEach(shift -> row(new ShiftRow(shift))), () -> row(new ShiftRow()));
    }

    private void row(ShiftRow row) {
        Button less = new Button(Say.stay("times.less"), Icons.decorative("close-small"), click -> remove(row));
        less.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        row.add(less);
        rows.add(row);
        place.add(row);
        drawn();
    }

    private void remove(ShiftRow row) {
        rows.remove(row);
        place.remove(row);
        drawn();
    }

    private void drawn() {
        more.setEnabled(rows.size() < WorkingTimes.MOST_SHIFTS);
    }

    boolean valid() {
        boolean valid = true;
        List<Shift> before = new ArrayList<>();
        for (ShiftRow row : rows) {
            boolean alone = row.valid();
            valid &= alone;
            if (alone && !row.isEmpty()) {
                before.add(row.shift());
                if (WorkingTimes.meet(before)) {
                    row.complain(Say.stay("times.meet"));
                    return false;
                }
            }
        }
        return valid;
    }

    /** Empty = not agreed. */
    Optional<WorkingTimes> times() {
        List<Shift> shifts =
                rows.stream().filter(row -> !row.isEmpty()).map(ShiftRow::shift).toList();
        return shifts.isEmpty() ? Optional.empty() : Optional.of(new WorkingTimes(shifts));
    }
}
