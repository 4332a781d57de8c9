package org.boardwalk.pathways.internal.ui.catalogue;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.boardwalk.pathways.api.catalogue.PathwayCatalogue;
import org.boardwalk.pathways.api.catalogue.PathwaySummary;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.api.text.LocalText;
import org.boardwalk.pathways.internal.ui.words.Say;
import org.boardwalk.pathways.ui.api.Slug;
import org.boardwalk.platform.ui.api.kit.Notices;

/** Asks for the name of a new pathway and opens the editor. */
final class NewPathwayDialog extends Dialog {
    private final PathwayCatalogue catalogue;
    private final TextField title = new TextField(Say.ui("new.title"));
    private final TextField spanish = new TextField(Say.ui("new.titleSpanish"));
    private final ComboBox<String> programme = new ComboBox<>(Say.ui("new.programme"));
    private final List<PathwaySummary> existing;

    NewPathwayDialog(PathwayCatalogue catalogue) {
        this.catalogue = catalogue;
        existing = catalogue.list();
        setHeaderTitle(Say.ui("new.heading"));
        addClassName("pw-dialog");
        title.setRequiredIndicatorVisible(true);
        title.setAutofocus(true);
        programme.setItems(existing.stream()
                .map(PathwaySummary::programme)
                .map(Say::text)
                .distinct()
                .toList());
        programme.setAllowCustomValue(true);
        programme.addCustomValueSetListener(event -> programme.setValue(event.getDetail()));
        programme.setRequiredIndicatorVisible(true);
        programme.setHelperText(Say.ui("new.programmeHelp"));
        Div form = new Div(new Paragraph(Say.ui("new.about")), title, spanish, programme);
        form.addClassName("pw-form");
        add(form);
        Button create = new Button(Say.ui("new.create"), click -> create());
        create.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        getFooter().add(new Button(Say.ui("cancel"), click -> close()), create);
    }

    private void create() {
        title.setInvalid(title.getValue().isBlank());
        title.setErrorMessage(Say.ui("new.titleMissing"));
        programme.setInvalid(
                programme.getValue() == null || programme.getValue().isBlank());
        programme.setErrorMessage(Say.ui("new.programmeMissing"));
        if (!title.isInvalid() && !programme.isInvalid()) {
            Notices.tryTo(() -> {
                var draft = catalogue.create(Pathway.empty(code(), name(), programme()));
                close();
                UI.getCurrent().navigate("pathways/" + draft.pathwayId() + "/edit");
            });
        }
    }

    private LocalText name() {
        TreeMap<String, String> texts = new TreeMap<>();
        texts.put("en", title.getValue().strip());
        if (!spanish.isEmpty()) {
            texts.put("es", spanish.getValue().strip());
        }
        return new LocalText(texts);
    }

    /** A known programme keeps its name in both languages. */
    private LocalText programme() {
        return existing.stream()
                .map(PathwaySummary::programme)
                .filter(known -> Say.text(known).equals(programme.getValue()))
                .findFirst()
                .orElseGet(() -> LocalText.plain(programme.getValue().strip()));
    }

    private String code() {
        return Slug.unique(
                title.getValue(),
                "pathway",
                existing.stream().map(PathwaySummary::code).collect(Collectors.toSet()));
    }
}
