package org.boardwalk.participants.internal.ui.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.boardwalk.participants.api.FederalCode;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.api.Vocabulary.Term;
import org.boardwalk.participants.internal.ui.Fields;
import org.boardwalk.participants.internal.ui.Say;
import org.boardwalk.participants.internal.ui.casefile.Entry;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;
import org.boardwalk.platform.ui.api.kit.Words;

/** One list of words, in the order people see it in forms. */
final class TermsPanel extends Composite<Panel> {
    private static final int STEP = 10;
    private static final String EDIT = "edit-";

    private final Vocabulary vocabulary;
    private final String kind;

    TermsPanel(Vocabulary vocabulary, String kind) {
        this.vocabulary = vocabulary;
        this.kind = kind;
        show();
    }

    @Override
    protected Panel initContent() {
        return new Panel(Words.text("participants.vocabulary." + kind))
                .summary(Say.say("term.about." + kind))
                .actions(Fields.primary(Say.say("term.create"), this::create));
    }

    private void show() {
        getContent().content().removeAll();
        List<Term> terms = vocabulary.terms(kind);
        if (terms.isEmpty()) {
            getContent()
                    .content()
                    .add(new EmptyState("list-ul", Say.say("term.none")).detail(Say.say("term.none.detail")));
            return;
        }
        List<Term> active = terms.stream().filter(Term::active).toList();
        UnorderedList list = new UnorderedList();
        list.addClassName("pp-entry-list");
        for (Term term : terms) {
            list.add(new ListItem(line(term, active)));
        }
        getContent().content().add(list);
    }

    private Entry line(Term term, List<Term> active) {
        Entry line = Entry.titled(term.label(Words.locale()));
        if (!term.active()) {
            line.fact(new Pill(Tone.NEUTRAL, "archive", Say.say("term.retired")));
        }
        if (term.extendsParticipation()) {
            line.fact(new Pill(Tone.INFO, "clock", Say.say("term.counts")));
        }
        String other = term.label(Words.locale()).equals(term.english()) ? term.spanish() : term.english();
        line.fact(other);
        line.fact(term.stateCode().isEmpty() ? "" : Say.say("term.state.is", term.stateCode()));
        federal(term).ifPresent(line::fact);
        return line.actions(actions(term, active).toArray(Component[]::new));
    }

    /** What it is in the federal report; a word nobody has said it of holds up what is computed for the report. */
    private static Optional<Component> federal(Term term) {
        if (FederalCode.of(term.kind()).isEmpty()
                || term.kind().equals(Vocabulary.FUNDING) && term.federalCode().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(term.federalCode()
                .<Component>map(code -> new Span(Say.say("term.federal.is", code.element(), code.value())))
                .orElseGet(() -> new Pill(Tone.ATTENTION, Say.say("term.federal.missing"))));
    }

    private List<Component> actions(Term term, List<Term> active) {
        String name = term.label(Words.locale());
        List<Component> actions = new ArrayList<>();
        if (term.active()) {
            int at = active.indexOf(term);
            actions.add(arrow("arrow-up", Say.say("term.up", name), active, at, at - 1));
            actions.add(arrow("arrow-down", Say.say("term.down", name), active, at, at + 1));
        }
        Button edit = Fields.icon("edit", Say.say("term.edit", name), () -> edit(term));
        edit.setId(EDIT + term.code());
        actions.add(edit);
        actions.add(
                term.active()
                        ? Fields.icon("archive", Say.say("term.retire", name), () -> retire(term))
                        : Fields.icon("arrow-backward", Say.say("term.offer", name), () -> offer(term)));
        return actions;
    }

    private Component arrow(String icon, String meaning, List<Term> active, int at, int to) {
        Button button = Fields.icon(icon, meaning, () -> move(active, at, to));
        button.setEnabled(to >= 0 && to < active.size());
        button.setId(icon + "-" + active.get(at).code());
        return button;
    }

    /** Numbers the list anew, and saves those whose number is another one now. */
    private void move(List<Term> active, int at, int to) {
        List<Term> order = new ArrayList<>(active);
        Collections.swap(order, at, to);
        Notices.tryTo(() -> {
            for (int i = 0; i < order.size(); i++) {
                Term term = order.get(i);
                int position = (i + 1) * STEP;
                if (term.position() != position) {
                    vocabulary.save(term.withPosition(position));
                }
            }
        });
        show();
        refocus((to < at ? "arrow-up-" : "arrow-down-") + active.get(at).code());
    }

    /** Draws anew, and keeps the keyboard at the word. */
    private void showAt(Term term) {
        show();
        refocus(EDIT + term.code());
    }

    /** The button that was pressed was drawn anew; at the end of the list the edit button takes over. */
    private void refocus(String id) {
        getElement()
                .executeJs(
                        "const b = this.querySelector('#' + CSS.escape($0));"
                                + "(b?.disabled ? b.parentElement.querySelector('vaadin-button:not([disabled])') : b)?.focus()",
                        id);
    }

    private void create() {
        int last =
                vocabulary.terms(kind).stream().mapToInt(Term::position).max().orElse(0);
        TermDialog.create(vocabulary, kind, last + STEP, this::show);
    }

    private void edit(Term term) {
        TermDialog.edit(vocabulary, term, () -> showAt(term));
    }

    private void retire(Term term) {
        Notices.tryTo(() -> {
            Term retired = vocabulary.save(term.withActive(false));
            showAt(term);
            Notices.undo(Say.say("term.retired.done", term.label(Words.locale())), () -> offer(retired));
        });
    }

    private void offer(Term term) {
        Notices.tryTo(() -> {
            vocabulary.save(term.withActive(true));
            showAt(term);
            Notices.success(Say.say("term.offered.done", term.label(Words.locale())));
        });
    }
}
