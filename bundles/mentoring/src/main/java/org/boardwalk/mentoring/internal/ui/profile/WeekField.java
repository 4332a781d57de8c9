package org.boardwalk.mentoring.internal.ui.profile;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.boardwalk.mentoring.api.profile.Slot;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.Words;

/** The parts of a week one is free in: a box for each. */
final class WeekField extends Div {
    private final Map<Slot, Checkbox> boxes = new LinkedHashMap<>();

    WeekField(String label, Set<Slot> value) {
        Span caption = new Span(label);
        caption.addClassName("mt-what");
        NativeTable table = new NativeTable();
        table.addClassName("mt-week");
        table.getElement().setAttribute("aria-label", label);
        NativeTableHeader head = new NativeTableHeader();
        NativeTableRow names = new NativeTableRow();
        names.add(new NativeTableHeaderCell());
        for (Slot.Part part : Slot.Part.values()) {
            names.add(new NativeTableHeaderCell(Say.of("part." + part)));
        }
        head.add(names);
        NativeTableBody body = new NativeTableBody();
        for (DayOfWeek day : DayOfWeek.values()) {
            body.add(row(day, value));
        }
        table.add(head, body);
        add(caption, table);
    }

    private NativeTableRow row(DayOfWeek day, Set<Slot> value) {
        NativeTableRow row = new NativeTableRow();
        String name = day.getDisplayName(TextStyle.FULL_STANDALONE, Words.locale());
        row.add(new NativeTableHeaderCell(name));
        for (Slot.Part part : Slot.Part.values()) {
            Slot slot = new Slot(day, part);
            Checkbox box = new Checkbox(value.contains(slot));
            box.setAriaLabel(name + ", " + Say.of("part." + part));
            boxes.put(slot, box);
            row.add(new NativeTableCell(box));
        }
        return row;
    }

    Set<Slot> value() {
        Set<Slot> chosen = new HashSet<>();
        boxes.forEach((slot, box) -> {
            if (box.getValue()) {
                chosen.add(slot);
            }
        });
        return chosen;
    }
}
