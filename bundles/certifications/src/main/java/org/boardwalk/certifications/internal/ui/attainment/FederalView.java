package org.boardwalk.certifications.internal.ui.attainment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.certifications.api.attainment.Judgement;
import org.boardwalk.certifications.api.attainment.SpellAttainment;
import org.boardwalk.certifications.api.attainment.SpellAttainment.Credential;
import org.boardwalk.certifications.internal.ui.words.Say;
import org.boardwalk.platform.ui.api.kit.Facts;
import org.boardwalk.platform.ui.api.kit.Icons;

/** What a person's credentials are in the federal report, for staff: a pill each, and the slots of each stay. */
public final class FederalView {
    private final List<SpellAttainment> spells;

    /** @param spells latest first */
    public FederalView(List<SpellAttainment> spells) {
        this.spells = spells;
    }

    /** Type and verdict; a click says why. Nothing for somebody who never entered. */
    public Optional<Component> pill(UUID heldId) {
        return spells.stream()
                .flatMap(spell -> spell.credentials().stream())
                .filter(credential -> credential.id().equals(heldId))
                .min(Comparator.comparing(credential -> credential.judgement().verdict()))
                .map(this::pill);
    }

    private Component pill(Credential credential) {
        var verdict = credential.judgement().verdict();
        String words = credential
                .type()
                .map(type -> Say.ui("attainment.pill", type.code(), Verdicts.text(verdict)))
                .orElseGet(() -> Say.ui("attainment.pillUntyped", Verdicts.text(verdict)));
        NativeButton pill = new NativeButton();
        pill.add(Icons.decorative(Verdicts.tone(verdict).icon()), new Span(words));
        pill.addClassNames("bw-pill", Verdicts.tone(verdict).className(), "cf-pill-button");
        pill.setAriaLabel(Say.ui("attainment.pillLabel", words, Say.text(credential.name())));
        pill.addClickListener(click -> why(credential).open());
        return pill;
    }

    private Dialog why(Credential credential) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(Say.ui("attainment.why", Say.text(credential.name())));
        dialog.addClassName("bw-form-dialog");
        Div content = new Div(new Facts()
                .fact(
                        Say.ui("attainment.type"),
                        credential.type().map(Verdicts::type).orElse(""))
                .fact(Say.ui("attainment.date"), Say.date(credential.earnedOn())));
        content.addClassName("cf-why");
        spells.forEach(spell -> spell.credentials().stream()
                .filter(one -> one.id().equals(credential.id()))
                .forEach(one -> content.add(why(spell, one))));
        dialog.add(content);
        dialog.getFooter().add(new Button(Say.ui("attainment.close"), click -> dialog.close()));
        return dialog;
    }

    private static Div why(SpellAttainment spell, Credential credential) {
        Judgement judgement = credential.judgement();
        Div head = new Div(new H3(Verdicts.stay(spell)), Verdicts.pill(judgement.verdict()));
        head.addClassName("ce-head");
        Paragraph sentence = new Paragraph(Say.phrase(judgement.why()));
        Div part = new Div(head, sentence, new Paragraph(slot(credential)));
        spell.rule().ifPresent(rule -> {
            Component says = Verdicts.part(rule.part(judgement.part()));
            says.addClassName("cf-quiet");
            part.add(says);
        });
        part.addClassName("cf-why-part");
        return part;
    }

    private static String slot(Credential credential) {
        return credential
                .slot()
                .map(slot -> Say.ui("attainment.slot", slot, 1798 + 2 * slot, 1799 + 2 * slot))
                .orElseGet(() -> Say.ui("attainment.noSlot"));
    }

    /** What the report takes of each stay; nothing for somebody who never entered. */
    public Optional<Component> slots() {
        if (spells.isEmpty()) {
            return Optional.empty();
        }
        Div content = new Div();
        content.addClassName("cf-why");
        spells.forEach(spell -> content.add(slots(spell)));
        return Optional.of(new Details(
                Say.ui("attainment.slots", Verdicts.text(spells.getFirst().attained())), content));
    }

    private static Div slots(SpellAttainment spell) {
        Div head = new Div(new H3(Verdicts.stay(spell)), Verdicts.pill(spell.attained()));
        head.addClassName("ce-head");
        Div part = new Div(head, new Paragraph(Say.phrase(spell.measured().why())));
        part.addClassName("cf-why-part");
        if (spell.slots().isEmpty()) {
            part.add(new Paragraph(Say.ui("attainment.slotsEmpty")));
        } else {
            OrderedList list = new OrderedList();
            list.addClassName("cf-facts");
            spell.slots()
                    .forEach(slot -> list.add(new ListItem(Say.ui(
                            "attainment.slotLine",
                            slot.type().map(Verdicts::type).orElse(""),
                            Say.date(slot.earnedOn()),
                            Say.text(slot.name()),
                            Verdicts.text(slot.judgement().verdict())))));
            part.add(list);
        }
        return part;
    }
}
