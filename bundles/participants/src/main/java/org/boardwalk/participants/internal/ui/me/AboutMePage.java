package org.boardwalk.participants.internal.ui.me;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import org.boardwalk.participants.api.Participant;
import org.boardwalk.participants.api.ParticipantAccess;
import org.boardwalk.participants.api.ParticipantPermissions;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.api.casefile.Notes;
import org.boardwalk.participants.api.casefile.Notes.Note;
import org.boardwalk.participants.internal.ui.Labels;
import org.boardwalk.participants.internal.ui.Pills;
import org.boardwalk.participants.internal.ui.Routes;
import org.boardwalk.participants.internal.ui.Say;
import org.boardwalk.participants.internal.ui.casefile.ConsentPanel;
import org.boardwalk.participants.internal.ui.casefile.DocumentsPanel;
import org.boardwalk.participants.internal.ui.person.FactsPanel;
import org.boardwalk.platform.api.security.Accounts;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.PageBody;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.RelativeDate;
import org.boardwalk.platform.ui.api.kit.Tiles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What a participant sees of his own record, and the little he decides himself: consents, and papers he adds. */
@Page(
        route = Routes.ME,
        title = "participants.ui.me.title",
        section = Section.MINE,
        order = 90,
        permission = ParticipantPermissions.READ_OWN,
        icon = "user")
@Component(service = AboutMePage.class, scope = ServiceScope.PROTOTYPE)
@StyleSheet("assets/participants/participants.css")
public class AboutMePage extends PageBody {
    private static final int NOTES = 20;

    private final Labels labels;
    private final Notes notes;

    @Activate
    public AboutMePage(
            @Reference Participants participants,
            @Reference ParticipantAccess access,
            @Reference Notes notes,
            @Reference Vocabulary vocabulary,
            @Reference Accounts accounts,
            @Reference DocumentsPanel documents,
            @Reference ConsentPanel consents) {
        this.notes = notes;
        labels = new Labels(vocabulary, accounts);
        narrow();
        access.own()
                .flatMap(participants::find)
                .ifPresentOrElse(person -> show(person, documents, consents), this::nobody);
    }

    private void show(Participant person, DocumentsPanel documents, ConsentPanel consents) {
        UUID id = person.id();
        add(
                new PageHead(person.displayName())
                        .beside(
                                Pills.status(person.status()),
                                new Span(Say.say("person.planner", labels.planner(person.plannerId()))))
                        .summary(Say.say("me.summary")),
                Tiles.wide(FactsPanel.contact(person, labels), FactsPanel.enrolment(person, labels)),
                shared(notes.list(id, 0, NOTES)));
        documents.create(id).ifPresent(this::add);
        consents.create(id).ifPresent(this::add);
    }

    private static Panel shared(List<Note> shared) {
        if (shared.isEmpty()) {
            return new Panel(Say.say("me.notes"), new Paragraph(Say.say("me.notes.none")));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("pp-entry-list");
        for (Note note : shared) {
            Div head = new Div(new Span(note.authorName()), RelativeDate.of(note.on()));
            head.addClassName("pp-line");
            Paragraph text = new Paragraph(note.text());
            text.addClassName("pp-entry-text");
            list.add(new ListItem(head, text));
        }
        return new Panel(Say.say("me.notes"), list);
    }

    private void nobody() {
        add(
                new PageHead(Say.say("me.title")),
                new EmptyState("user", Say.say("me.nobody")).detail(Say.say("me.nobody.detail")));
    }
}
