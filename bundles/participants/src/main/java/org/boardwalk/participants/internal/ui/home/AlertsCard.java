package org.boardwalk.participants.internal.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardwalk.participants.api.NoServiceAlerts;
import org.boardwalk.participants.api.NoServiceAlerts.Alert;
import org.boardwalk.participants.api.NoServiceAlerts.Level;
import org.boardwalk.participants.api.ParticipantPermissions;
import org.boardwalk.participants.internal.ui.Routes;
import org.boardwalk.participants.internal.ui.Say;
import org.boardwalk.participants.internal.ui.ServiceClock;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.ui.api.HomeCard;
import org.boardwalk.platform.ui.api.kit.Formats;
import org.boardwalk.platform.ui.api.kit.KeyFigure;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.RelativeDate;
import org.boardwalk.platform.ui.api.kit.Tiles;
import org.boardwalk.platform.ui.api.kit.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Who is about to fall out of the programme for want of a service: the first thing a planner must see. */
@org.osgi.service.component.annotations.Component(service = HomeCard.class)
public class AlertsCard implements HomeCard {
    private static final int SHOWN = 6;

    private final NoServiceAlerts alerts;
    private final CurrentUser user;

    @Activate
    public AlertsCard(@Reference NoServiceAlerts alerts, @Reference CurrentUser user) {
        this.alerts = alerts;
        this.user = user;
    }

    @Override
    public String id() {
        return "participants.alerts";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> create() {
        // For those who serve: who only reads (an auditor) cannot do anything about it.
        if (!user.may(Routes.READ) || !user.may(ParticipantPermissions.WRITE)) {
            return Optional.empty();
        }
        List<Alert> urgent = alerts.alerts(0, SHOWN);
        if (urgent.isEmpty()) {
            return Optional.of(new Panel(Say.say("home.alerts"), new Paragraph(Say.say("home.alerts.none"))));
        }
        CardList list = new CardList();
        urgent.forEach(alert -> list.line(line(alert)));
        Panel panel = new Panel(Say.say("home.alerts"), figures(alerts.counts()), list)
                .summary(Say.say("home.alerts.summary"));
        return Optional.of(panel);
    }

    private static Tiles figures(Map<Level, Long> counts) {
        return Tiles.small(Arrays.stream(Level.values())
                .filter(level -> from(level, counts) > 0)
                .map(level -> figure(level, from(level, counts)))
                .toArray(Component[]::new));
    }

    /** As many as the list behind the number has: those of the higher levels are in it. */
    private static long from(Level level, Map<Level, Long> counts) {
        return Arrays.stream(Level.values())
                .filter(other -> other.compareTo(level) >= 0)
                .mapToLong(other -> counts.getOrDefault(other, 0L))
                .sum();
    }

    private static KeyFigure figure(Level level, long count) {
        return new KeyFigure(
                        Formats.number(count, Words.locale()),
                        Say.say("list.noService.days", level.days()),
                        "participants?noService=" + level.days() + "&sort=last-service")
                .tone(ServiceClock.tone(level));
    }

    private static Component[] line(Alert alert) {
        boolean over = alert.level() == Level.OVERDUE;
        return new Component[] {
            Links.page(Routes.person(alert.participantId()), alert.displayName()),
            new Pill(ServiceClock.tone(alert.level()), Say.say("clock.days", alert.days())),
            new Span(
                    new Span(Say.say(over ? "home.alerts.over" : "home.alerts.exits") + " "),
                    RelativeDate.of(alert.exitsOn()))
        };
    }
}
