package org.boardwalk.certifications.internal.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.certifications.api.wallet.Wallets;
import org.boardwalk.certifications.internal.ui.words.Rights;
import org.boardwalk.certifications.internal.ui.words.Say;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.ui.api.HomeCard;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.RelativeDate;
import org.boardwalk.platform.ui.api.kit.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Credentials that end soon: the participant's own, or those of a planner's people. */
@org.osgi.service.component.annotations.Component
public final class RemindersCard implements HomeCard {
    private final Wallets wallets;
    private final Participants participants;
    private final CurrentUser user;

    @Activate
    public RemindersCard(
            @Reference Wallets wallets, @Reference Participants participants, @Reference CurrentUser user) {
        this.wallets = wallets;
        this.participants = participants;
        this.user = user;
    }

    @Override
    public String id() {
        return "certifications.reminders";
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public Optional<Component> create() {
        boolean own = user.may(Rights.OWN);
        if (!own && !user.may(Rights.RECORD)) {
            return Optional.empty();
        }
        Div place = new Div();
        draw(place, own);
        return place.getComponentCount() == 0 ? Optional.empty() : Optional.of(place);
    }

    private void draw(Div place, boolean own) {
        place.removeAll();
        List<Wallets.Reminder> reminders = wallets.reminders(CardLines.MOST);
        if (reminders.isEmpty()) {
            return;
        }
        Map<UUID, ParticipantSummary> people = own
                ? Map.of()
                : participants.summaries(reminders.stream()
                        .map(Wallets.Reminder::participantId)
                        .distinct()
                        .toList());
        CardLines card = new CardLines(Say.ui("home.ending"), Say.ui(own ? "home.endingOwn" : "home.endingSummary"));
        reminders.forEach(reminder -> line(card, reminder, own, people, () -> draw(place, own)));
        place.add(card.component());
    }

    private void line(
            CardLines card,
            Wallets.Reminder reminder,
            boolean own,
            Map<UUID, ParticipantSummary> people,
            Runnable redraw) {
        String credential = Say.text(reminder.credential().name());
        String name = Optional.ofNullable(people.get(reminder.participantId()))
                .map(ParticipantSummary::displayName)
                .orElse("");
        Button aside = new Button(Say.ui("home.aside"), click -> {
            if (Notices.tryTo(() -> wallets.dismiss(reminder.id()))) {
                redraw.run();
            }
        });
        aside.setAriaLabel(Say.ui("of", Say.ui("home.aside"), own ? credential : name + ", " + credential));
        aside.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        Component when = reminder.credential()
                .expiresOn()
                .<Component>map(RelativeDate::of)
                .orElseGet(() -> new Pill(Tone.ATTENTION, Say.of("standing.EXPIRING")));
        card.line(
                own ? "my-credentials" : "participants/" + reminder.participantId(),
                own ? credential : name,
                own ? Say.ui("home.endsOwn") : Say.ui("home.ends", credential) + notTold(reminder.byMail()),
                when,
                aside);
    }

    /** Why the holder may not know yet. */
    private static String notTold(Wallets.ByMail byMail) {
        return switch (byMail) {
            case SENT, OFF -> "";
            case NO_ADDRESS, NOT_WANTED -> " " + Say.ui("mail.not." + byMail);
        };
    }
}
