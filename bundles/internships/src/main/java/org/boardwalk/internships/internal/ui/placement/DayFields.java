package org.boardwalk.internships.internal.ui.placement;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.boardwalk.internships.api.placement.Timesheets.Day;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.ui.api.kit.Words;

/** Hours and words of one day; every change is kept at once. */
final class DayFields extends Div {
    private static final int WHILE_TYPING_MS = 700;

    private final HoursField hours;
    private final TextField what = new TextField();
    private final LocalDate day;
    private final Keep keep;

    DayFields(Day written, boolean writable, Keep keep) {
        this.day = written.day();
        this.keep = keep;
        addClassName("st-day");
        hours = new HoursField(writable);
        String name = Say.weekday(day);
        hours.setLabel(name);
        hours.setAriaLabel(Say.stay("day.hours", name));
        hours.show(written.hours());
        what.setLabel(Say.stay("day.what"));
        what.setAriaLabel(Say.stay("day.whatOf", name));
        what.setMaxLength(400);
        what.setReadOnly(!writable);
        what.setValue(written.what());
        hours.setValueChangeMode(ValueChangeMode.LAZY);
        hours.setValueChangeTimeout(WHILE_TYPING_MS);
        what.setValueChangeMode(ValueChangeMode.LAZY);
        what.setValueChangeTimeout(WHILE_TYPING_MS);
        hours.addValueChangeListener(event -> keep());
        what.addValueChangeListener(event -> keep());
        add(hours, what);
    }

    private void keep() {
        if (!hours.isReadable()) {
            // What cannot be read as a number is not "no hours": what was kept before stays, and the field says so.
            return;
        }
        BigDecimal amount = hours.number().orElse(BigDecimal.ZERO);
        try {
            keep.keep(day, amount, what.getValue());
            hours.setInvalid(false);
        } catch (ProblemException problem) {
            // What was typed stays in the field, with the reason why it is not kept.
            hours.setErrorMessage(Words.text(problem));
            hours.setInvalid(true);
        }
    }

    /** Keeps what was written, or says why not. */
    interface Keep {
        void keep(LocalDate day, BigDecimal hours, String what);
    }
}
