package org.boardwalk.pathways.ui.api;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.Optional;
import org.boardwalk.pathways.api.model.NamedMeasure;
import org.boardwalk.pathways.api.requirement.Comparator;
import org.boardwalk.pathways.api.requirement.Requirement;
import org.boardwalk.pathways.api.requirement.Unit;
import org.boardwalk.platform.ui.api.kit.DecimalField;
import org.jspecify.annotations.Nullable;

/** "[at least] [500] [hours] of [hands-on IT experience]". */
final class AmountPart extends RequirementPart {
    private final Vocabulary vocabulary;
    private final Select<Comparator> comparator = new Select<>();
    private final DecimalField amount = new DecimalField("");
    private final Select<Unit> unit = new Select<>();
    private final MeasureField measure;
    private Optional<BigDecimal> read = Optional.empty();

    AmountPart(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        measure = new MeasureField(vocabulary, unit::getValue);
        comparator.setItems(Comparator.values());
        comparator.setItemLabelGenerator(item -> Say.ui("comparator." + item));
        comparator.setAriaLabel(Say.ui("part.comparator"));
        comparator.setValue(Comparator.AT_LEAST);
        amount.setAriaLabel(Say.ui("part.amount"));
        amount.addClassName("pr-number");
        amount.setValueChangeMode(ValueChangeMode.LAZY);
        amount.setValueChangeTimeout(TextPair.TYPING_PAUSE_MS);
        unit.setItems(Unit.values());
        unit.setItemLabelGenerator(item -> Say.ui("unit." + item));
        unit.setAriaLabel(Say.ui("part.unit"));
        unit.setValue(Unit.HOURS);
        measure.setAriaLabel(Say.ui("part.measure"));
        measure.addClassName("pr-grow");
        comparator.addValueChangeListener(event -> tell());
        amount.addValueChangeListener(event -> typed());
        unit.addValueChangeListener(event -> tell());
        measure.addValueChangeListener(event -> chosen(event.getValue()));
        add(comparator, amount, unit, new Span(Say.ui("part.of")), measure);
    }

    AmountPart(Vocabulary vocabulary, Requirement.Amount shown) {
        this(vocabulary);
        comparator.setValue(shown.comparator());
        amount.setNumber(shown.value());
        unit.setValue(shown.measure().unit());
        vocabulary.measure(shown.measure()).ifPresent(measure::setValue);
    }

    /** A known measure brings its unit. */
    private void chosen(@Nullable NamedMeasure named) {
        if (named != null) {
            unit.setValue(named.measure().unit());
        }
        tell();
    }

    /** What cannot be read is not "no amount": what stood there before stays until it is mended. */
    private void typed() {
        if (amount.isReadable()) {
            read = amount.number().filter(number -> number.signum() > 0);
        }
        tell();
    }

    @Override
    boolean isComplete() {
        return amount.isReadable() && super.isComplete();
    }

    @Override
    Optional<Requirement> value() {
        if (read.isEmpty() || measure.getValue() == null) {
            return Optional.empty();
        }
        NamedMeasure counted = vocabulary.inUnit(measure.getValue(), unit.getValue());
        return Optional.of(new Requirement.Amount(counted.measure(), comparator.getValue(), read.get()));
    }
}
