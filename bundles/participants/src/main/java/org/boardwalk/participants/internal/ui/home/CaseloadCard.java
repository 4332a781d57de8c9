package org.boardwalk.participants.internal.ui.home;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.participants.api.ParticipantPermissions;
import org.boardwalk.participants.api.ParticipantQuery;
import org.boardwalk.participants.api.ParticipantStatus;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.participants.internal.ui.Routes;
import org.boardwalk.participants.internal.ui.Say;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.api.security.Roles;
import org.boardwalk.platform.ui.api.HomeCard;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.Formats;
import org.boardwalk.platform.ui.api.kit.KeyFigure;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Tiles;
import org.boardwalk.platform.ui.api.kit.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** How many people are where: a planner's own, or everybody for who sees everybody; the import when there are none. */
@org.osgi.service.component.annotations.Component(service = HomeCard.class)
public class CaseloadCard implements HomeCard {
    private final Participants participants;
    private final CurrentUser user;

    @Activate
    public CaseloadCard(@Reference Participants participants, @Reference CurrentUser user) {
        this.participants = participants;
        this.user = user;
    }

    @Override
    public String id() {
        return "participants.caseload";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> create() {
        if (!user.may(Routes.READ)) {
            return Optional.empty();
        }
        Optional<UUID> planner = planner();
        ParticipantQuery mine = ParticipantQuery.ALL.withPlanner(planner);
        if (participants.count(mine) == 0) {
            return nobody(planner.isPresent());
        }
        Tiles figures = Tiles.small(
                figure(mine, ParticipantStatus.ACTIVE),
                figure(mine, ParticipantStatus.APPLICANT),
                figure(mine, ParticipantStatus.FOLLOW_UP));
        if (user.may(ParticipantPermissions.ASSIGN)) {
            figures.add(unassigned());
        }
        return Optional.of(new Panel(Say.say(planner.isPresent() ? "home.caseload" : "home.people"), figures)
                .actions(Links.page(Routes.LIST, Say.say("home.list"))));
    }

    private Optional<UUID> planner() {
        return user.account()
                .filter(account -> account.hasRole(Roles.CAREER_PLANNER))
                .map(Account::id);
    }

    private KeyFigure figure(ParticipantQuery people, ParticipantStatus status) {
        long count = participants.count(people.withStatuses(Set.of(status)));
        String name = status.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new KeyFigure(
                Formats.number(count, Words.locale()), Say.name("status", status), "participants?status=" + name);
    }

    private KeyFigure unassigned() {
        ParticipantQuery query =
                ParticipantQuery.ALL.withUnassigned(true).withStatuses(Set.of(ParticipantStatus.ACTIVE));
        return new KeyFigure(
                Formats.number(participants.count(query), Words.locale()),
                Say.say("planner.none"),
                "participants?planner=none&status=active");
    }

    private Optional<Component> nobody(boolean planner) {
        boolean importer = user.may(ParticipantPermissions.IMPORT);
        EmptyState state = new EmptyState("users", Say.say(planner ? "home.noCaseload" : "list.nobody"))
                .detail(Say.say(planner ? "home.noCaseload.detail" : importer ? "home.import" : "list.nobody.detail"));
        if (importer) {
            state.action(Links.button(Routes.IMPORT, Say.say("home.import.do")));
        }
        return Optional.of(new Panel(Say.say(planner ? "home.caseload" : "home.people"), state));
    }
}
