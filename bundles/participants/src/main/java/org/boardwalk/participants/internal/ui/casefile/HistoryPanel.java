package org.boardwalk.participants.internal.ui.casefile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.participants.internal.ui.PersonChanged;
import org.boardwalk.participants.internal.ui.Say;
import org.boardwalk.platform.api.audit.AuditTrail;
import org.boardwalk.platform.api.audit.AuditTrail.Change;
import org.boardwalk.platform.api.audit.AuditTrail.Query;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.ui.api.ParticipantPanel;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.RelativeDate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Who changed what about a person, and when; for those who may read the audit trail. */
@org.osgi.service.component.annotations.Component(service = ParticipantPanel.class)
public class HistoryPanel implements ParticipantPanel {
    private static final String PERMISSION = "platform.audit";

    private final AuditTrail audit;
    private final CurrentUser user;

    @Activate
    public HistoryPanel(@Reference AuditTrail audit, @Reference CurrentUser user) {
        this.audit = audit;
        this.user = user;
    }

    @Override
    public String id() {
        return "participants.history";
    }

    @Override
    public String title() {
        return "participants.ui.history.panel";
    }

    @Override
    public int order() {
        return 95;
    }

    @Override
    public Optional<Component> create(UUID participantId) {
        if (!user.may(PERMISSION)) {
            return Optional.empty();
        }
        Query query = Query.about(participantId);
        EntryList<AuditTrail.Entry> list = new EntryList<>(
                (offset, limit) -> audit.find(query, offset, limit),
                () -> audit.count(query),
                HistoryPanel::line,
                () -> new EmptyState("clock", Say.say("history.none")));
        list.refresh();
        PersonChanged.hear(list, participantId, list::refresh);
        return Optional.of(new Panel(Say.say("history.panel"), list).summary(Say.say("history.summary")));
    }

    private static Component line(AuditTrail.Entry change) {
        Entry entry = Entry.titled(AuditWords.what(change))
                .fact(RelativeDate.of(change.at()))
                .fact(Say.say("by", change.actor()));
        if (!change.changes().isEmpty()) {
            UnorderedList attributes = new UnorderedList();
            attributes.addClassName("pp-changes");
            change.changes().stream().filter(AuditWords::isReadable).forEach(one -> attributes.add(item(one)));
            entry.add(new Details(Say.say("history.changes", attributes.getComponentCount()), attributes));
        }
        return entry.text(change.detail());
    }

    private static ListItem item(Change change) {
        return new ListItem(AuditWords.change(change));
    }
}
