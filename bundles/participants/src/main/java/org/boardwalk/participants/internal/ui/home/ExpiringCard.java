package org.boardwalk.participants.internal.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.participants.api.ParticipantPermissions;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.participants.api.casefile.Documents;
import org.boardwalk.participants.api.casefile.Documents.Document;
import org.boardwalk.participants.internal.ui.Fields;
import org.boardwalk.participants.internal.ui.Routes;
import org.boardwalk.participants.internal.ui.Say;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.ui.api.HomeCard;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.RelativeDate;
import org.boardwalk.platform.ui.api.kit.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Papers that expire soon, or have; there only when there are some. */
@org.osgi.service.component.annotations.Component(service = HomeCard.class)
public class ExpiringCard implements HomeCard {
    private static final int WITHIN_DAYS = 30;
    private static final int SHOWN = 6;

    private final Documents documents;
    private final Participants participants;
    private final CurrentUser user;

    @Activate
    public ExpiringCard(
            @Reference Documents documents, @Reference Participants participants, @Reference CurrentUser user) {
        this.documents = documents;
        this.participants = participants;
        this.user = user;
    }

    @Override
    public String id() {
        return "participants.expiring";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Component> create() {
        if (!user.may(Routes.READ) || !user.may(ParticipantPermissions.WRITE)) {
            return Optional.empty();
        }
        List<Document> soon = documents.expiring(WITHIN_DAYS, SHOWN);
        if (soon.isEmpty()) {
            return Optional.empty();
        }
        Map<UUID, ParticipantSummary> people = participants.summaries(
                soon.stream().map(Document::participantId).distinct().toList());
        CardList list = new CardList();
        soon.forEach(document -> Optional.ofNullable(people.get(document.participantId()))
                .ifPresent(person -> list.line(line(document, person))));
        return Optional.of(new Panel(Say.say("home.expiring", WITHIN_DAYS), list));
    }

    private static Component[] line(Document document, ParticipantSummary person) {
        LocalDate day = document.expiresOn().orElseGet(Fields::today);
        boolean over = day.isBefore(Fields.today());
        return new Component[] {
            Links.page(Routes.person(person.id()), person.displayName()),
            new Span(document.name()),
            new Pill(over ? Tone.BAD : Tone.ATTENTION, Say.say(over ? "home.expired" : "home.expires")),
            RelativeDate.of(day)
        };
    }
}
