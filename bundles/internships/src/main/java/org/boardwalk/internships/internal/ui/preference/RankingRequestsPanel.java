package org.boardwalk.internships.internal.ui.preference;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.boardwalk.internships.api.preference.RankingRequests.RankingRequest;
import org.boardwalk.internships.api.site.Contact;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.internal.ui.site.Lines;
import org.boardwalk.internships.internal.ui.site.LinkDialog;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Formats;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Required;
import org.boardwalk.platform.ui.api.kit.Words;

/** Whom the coordinator asked to rank the people who want an opportunity, and a way to ask. */
final class RankingRequestsPanel extends Composite<Panel> {
    private final PreferenceTools tools;
    private final Term term;
    private final Offered offered;
    private final Panel panel = new Panel(say("panel")).summary(say("panelSummary"));

    RankingRequestsPanel(PreferenceTools tools, Term term, Offered offered) {
        this.tools = tools;
        this.term = term;
        this.offered = offered;
        draw();
    }

    @Override
    protected Panel initContent() {
        return panel;
    }

    private static String say(String key, Object... arguments) {
        return Say.of("more.rank." + key, arguments);
    }

    private void draw() {
        panel.content().removeAll();
        List<RankingRequest> requests = tools.requests().requests(offered.id());
        if (requests.isEmpty()) {
            panel.content().add(Say.quiet(say("notAsked")));
        } else {
            Lines lines = new Lines();
            requests.forEach(request -> line(lines, request));
            panel.content().add(lines);
        }
        if (term.takesPreferences(Say.today())) {
            Button ask = new Button(say("ask"), click -> ask());
            panel.content().add(ask);
        } else {
            panel.content().add(Say.quiet(say("notNow")));
        }
    }

    private void line(Lines lines, RankingRequest request) {
        boolean open = request.isOpen(Instant.now());
        String words = request.answeredAt()
                .map(at -> say("answered", time(at)))
                .orElseGet(() -> open
                        ? say(request.mailed() ? "waitingMailed" : "waiting", time(request.worksUntil()))
                        : say("noAnswer"));
        Component[] actions = open
                ? new Component[] {Lines.button(Say.stay("link.get"), request.contactName(), () -> link(request))}
                : new Component[0];
        lines.line(
                say("asked", request.contactName(), time(request.askedAt()), request.askedBy()),
                List.of(words),
                List.of(),
                actions);
    }

    private static String time(Instant at) {
        return Formats.dateTime(at, Words.locale());
    }

    private void ask() {
        List<Contact> contacts = tools.contacts(offered);
        FormDialog dialog = new FormDialog(say("heading", offered.name()));
        if (contacts.isEmpty()) {
            Anchor site =
                    Links.page("internships/sites/" + offered.opportunity().siteId(), Say.ui("request.addContact"));
            dialog.says(Say.ui("request.noContacts")).fields(site).open();
            return;
        }
        ComboBox<Contact> contact = new ComboBox<>(Say.ui("request.contact"));
        contact.setItems(contacts);
        contact.setItemLabelGenerator(Contact::name);
        contact.setValue(contacts.getFirst());
        boolean mails = tools.requests().mails();
        dialog.says(say(mails ? "meansMail" : "means"))
                .fields(contact)
                .valid(() -> Required.check(contact, Say.ui("request.contactMissing")))
                .action(
                        say(mails ? "doMail" : "do"),
                        () -> asked(contact.getValue().id()))
                .open();
    }

    private void asked(UUID contactId) {
        RankingRequest request = tools.requests().ask(offered.id(), contactId);
        Notices.success(say(request.mailed() ? "doneMail" : "done", request.contactName()));
        draw();
        if (!request.mailed()) {
            link(request);
        }
    }

    private void link(RankingRequest request) {
        Notices.tryTo(() -> LinkDialog.show(
                say("link", request.contactName()),
                say("linkMeans"),
                tools.requests().link(request.id())));
    }
}
