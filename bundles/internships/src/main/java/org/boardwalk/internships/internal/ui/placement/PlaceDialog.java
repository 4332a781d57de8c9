package org.boardwalk.internships.internal.ui.placement;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.boardwalk.internships.api.term.Opportunity;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.api.term.Terms;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Required;

/** Places somebody by hand, with the reason why. */
final class PlaceDialog {
    private final PlacementTools tools;
    private final Terms terms;
    private final UUID participantId;
    private final Runnable done;
    private final ComboBox<Term> term = new ComboBox<>(Say.stay("place.term"));
    private final ComboBox<Opportunity> opportunity = new ComboBox<>(Say.stay("place.opportunity"));
    private final DatePicker from = new DatePicker(Say.stay("place.from"));
    private final DatePicker until = new DatePicker(Say.stay("place.until"));
    private final TextArea reason = new TextArea(Say.stay("place.reason"));
    private final Checkbox despite = new Checkbox(Say.stay("place.despite"));
    private final Map<UUID, String> sites = new HashMap<>();

    PlaceDialog(PlacementTools tools, Terms terms, UUID participantId, Runnable done) {
        this.tools = tools;
        this.terms = terms;
        this.participantId = participantId;
        this.done = done;
        term.setItems(terms.list());
        term.setItemLabelGenerator(Term::name);
        term.addValueChangeListener(event -> offer(event.getValue()));
        opportunity.setItemLabelGenerator(this::label);
        opportunity.setHelperText(Say.stay("place.opportunityHelp"));
        opportunity.addValueChangeListener(event -> fill(event.getValue()));
        reason.setMaxLength(2000);
        terms.list().stream().findFirst().ifPresent(term::setValue);
    }

    private void offer(Term chosen) {
        List<Opportunity> free = chosen == null
                ? List.of()
                : terms.opportunities(chosen.id()).stream()
                        .filter(one -> one.state() == Opportunity.State.SECURED && one.taken() < one.capacity())
                        .toList();
        sites.clear();
        if (chosen != null) {
            terms.board(chosen.id()).sites().forEach(site -> sites.put(site.siteId(), site.siteName()));
        }
        opportunity.setItems(free);
    }

    private String label(Opportunity one) {
        return Say.stay("place.seat", one.title(), sites.getOrDefault(one.siteId(), ""), one.capacity() - one.taken());
    }

    private void fill(Opportunity chosen) {
        if (chosen != null) {
            from.setMin(chosen.begins());
            from.setMax(chosen.ends());
            until.setMin(chosen.begins());
            until.setMax(chosen.ends());
            from.setValue(chosen.begins());
            until.setValue(chosen.ends());
        }
    }

    void open() {
        new FormDialog(Say.stay("place.heading"))
                .says(Say.stay("place.means"))
                .fields(term, opportunity, from, until, reason, despite)
                .valid(() -> Required.check(opportunity, Say.stay("place.opportunityMissing"))
                        & Required.check(from, Say.stay("place.dayMissing"))
                        & Required.check(until, Say.stay("place.dayMissing"))
                        & Required.check(reason, Say.of("reasonMissing")))
                .action(Say.stay("place.do"), () -> {
                    tools.placements()
                            .place(
                                    participantId,
                                    opportunity.getValue().id(),
                                    from.getValue(),
                                    until.getValue(),
                                    reason.getValue(),
                                    despite.getValue());
                    Notices.success(Say.stay("place.done"));
                    done.run();
                })
                .open();
    }
}
