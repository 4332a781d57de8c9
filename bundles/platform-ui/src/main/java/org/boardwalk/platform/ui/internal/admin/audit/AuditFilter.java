package org.boardwalk.platform.ui.internal.admin.audit;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardwalk.platform.api.audit.AuditTrail.Query;
import org.boardwalk.platform.ui.api.kit.FilterBar;
import org.boardwalk.platform.ui.api.kit.FilterBar.Chip;
import org.boardwalk.platform.ui.api.kit.Formats;
import org.boardwalk.platform.ui.api.kit.Words;

/** Narrows the trail by person, module, kind of record and days. */
final class AuditFilter {
    private final TextField actor = new TextField(text("who"));
    private final TextField type = new TextField(text("type"));
    private final Select<String> module = new Select<>();
    private final DatePicker from = new DatePicker(text("from"));
    private final DatePicker to = new DatePicker(text("to"));
    private final FilterBar bar = new FilterBar(actor, module, type, from, to);
    private final Runnable changed;

    AuditFilter(List<String> modules, Runnable changed) {
        this.changed = changed;
        for (TextField field : List.of(actor, type)) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.setClearButtonVisible(true);
            field.addValueChangeListener(event -> changed());
        }
        module.setLabel(text("module"));
        module.setItems(modules);
        module.setEmptySelectionAllowed(true);
        module.setEmptySelectionCaption(text("any"));
        module.setItemLabelGenerator(id -> id == null ? text("any") : Words.text(id + ".module.title"));
        module.addValueChangeListener(event -> changed());
        from.addValueChangeListener(event -> changed());
        to.addValueChangeListener(event -> changed());
    }

    FilterBar bar() {
        return bar;
    }

    Query query() {
        return new Query(
                module.getOptionalValue(),
                typed(type),
                Optional.empty(),
                typed(actor),
                from.getOptionalValue().map(AuditFilter::start),
                to.getOptionalValue().map(day -> start(day.plusDays(1))));
    }

    void result(String count) {
        bar.result(Words.text("platform.page.audit.count", count));
    }

    private void changed() {
        List<Chip> chips = new ArrayList<>();
        module.getOptionalValue().ifPresent(id -> chips.add(new Chip(Words.text(id + ".module.title"), module::clear)));
        from.getOptionalValue().ifPresent(day -> chips.add(new Chip(text("from") + " " + words(day), from::clear)));
        to.getOptionalValue().ifPresent(day -> chips.add(new Chip(text("to") + " " + words(day), to::clear)));
        bar.chips(chips);
        changed.run();
    }

    private static Optional<String> typed(TextField field) {
        return Optional.of(field.getValue().strip()).filter(value -> !value.isEmpty());
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneId.systemDefault()).toInstant();
    }

    private static String words(LocalDate day) {
        return Formats.date(day, Words.locale());
    }

    private static String text(String key) {
        return Words.text("platform.page.audit." + key);
    }
}
