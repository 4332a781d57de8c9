package org.boardwalk.pathways.internal.ui.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.boardwalk.pathways.api.model.NamedMeasure;
import org.boardwalk.pathways.api.model.Step;
import org.boardwalk.pathways.api.model.StepBuilder;
import org.boardwalk.pathways.api.model.TypicalTime;
import org.boardwalk.pathways.api.requirement.Comparator;
import org.boardwalk.pathways.api.requirement.Requirement;
import org.boardwalk.pathways.api.requirement.Unit;
import org.boardwalk.pathways.internal.ui.words.Say;
import org.boardwalk.pathways.ui.api.MeasureField;
import org.boardwalk.pathways.ui.api.TextPair;
import org.boardwalk.platform.ui.api.kit.DecimalField;
import org.boardwalk.platform.ui.api.kit.WholeNumberField;

/** How long a step usually takes by the calendar, and how much is to be recorded in it. */
final class StepTimes extends Div {
    private static final List<Unit> CALENDAR = List.of(Unit.DAYS, Unit.WEEKS, Unit.MONTHS, Unit.YEARS);

    private final DraftWords words;
    private final Changes changes;
    private final WholeNumberField from = number("times.from");
    private final WholeNumberField to = number("times.to");
    private final Select<Unit> unit = new Select<>();
    private final DecimalField effort = new DecimalField(Say.ui("times.effort"));
    private final Select<Unit> effortUnit = new Select<>();
    private final MeasureField measure;

    /** Saves a changed attribute of the step. */
    @FunctionalInterface
    interface Changes {
        <V> void change(String field, BiFunction<StepBuilder, V, StepBuilder> setter, V value);
    }

    StepTimes(DraftWords words, Step step, Changes changes) {
        this.words = words;
        this.changes = changes;
        measure = new MeasureField(words, effortUnit::getValue);
        addClassName("pw-form");
        Div time = new Div(from, to, unit);
        time.addClassName("pw-inline");
        Div amount = new Div(effort, effortUnit, measure);
        amount.addClassName("pw-inline");
        add(time, amount);
        units(unit, "times.unit", CALENDAR, Unit.MONTHS);
        units(effortUnit, "times.effortUnit", List.of(Unit.values()), Unit.HOURS);
        measure.setLabel(Say.ui("times.measure"));
        effort.setHelperText(Say.ui("times.effortHelp"));
        effort.setValueChangeMode(ValueChangeMode.LAZY);
        effort.setValueChangeTimeout(TextPair.TYPING_PAUSE_MS);
        show(step);
        List.of(from, to).forEach(field -> field.addValueChangeListener(event -> time()));
        unit.addValueChangeListener(event -> time());
        effort.addValueChangeListener(event -> effort());
        effortUnit.addValueChangeListener(event -> effort());
        measure.addValueChangeListener(event -> effort());
    }

    private void show(Step step) {
        step.time().ifPresent(time -> {
            from.setValue(time.min());
            to.setValue(time.max());
            unit.setValue(time.unit());
        });
        step.effort().ifPresent(amount -> {
            effort.setNumber(amount.value());
            effortUnit.setValue(amount.measure().unit());
            words.measure(amount.measure()).ifPresent(measure::setValue);
        });
    }

    private void time() {
        if (!from.isReadable() || !to.isReadable()) {
            return;
        }
        Integer min = from.getValue();
        Integer max = to.getValue() == null ? min : to.getValue();
        boolean wrong = min != null && max != null && (min < 1 || max < min);
        to.setInvalid(wrong);
        to.setErrorMessage(wrong ? Say.ui("times.wrong") : "");
        if (!wrong) {
            Optional<TypicalTime> time = Optional.ofNullable(min == null ? max : min)
                    .map(first -> new TypicalTime(first, max == null ? first : max, unit.getValue()));
            changes.change("time", StepBuilder::time, time);
        }
    }

    private void effort() {
        Optional<BigDecimal> amount = effort.number().filter(number -> number.signum() > 0);
        NamedMeasure named = measure.getValue();
        if (amount.isPresent() && named != null) {
            Requirement.Amount whole = new Requirement.Amount(
                    words.inUnit(named, effortUnit.getValue()).measure(), Comparator.AT_LEAST, amount.get());
            changes.change("effort", StepBuilder::effort, Optional.of(whole));
        } else if (effort.getValue().isBlank()) {
            changes.change("effort", StepBuilder::effort, Optional.<Requirement.Amount>empty());
        }
    }

    private static WholeNumberField number(String key) {
        WholeNumberField field = new WholeNumberField(Say.ui(key));
        field.setMin(1);
        field.addClassName("pw-number");
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TextPair.TYPING_PAUSE_MS);
        return field;
    }

    private static void units(Select<Unit> select, String key, List<Unit> units, Unit initial) {
        select.setLabel(Say.ui(key));
        select.setItems(units);
        select.setItemLabelGenerator(item -> Say.ui("unit." + item));
        select.setValue(initial);
    }
}
