package org.boardwalk.certifications.internal.ui.home;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.certifications.api.wallet.HeldCredential;
import org.boardwalk.certifications.api.wallet.Wallets;
import org.boardwalk.certifications.internal.ui.words.Pills;
import org.boardwalk.certifications.internal.ui.words.Rights;
import org.boardwalk.certifications.internal.ui.words.Say;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.ui.api.HomeCard;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** For planners: what their people say they hold and nobody verified yet, the oldest first. */
@org.osgi.service.component.annotations.Component
public final class ReportedCard implements HomeCard {
    private final Wallets wallets;
    private final Participants participants;
    private final CurrentUser user;

    @Activate
    public ReportedCard(@Reference Wallets wallets, @Reference Participants participants, @Reference CurrentUser user) {
        this.wallets = wallets;
        this.participants = participants;
        this.user = user;
    }

    @Override
    public String id() {
        return "certifications.reported";
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public Optional<Component> create() {
        if (!user.may(Rights.VERIFY)) {
            return Optional.empty();
        }
        List<HeldCredential> reported = wallets.unverified(CardLines.MOST);
        return reported.isEmpty() ? Optional.empty() : Optional.of(card(reported));
    }

    private Component card(List<HeldCredential> reported) {
        Map<UUID, ParticipantSummary> people = participants.summaries(
                reported.stream().map(HeldCredential::participantId).distinct().toList());
        CardLines card = new CardLines(Say.ui("home.reported"), Say.ui("home.reportedSummary"));
        reported.forEach(held -> Optional.ofNullable(people.get(held.participantId()))
                .ifPresent(person -> card.line(
                        "participants/" + person.id(),
                        person.displayName(),
                        Say.text(held.name()),
                        Pills.of(held.verification()))));
        return card.component();
    }
}
