package org.boardwalk.internships.internal.ui.term;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.internships.api.site.Contact;
import org.boardwalk.internships.api.site.Site;
import org.boardwalk.internships.api.term.Opportunity;
import org.boardwalk.internships.api.term.Opportunity.State;
import org.boardwalk.internships.api.term.SeatRequests.SeatRequest;
import org.boardwalk.internships.internal.ui.site.Lines;
import org.boardwalk.internships.internal.ui.site.LinkDialog;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.platform.ui.api.kit.Confirm;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Required;
import org.boardwalk.platform.ui.api.kit.WholeNumberField;

/** What a coordinator can do to seats: ask, record the answer, secure, decline, close. */
final class OpportunityActions {
    private final TermTools tools;
    private final Runnable changed;

    OpportunityActions(TermTools tools, Runnable changed) {
        this.tools = tools;
        this.changed = changed;
    }

    /** @param open what the site was asked and has not answered */
    List<Button> of(Opportunity one, Optional<SeatRequest> open) {
        List<Button> actions = new ArrayList<>();
        if (!tools.mayPlan()) {
            return actions;
        }
        if (one.state() == State.REQUESTED) {
            open.ifPresentOrElse(
                    request -> {
                        actions.add(button("request.answer", one, () -> answer(one, request)));
                        actions.add(Lines.button(Say.stay("link.get"), one.title(), () -> link(request)));
                    },
                    () -> actions.add(button("request.ask", one, () -> ask(one))));
        }
        if (one.state().next().contains(State.SECURED)) {
            boolean again = one.state() == State.CLOSED;
            actions.add(
                    button(again ? "opportunity.reopen" : "opportunity.secure", one, () -> move(one, State.SECURED)));
        }
        if (one.state() == State.DECLINED) {
            actions.add(button("opportunity.again", one, () -> move(one, State.REQUESTED)));
        }
        if (one.state() == State.SECURED) {
            actions.add(button("opportunity.close", one, () -> close(one)));
        }
        if (one.state().next().contains(State.DECLINED) && one.taken() == 0) {
            actions.add(button("opportunity.decline", one, () -> decline(one)));
        }
        return actions;
    }

    private static Button button(String key, Opportunity one, Runnable work) {
        return Lines.button(Say.ui(key), one.title(), work);
    }

    private void move(Opportunity one, State state) {
        if (Notices.tryTo(() -> tools.terms().move(one.id(), one.lock(), state))) {
            Notices.success(Say.ui("opportunity.moved." + state, one.title()));
            changed.run();
        }
    }

    private void decline(Opportunity one) {
        new Confirm(Say.ui("opportunity.declineAsk", one.title()))
                .says(Say.ui("opportunity.declineMeans"))
                .action(Say.ui("opportunity.decline"), () -> move(one, State.DECLINED))
                .open();
    }

    private void close(Opportunity one) {
        new Confirm(Say.ui("opportunity.closeAsk", one.title()))
                .says(Say.ui("opportunity.closeMeans", one.taken()))
                .action(Say.ui("opportunity.close"), () -> move(one, State.CLOSED))
                .open();
    }

    private void ask(Opportunity one) {
        Optional<Site> site = tools.sites().find(one.siteId());
        List<Contact> contacts = site.map(Site::contacts).orElse(List.of());
        FormDialog dialog =
                new FormDialog(Say.ui("request.heading", site.map(Site::name).orElse("")));
        if (contacts.isEmpty()) {
            Anchor link = Links.page("internships/sites/" + one.siteId(), Say.ui("request.addContact"));
            dialog.says(Say.ui("request.noContacts")).fields(link).open();
            return;
        }
        ComboBox<Contact> contact = new ComboBox<>(Say.ui("request.contact"));
        contact.setItems(contacts);
        contact.setItemLabelGenerator(Contact::name);
        contact.setValue(contacts.stream()
                .filter(known -> known.role() == Contact.Role.COORDINATOR)
                .findFirst()
                .orElse(contacts.getFirst()));
        boolean mails = tools.requests().mails();
        dialog.says(Say.ui(mails ? "request.meansMail" : "request.means", one.capacity(), one.title()))
                .fields(contact)
                .valid(() -> Required.check(contact, Say.ui("request.contactMissing")))
                .action(Say.ui(mails ? "request.doMail" : "request.do"), () -> {
                    UUID chosen = contact.getValue().id();
                    SeatRequest asked = tools.requests().ask(one.id(), chosen);
                    Notices.success(Say.ui(asked.mailed() ? "request.doneMail" : "request.done", asked.contactName()));
                    changed.run();
                    if (!asked.mailed()) {
                        link(asked);
                    }
                })
                .open();
    }

    /** For a contact who is asked in another way than by our mail. */
    private void link(SeatRequest request) {
        Notices.tryTo(() -> LinkDialog.show(
                Say.of("join.seats.link", request.contactName()),
                Say.of("join.seats.linkMeans"),
                tools.requests().link(request.id())));
    }

    private void answer(Opportunity one, SeatRequest request) {
        WholeNumberField seats = new WholeNumberField(Say.ui("request.seats"));
        seats.setMin(0);
        seats.setMax(999);
        seats.setStepButtonsVisible(true);
        seats.setValue(one.capacity());
        seats.setHelperText(Say.ui("request.seatsHelp"));
        TextArea remark = new TextArea(Say.ui("request.remark"));
        remark.setMaxLength(2000);
        new FormDialog(Say.ui("request.answerHeading", request.contactName()))
                .says(Say.ui("request.answerMeans", one.capacity(), one.title()))
                .fields(seats, remark)
                .valid(() -> Required.check(seats, Say.ui("request.seatsMissing")))
                .action(Say.ui("request.answer"), () -> {
                    tools.requests().answer(request.id(), seats.getValue(), remark.getValue());
                    Notices.success(
                            Say.ui(seats.getValue() > 0 ? "request.offered" : "request.declined", seats.getValue()));
                    changed.run();
                })
                .open();
    }
}
