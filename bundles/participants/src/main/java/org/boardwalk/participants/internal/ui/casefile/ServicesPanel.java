package org.boardwalk.participants.internal.ui.casefile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.participants.api.ParticipantAccess;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.api.casefile.ServiceLog;
import org.boardwalk.participants.api.casefile.ServiceLog.Service;
import org.boardwalk.participants.internal.ui.Fields;
import org.boardwalk.participants.internal.ui.FormDialog;
import org.boardwalk.participants.internal.ui.Labels;
import org.boardwalk.participants.internal.ui.PersonChanged;
import org.boardwalk.participants.internal.ui.Say;
import org.boardwalk.platform.api.security.Accounts;
import org.boardwalk.platform.ui.api.ParticipantPanel;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.RelativeDate;
import org.boardwalk.platform.ui.api.kit.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Services a person received, also those other modules logged. */
@org.osgi.service.component.annotations.Component(service = ParticipantPanel.class)
public class ServicesPanel implements ParticipantPanel {
    /** Longer ones are read in hours. */
    private static final int MINUTES_READ = 180;

    private final ServiceLog services;
    private final Participants participants;
    private final ParticipantAccess access;
    private final Vocabulary vocabulary;
    private final Accounts accounts;

    @Activate
    public ServicesPanel(
            @Reference ServiceLog services,
            @Reference Participants participants,
            @Reference ParticipantAccess access,
            @Reference Vocabulary vocabulary,
            @Reference Accounts accounts) {
        this.services = services;
        this.participants = participants;
        this.access = access;
        this.vocabulary = vocabulary;
        this.accounts = accounts;
    }

    @Override
    public String id() {
        return "participants.services";
    }

    @Override
    public String title() {
        return "participants.ui.service.panel";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Component> create(UUID participantId) {
        Labels labels = new Labels(vocabulary, accounts);
        boolean mayWrite = access.mayWrite(participantId);
        EntryList<Service> list = new EntryList<>(
                (offset, limit) -> services.list(participantId, offset, limit),
                () -> services.count(participantId),
                service -> line(service, labels, mayWrite),
                () -> new EmptyState("handshake", Say.say("service.none")).detail(Say.say("service.none.detail")));
        list.refresh();
        PersonChanged.hear(list, participantId, list::refresh);
        Panel panel = new Panel(Say.say("service.panel"), list);
        if (mayWrite) {
            panel.actions(Fields.quiet(
                    Say.say("service.log"),
                    () -> new ServiceDialog(services, labels, participants.get(participantId)).open()));
        }
        return Optional.of(panel);
    }

    private Entry line(Service service, Labels labels, boolean mayWrite) {
        String type = labels.term(Vocabulary.SERVICE_TYPE, service.type());
        Entry entry = Entry.titled(type).fact(RelativeDate.of(service.on()));
        if (service.minutes() > 0) {
            entry.fact(
                    service.minutes() <= MINUTES_READ
                            ? Say.say("service.minutes.short", service.minutes())
                            : Say.say("service.hours.short", service.minutes() / 60.0));
        }
        entry.fact(by(service)).text(service.remark());
        if (!service.takenBack().isEmpty()) {
            entry.addClassName("pp-entry-void");
            entry.fact(new Pill(Tone.NEUTRAL, "arrow-backward", Say.say("service.takenBack")));
            entry.add(new Span(Say.say("service.takenBack.why", service.takenBack())));
        } else if (mayWrite) {
            entry.actions(
                    Fields.icon("arrow-backward", Say.say("service.takeBack", type), () -> takeBack(service, type)));
        }
        return entry;
    }

    /** What a module logged has the name of its job, which says nothing to people: they read what it is about. */
    private static String by(Service service) {
        return service.by().startsWith("event:") ? Say.say("service.byItself") : Say.say("by", service.by());
    }

    private void takeBack(Service service, String type) {
        TextField reason = new TextField(Say.say("service.takeBack.reason"));
        reason.setMaxLength(200);
        reason.setRequiredIndicatorVisible(true);
        FormDialog dialog = new FormDialog(Say.say("service.takeBack", type)).with(reason);
        dialog.action(Say.say("service.takeBack.do"), () -> {
                    if (reason.getValue().isBlank()) {
                        throw dialog.missing(reason, Say.say("service.takeBack.missing"));
                    }
                    services.takeBack(
                            service.id(), service.version(), reason.getValue().strip());
                    PersonChanged.tell(service.participantId());
                })
                .open();
    }
}
