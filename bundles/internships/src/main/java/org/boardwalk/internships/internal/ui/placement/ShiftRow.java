package org.boardwalk.internships.internal.ui.placement;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import org.boardwalk.internships.api.placement.WorkingTimes.Shift;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.platform.ui.api.kit.Required;
import org.boardwalk.platform.ui.api.kit.Words;

/** Days of the week with the same hours. */
final class ShiftRow extends Div {
    private static final Duration STEP = Duration.ofMinutes(30);

    private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>(Say.stay("times.days"), DayOfWeek.values());
    private final TimePicker from = time("times.from");
    private final TimePicker until = time("times.until");
    private final Checkbox onCall = new Checkbox(Say.stay("times.onCall"));

    ShiftRow() {
        addClassName("st-shift");
        days.setItemLabelGenerator(TimesWords::day);
        add(days, from, until, onCall);
    }

    ShiftRow(Shift shift) {
        this();
        days.setValue(shift.days());
        from.setValue(shift.from());
        until.setValue(shift.until());
        onCall.setValue(shift.onCall());
    }

    private static TimePicker time(String label) {
        TimePicker time = new TimePicker(Say.stay(label));
        time.setStep(STEP);
        time.setLocale(Words.locale());
        return time;
    }

    /** Nothing was entered: there is no such shift. */
    boolean isEmpty() {
        return days.isEmpty() && from.isEmpty() && until.isEmpty();
    }

    boolean valid() {
        complain("");
        if (isEmpty()) {
            forgive(from);
            forgive(until);
            return true;
        }
        return hasDays()
                        & Required.check(from, Say.stay("times.missing"))
                        & Required.check(until, Say.stay("times.missing"))
                && inOrder();
    }

    /** What was missing before is not any more; what cannot be read stays so. */
    private static void forgive(TimePicker time) {
        if (Say.stay("times.missing").equals(time.getErrorMessage())) {
            time.setInvalid(false);
        }
    }

    private boolean hasDays() {
        if (days.isEmpty()) {
            complain(Say.stay("times.noDay"));
        }
        return !days.isEmpty();
    }

    /** @param words empty = nothing is wrong with its days */
    void complain(String words) {
        days.setErrorMessage(words);
        days.setInvalid(!words.isEmpty());
    }

    private boolean inOrder() {
        boolean wrong = !from.getValue().isBefore(until.getValue());
        until.setInvalid(wrong);
        until.setErrorMessage(wrong ? Say.stay("times.order") : "");
        return !wrong;
    }

    Shift shift() {
        return new Shift(days.getValue(), from.getValue(), until.getValue(), onCall.getValue());
    }
}
