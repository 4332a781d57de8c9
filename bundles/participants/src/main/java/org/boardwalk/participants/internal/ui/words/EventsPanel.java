package org.boardwalk.participants.internal.ui.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.api.Vocabulary.Term;
import org.boardwalk.participants.api.casefile.ServiceTypes;
import org.boardwalk.participants.api.casefile.ServiceTypes.Mapped;
import org.boardwalk.participants.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Words;

/** What modules log by themselves, and as which service type. */
final class EventsPanel extends Composite<Panel> {
    private final Vocabulary vocabulary;
    private final ServiceTypes types;
    private final Div fields = new Div();

    EventsPanel(Vocabulary vocabulary, ServiceTypes types) {
        this.vocabulary = vocabulary;
        this.types = types;
        getContent().content().add(fields);
        show();
    }

    @Override
    protected Panel initContent() {
        return new Panel(Say.say("events.title")).summary(Say.say("events.summary"));
    }

    private void show() {
        fields.removeAll();
        types.all().forEach(mapped -> fields.add(field(mapped)));
        setVisible(fields.getComponentCount() > 0);
    }

    private ComboBox<Term> field(Mapped mapped) {
        ComboBox<Term> field = new ComboBox<>(Words.text(mapped.event().id()));
        List<Term> choices = vocabulary.terms(Vocabulary.SERVICE_TYPE).stream()
                .filter(term -> term.active() || is(mapped, term))
                .toList();
        field.setItems(choices);
        field.setItemLabelGenerator(EventsPanel::label);
        choices.stream().filter(term -> is(mapped, term)).findFirst().ifPresent(field::setValue);
        field.setWidthFull();
        field.addValueChangeListener(change -> {
            Term chosen = change.getValue();
            if (chosen == null) {
                field.setValue(change.getOldValue());
            } else if (change.isFromClient()) {
                Notices.tryTo(() -> {
                    types.change(mapped, chosen.code());
                    Notices.success(Say.say("events.done", label(chosen)));
                });
                show();
            }
        });
        return field;
    }

    private static boolean is(Mapped mapped, Term term) {
        return term.code().equals(mapped.serviceType());
    }

    private static String label(Term term) {
        String name = term.label(Words.locale());
        return term.stateCode().isEmpty() ? name : Say.say("events.type", name, term.stateCode());
    }
}
