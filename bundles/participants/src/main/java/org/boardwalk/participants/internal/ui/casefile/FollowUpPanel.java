package org.boardwalk.participants.internal.ui.casefile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.participants.api.ParticipantAccess;
import org.boardwalk.participants.api.casefile.FollowUps;
import org.boardwalk.participants.api.casefile.FollowUps.Finding;
import org.boardwalk.participants.api.casefile.FollowUps.FollowUp;
import org.boardwalk.participants.api.participation.Spells;
import org.boardwalk.participants.internal.ui.Fields;
import org.boardwalk.participants.internal.ui.FormDialog;
import org.boardwalk.participants.internal.ui.PersonChanged;
import org.boardwalk.participants.internal.ui.Say;
import org.boardwalk.platform.ui.api.ParticipantPanel;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.RelativeDate;
import org.boardwalk.platform.ui.api.kit.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** What became of somebody after the exit; for staff, and only once there was an exit. */
@org.osgi.service.component.annotations.Component(service = ParticipantPanel.class)
public class FollowUpPanel implements ParticipantPanel {
    private final FollowUps followUps;
    private final Spells spells;
    private final ParticipantAccess access;

    @Activate
    public FollowUpPanel(
            @Reference FollowUps followUps, @Reference Spells spells, @Reference ParticipantAccess access) {
        this.followUps = followUps;
        this.spells = spells;
        this.access = access;
    }

    @Override
    public String id() {
        return "participants.followUp";
    }

    @Override
    public String title() {
        return "participants.ui.followUp.panel";
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public Optional<Component> create(UUID participantId) {
        boolean own = access.own().filter(participantId::equals).isPresent();
        boolean exited =
                spells.of(participantId).stream().anyMatch(spell -> spell.exit().isPresent());
        return own || !exited ? Optional.empty() : Optional.of(panel(participantId));
    }

    private Panel panel(UUID participantId) {
        boolean mayWrite = access.mayWrite(participantId);
        Div content = new Div();
        Runnable draw = () -> {
            content.removeAll();
            content.add(list(followUps.list(participantId), mayWrite));
        };
        draw.run();
        PersonChanged.hear(content, participantId, draw);
        Panel panel = new Panel(Say.say("followUp.panel"), content).summary(Say.say("followUp.summary"));
        if (mayWrite) {
            panel.actions(Fields.quiet(Say.say("followUp.record"), () -> new FollowUpDialog(
                            followUps, participantId, () -> PersonChanged.tell(participantId))
                    .open()));
        }
        return panel;
    }

    private Component list(List<FollowUp> found, boolean mayWrite) {
        if (found.isEmpty()) {
            return new EmptyState("search", Say.say("followUp.none")).detail(Say.say("followUp.none.detail"));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("pp-entry-list");
        found.forEach(one -> list.add(new ListItem(line(one, mayWrite))));
        return list;
    }

    private Entry line(FollowUp one, boolean mayWrite) {
        String words = Say.name("followUp.finding", one.finding());
        Entry entry = Entry.titled(words)
                .fact(
                        one.finding() == Finding.NEITHER
                                ? new Span(new Span(Say.say("followUp.until") + " "), RelativeDate.of(one.on()))
                                : RelativeDate.of(one.on()))
                .fact(Say.say("by", one.by()))
                .text(one.evidence());
        if (!one.takenBack().isEmpty()) {
            entry.addClassName("pp-entry-void");
            entry.fact(new Pill(Tone.NEUTRAL, "arrow-backward", Say.say("service.takenBack")));
            entry.add(new Span(Say.say("service.takenBack.why", one.takenBack())));
        } else if (mayWrite) {
            entry.actions(
                    Fields.icon("arrow-backward", Say.say("service.takeBack", words), () -> takeBack(one, words)));
        }
        return entry;
    }

    private void takeBack(FollowUp one, String words) {
        TextField reason = new TextField(Say.say("service.takeBack.reason"));
        reason.setMaxLength(200);
        reason.setRequiredIndicatorVisible(true);
        FormDialog dialog = new FormDialog(Say.say("service.takeBack", words)).with(reason);
        dialog.action(Say.say("service.takeBack.do"), () -> {
                    if (reason.getValue().isBlank()) {
                        throw dialog.missing(reason, Say.say("service.takeBack.missing"));
                    }
                    followUps.takeBack(
                            one.id(), one.version(), reason.getValue().strip());
                    PersonChanged.tell(one.participantId());
                })
                .open();
    }
}
