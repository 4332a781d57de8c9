package org.boardwalk.certifications.internal.demo;

import java.time.LocalDate;
import java.util.Optional;
import org.boardwalk.certifications.api.badge.Award;
import org.boardwalk.certifications.api.badge.Badges;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.participants.api.event.ParticipantRegistered;
import org.boardwalk.platform.api.event.EventHandler;
import org.boardwalk.platform.api.security.CurrentUser;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;

/** Gives one of a demo's people a signed badge, so that there is one to look at, to hand out and to check. */
@Component(
        service = EventHandler.class,
        configurationPid = "org.boardwalk.deployment",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class DemoBadge implements EventHandler<ParticipantRegistered> {
    private static final String DEMO = "demo";
    private static final String HOLDER = "D-1016";
    private static final Award AWARD = new Award(
            Award.Kind.COURSE,
            Optional.of("demo"),
            "Privacy and security refresher",
            "How health information is protected at work, with cases from clinics and insurers.",
            "Attendance on both evenings and a passed test.",
            LocalDate.now().minusDays(90),
            Optional.empty());

    private final boolean demo;
    private final Participants participants;
    private final Badges badges;
    private final CurrentUser user;

    @Activate
    public DemoBadge(
            DemoCredentials.Config config,
            @Reference Participants participants,
            @Reference Badges badges,
            @Reference CurrentUser user) {
        demo = config.demo();
        this.participants = participants;
        this.badges = badges;
        this.user = user;
    }

    @Override
    public String id() {
        return "certifications.demoBadge";
    }

    @Override
    public Class<ParticipantRegistered> type() {
        return ParticipantRegistered.class;
    }

    @Override
    public void handle(ParticipantRegistered event, Delivery delivery) {
        if (demo && delivery.actor().equals(DEMO)) {
            participants
                    .find(event.subject())
                    .filter(person -> person.details().externalId().equals(HOLDER))
                    .ifPresent(person -> user.asSystem(DEMO, () -> {
                        if (badges.of(person.id()).isEmpty()) {
                            badges.describeIssuer("Lakeshore Workforce Board", Optional.empty());
                            badges.issue(person.id(), AWARD);
                        }
                    }));
        }
    }
}
