package org.boardwalk.participants.internal.ui.casefile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.participants.api.ParticipantAccess;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.api.casefile.Consents;
import org.boardwalk.participants.api.casefile.Consents.Consent;
import org.boardwalk.participants.internal.ui.Fields;
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

/** For each purpose what the person said last, and everything said before. */
@org.osgi.service.component.annotations.Component(service = {ParticipantPanel.class, ConsentPanel.class})
public class ConsentPanel implements ParticipantPanel {
    private final Consents consents;
    private final ParticipantAccess access;
    private final Vocabulary vocabulary;
    private final Accounts accounts;

    @Activate
    public ConsentPanel(
            @Reference Consents consents,
            @Reference ParticipantAccess access,
            @Reference Vocabulary vocabulary,
            @Reference Accounts accounts) {
        this.consents = consents;
        this.access = access;
        this.vocabulary = vocabulary;
        this.accounts = accounts;
    }

    @Override
    public String id() {
        return "participants.consent";
    }

    @Override
    public String title() {
        return "participants.ui.consent.panel";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public Optional<Component> create(UUID participantId) {
        Labels labels = new Labels(vocabulary, accounts);
        Div content = new Div();
        Runnable draw = () -> draw(content, consents.history(participantId), labels);
        draw.run();
        PersonChanged.hear(content, participantId, draw);
        Panel panel = new Panel(Say.say("consent.panel"), content);
        boolean own = access.own().filter(participantId::equals).isPresent();
        if (own || access.mayWrite(participantId)) {
            panel.actions(Fields.quiet(
                    Say.say("consent.record"),
                    () -> new ConsentDialog(consents, labels, participantId, own, draw).open()));
        }
        return Optional.of(panel);
    }

    private static void draw(Div content, List<Consent> history, Labels labels) {
        content.removeAll();
        UnorderedList list = new UnorderedList();
        list.addClassName("pp-entry-list");
        labels.offered(Vocabulary.CONSENT_PURPOSE)
                .forEach(term -> list.add(new ListItem(now(term.code(), history, labels))));
        content.add(list.getComponentCount() == 0 ? new EmptyState("clipboard-check", Say.say("consent.none")) : list);
        if (!history.isEmpty()) {
            content.add(new Details(Say.say("consent.history", history.size()), everything(history, labels)));
        }
    }

    private static Entry now(String purpose, List<Consent> history, Labels labels) {
        Entry entry = Entry.titled(labels.term(Vocabulary.CONSENT_PURPOSE, purpose));
        history.stream()
                .filter(consent -> consent.purpose().equals(purpose))
                .findFirst()
                .ifPresentOrElse(
                        consent -> entry.fact(state(consent.given())).fact(RelativeDate.of(consent.on())),
                        () -> entry.fact(new Pill(Tone.NEUTRAL, Say.say("consent.notAsked"))));
        return entry;
    }

    private static Pill state(boolean given) {
        return given
                ? new Pill(Tone.GOOD, Say.say("consent.given"))
                : new Pill(Tone.ATTENTION, "ban", Say.say("consent.withdrawn"));
    }

    private static UnorderedList everything(List<Consent> history, Labels labels) {
        UnorderedList list = new UnorderedList();
        list.addClassName("pp-entry-list");
        for (Consent consent : history) {
            list.add(new ListItem(Entry.titled(labels.term(Vocabulary.CONSENT_PURPOSE, consent.purpose()))
                    .fact(state(consent.given()))
                    .fact(RelativeDate.of(consent.on()))
                    .fact(Say.name("consent.how", consent.how()))
                    .fact(Say.say("by", consent.recordedBy()))
                    .text(consent.remark())));
        }
        return list;
    }
}
