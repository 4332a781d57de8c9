package org.boardwalk.pathways.internal.ui.editor;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.function.Supplier;
import org.boardwalk.pathways.api.model.NamedMeasure;
import org.boardwalk.pathways.api.requirement.Unit;
import org.boardwalk.pathways.internal.ui.words.Say;

/** Chooses what is counted; typing an unknown name adds it. */
final class MeasureField extends ComboBox<NamedMeasure> {
    /** @param unit of what is added */
    MeasureField(DraftWords words, Supplier<Unit> unit) {
        setItems(words.pathway().measures());
        setItemLabelGenerator(item -> Say.text(item.name()));
        setPlaceholder(Say.ui("part.chooseMeasure"));
        setAllowCustomValue(true);
        addCustomValueSetListener(event -> {
            if (!event.getDetail().isBlank()) {
                NamedMeasure made = words.newMeasure(event.getDetail(), unit.get());
                setItems(words.pathway().measures());
                setValue(made);
            }
        });
    }
}
