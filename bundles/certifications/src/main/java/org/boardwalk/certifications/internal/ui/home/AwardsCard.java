package org.boardwalk.certifications.internal.ui.home;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.certifications.api.badge.Badges;
import org.boardwalk.certifications.internal.ui.words.Rights;
import org.boardwalk.certifications.internal.ui.words.Say;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.ui.api.HomeCard;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** For who may issue badges: what people completed and have none for. */
@org.osgi.service.component.annotations.Component
public final class AwardsCard implements HomeCard {
    private final Badges badges;
    private final Participants participants;
    private final CurrentUser user;

    @Activate
    public AwardsCard(@Reference Badges badges, @Reference Participants participants, @Reference CurrentUser user) {
        this.badges = badges;
        this.participants = participants;
        this.user = user;
    }

    @Override
    public String id() {
        return "certifications.awards";
    }

    @Override
    public int order() {
        return 36;
    }

    @Override
    public Optional<Component> create() {
        if (!user.may(Rights.ISSUE)) {
            return Optional.empty();
        }
        List<Badges.Waiting> waiting = badges.waiting(CardLines.MOST);
        return waiting.isEmpty() ? Optional.empty() : Optional.of(card(waiting));
    }

    private Component card(List<Badges.Waiting> waiting) {
        Map<UUID, ParticipantSummary> people = participants.summaries(
                waiting.stream().map(Badges.Waiting::participantId).distinct().toList());
        CardLines card = new CardLines(
                Say.ui("home.awards"),
                Say.ui(badges.issuer().name().isEmpty() ? "home.awardsNameless" : "home.awardsSummary"));
        waiting.forEach(one -> Optional.ofNullable(people.get(one.participantId()))
                .ifPresent(person -> card.line(
                        "participants/" + person.id(), person.displayName(), Say.ui("home.awardBy", one.by()))));
        return card.component();
    }
}
