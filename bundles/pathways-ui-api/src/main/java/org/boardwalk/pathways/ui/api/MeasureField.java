package org.boardwalk.pathways.ui.api;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.function.Supplier;
import org.boardwalk.pathways.api.model.NamedMeasure;
import org.boardwalk.pathways.api.requirement.Unit;
import org.boardwalk.pathways.api.text.LocalText;

/** Chooses what is counted; typing an unknown name adds it. */
public final class MeasureField extends ComboBox<NamedMeasure> {
    /** @param unit of what is added */
    public MeasureField(Vocabulary vocabulary, Supplier<Unit> unit) {
        setItems(vocabulary.measures());
        setItemLabelGenerator(item -> Say.text(item.name()));
        setPlaceholder(Say.ui("part.chooseMeasure"));
        setAllowCustomValue(true);
        addCustomValueSetListener(event -> {
            if (!event.getDetail().isBlank()) {
                NamedMeasure made =
                        vocabulary.newMeasure(LocalText.plain(event.getDetail().strip()), unit.get());
                setItems(vocabulary.measures());
                setValue(made);
            }
        });
    }
}
