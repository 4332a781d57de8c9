package org.boardwalk.participants.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.text.DateFormatSymbols;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.Words;

/** Parts of forms, set up alike. */
public final class Fields {
    private Fields() {}

    /** Today where the deployment stands. */
    public static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    /** A date, written and read as the reader's language does. */
    public static DatePicker date(String label) {
        DatePicker picker = new DatePicker(label);
        Locale locale = Words.locale();
        picker.setLocale(locale.getLanguage().equals("en") ? Locale.US : locale);
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
        picker.setI18n(new DatePicker.DatePickerI18n()
                .setMonthNames(Arrays.asList(symbols.getMonths()).subList(0, 12))
                .setWeekdays(Arrays.asList(symbols.getWeekdays()).subList(1, 8))
                .setWeekdaysShort(Arrays.asList(symbols.getShortWeekdays()).subList(1, 8))
                .setFirstDayOfWeek(
                        WeekFields.of(picker.getLocale()).getFirstDayOfWeek().getValue() % 7)
                .setToday(Say.say("date.today"))
                .setCancel(Words.text("platform.kit.cancel"))
                .setBadInputErrorMessage(Say.say("date.bad"))
                .setMaxErrorMessage(Say.say("date.future"))
                .setRequiredErrorMessage(Say.say("date.missing")));
        return picker;
    }

    /** A day that has come: today unless somebody says another. */
    public static DatePicker pastDate(String label) {
        DatePicker picker = date(label);
        picker.setMax(today());
        picker.setValue(today());
        return picker;
    }

    /** A choice among terms of the vocabulary, by code; empty means none. */
    public static ComboBox<String> term(String label, Labels labels, String kind, String inUse) {
        ComboBox<String> box = new ComboBox<>(label);
        List<String> codes = labels.codes(kind, inUse);
        box.setItems(codes);
        box.setItemLabelGenerator(code -> labels.term(kind, code));
        box.setClearButtonVisible(true);
        return box;
    }

    public static Button primary(String text, Runnable work) {
        Button button = new Button(text, click -> work.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    /** A button of an icon only; {@code meaning} names what it does, and to what. */
    public static Button icon(String icon, String meaning, Runnable work) {
        Button button = new Button(Icons.decorative(icon), click -> work.run());
        button.setAriaLabel(meaning);
        button.setTooltipText(meaning);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    /** A text that is not worth a button's frame. */
    public static Button quiet(String text, Runnable work) {
        Button button = new Button(text, click -> work.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    /** Fields side by side where there is room. */
    public static Div row(Component... fields) {
        Div row = new Div(fields);
        row.addClassName("pp-fields");
        return row;
    }
}
