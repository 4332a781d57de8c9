package org.boardwalk.certifications.internal.ui.catalogue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.boardwalk.certifications.internal.ui.words.Say;
import org.boardwalk.pathways.api.model.Credential;
import org.boardwalk.pathways.api.text.LocalText;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.WholeNumberField;

/** The domains of an exam in the issuer's order, each with its share where that is published, and what the shares add up to. */
final class DomainsField extends Div {
    private static final int WHOLE = 100;

    private final List<Row> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Span sum = new Span();

    DomainsField() {
        addClassName("cf-domains");
        getElement().setAttribute("role", "group").setAttribute("aria-label", Say.ui("domains.title"));
        Span title = new Span(Say.ui("domains.title"));
        title.addClassName("cf-domains-title");
        sum.addClassName("cf-quiet");
        sum.getElement().setAttribute("role", "status");
        list.addClassName("cf-domains-list");
        add(
                title,
                list,
                new Button(Say.ui("domains.add"), Icons.decorative("plus"), click -> {
                    Row row = new Row();
                    rows.add(row);
                    draw();
                    row.english.focus();
                }),
                sum);
        draw();
    }

    void setValue(List<Credential.Domain> domains) {
        rows.clear();
        domains.forEach(domain -> rows.add(new Row(domain)));
        draw();
    }

    /** Rows without a name in either language are left out. */
    List<Credential.Domain> getValue() {
        return rows.stream().flatMap(row -> row.value().stream()).toList();
    }

    /** Marks what is wrong; the same is asked again when it is saved. */
    boolean valid() {
        return rows.stream().map(Row::valid).reduce(true, Boolean::logicalAnd);
    }

    private void draw() {
        list.removeAll();
        rows.forEach(list::add);
        rows.forEach(row -> row.up.setEnabled(rows.indexOf(row) > 0));
        say();
    }

    private void say() {
        int total = rows.stream().mapToInt(Row::percent).sum();
        boolean every = rows.stream().allMatch(row -> row.percent() > 0);
        String key = total == 0 ? "domains.none" : every ? "domains.sum" : "domains.sumSome";
        sum.setText(rows.isEmpty() ? Say.ui("domains.empty") : Say.ui(key, total, WHOLE));
    }

    /** One domain. */
    private final class Row extends Div {
        private final TextField english = new TextField(Say.ui("domains.english"));
        private final TextField spanish = new TextField(Say.ui("domains.spanish"));
        private final WholeNumberField share = new WholeNumberField(Say.ui("domains.share"));
        private final Button up = button("arrow-up", Say.ui("domains.up"));
        private final Button remove = button("trash", Say.ui("domains.remove"));

        Row() {
            addClassName("cf-domain");
            english.setMaxLength(120);
            spanish.setMaxLength(120);
            share.setMin(1);
            share.setMax(WHOLE);
            share.setSuffixComponent(new Span("%"));
            share.addValueChangeListener(event -> say());
            up.addClickListener(click -> {
                int at = rows.indexOf(this);
                rows.remove(at);
                rows.add(at - 1, this);
                draw();
                (up.isEnabled() ? up : remove).focus();
            });
            remove.addClickListener(click -> {
                rows.remove(this);
                draw();
            });
            add(english, spanish, share, new Div(up, remove));
        }

        Row(Credential.Domain domain) {
            this();
            english.setValue(domain.name().in(Locale.ENGLISH));
            spanish.setValue(domain.name().byLanguage().getOrDefault("es", ""));
            domain.percent().ifPresent(share::setValue);
        }

        private int percent() {
            return share.getValue() == null ? 0 : share.getValue();
        }

        private boolean valid() {
            boolean nameless =
                    english.getValue().isBlank() && spanish.getValue().isBlank() && share.getValue() != null;
            english.setInvalid(nameless);
            english.setErrorMessage(Say.ui("domains.nameMissing"));
            return !nameless && !share.isInvalid();
        }

        private Optional<Credential.Domain> value() {
            String common = english.getValue().strip();
            String other = spanish.getValue().strip();
            if (common.isEmpty() && other.isEmpty()) {
                return Optional.empty();
            }
            LocalText name =
                    common.isEmpty() || other.isEmpty() ? LocalText.plain(common + other) : LocalText.of(common, other);
            return Optional.of(new Credential.Domain(name, Optional.ofNullable(share.getValue())));
        }

        private static Button button(String icon, String meaning) {
            Button button = new Button(Icons.decorative(icon));
            button.setAriaLabel(meaning);
            button.setTooltipText(meaning);
            button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
            return button;
        }
    }
}
