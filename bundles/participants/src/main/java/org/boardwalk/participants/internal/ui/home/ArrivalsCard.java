package org.boardwalk.participants.internal.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.Optional;
import org.boardwalk.participants.internal.app.Arrivals;
import org.boardwalk.participants.internal.app.Arrivals.Arrival;
import org.boardwalk.participants.internal.ui.Fields;
import org.boardwalk.participants.internal.ui.Pills;
import org.boardwalk.participants.internal.ui.Routes;
import org.boardwalk.participants.internal.ui.Say;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.ui.api.HomeCard;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.RelativeDate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Whom a planner got lately, so that the first talk is not forgotten; there only when there are some. */
@org.osgi.service.component.annotations.Component(service = HomeCard.class)
public class ArrivalsCard implements HomeCard {
    static final int WITHIN_DAYS = 14;
    private static final int SHOWN = 6;
    private static final int MOST = 200;

    private final Arrivals arrivals;
    private final CurrentUser user;

    @Activate
    public ArrivalsCard(@Reference Arrivals arrivals, @Reference CurrentUser user) {
        this.arrivals = arrivals;
        this.user = user;
    }

    @Override
    public String id() {
        return "participants.arrivals";
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Optional<Component> create() {
        if (!user.may(Routes.READ)) {
            return Optional.empty();
        }
        List<Arrival> lately = arrivals.since(Fields.today().minusDays(WITHIN_DAYS), MOST);
        if (lately.isEmpty()) {
            return Optional.empty();
        }
        CardList list = new CardList();
        lately.stream().limit(SHOWN).forEach(arrival -> list.line(line(arrival)));
        Panel panel = new Panel(Say.say("home.arrivals"), list)
                .summary(Say.say("home.arrivals.summary", lately.size(), WITHIN_DAYS));
        if (lately.size() > SHOWN) {
            panel.content().add(all(list, lately.subList(SHOWN, lately.size())));
        }
        return Optional.of(panel);
    }

    /** The rest of them, in place: the first of it takes the focus the button had. */
    private static Button all(CardList list, List<Arrival> rest) {
        Button button = Fields.quiet(Say.say("home.arrivals.more", rest.size()), () -> {});
        button.addClickListener(click -> {
            button.removeFromParent();
            rest.forEach(arrival -> list.line(line(arrival)));
            list.focusLine(SHOWN);
        });
        return button;
    }

    private static Component[] line(Arrival arrival) {
        return new Component[] {
            Links.page(Routes.person(arrival.participantId()), arrival.displayName()),
            Pills.status(arrival.status()),
            RelativeDate.of(arrival.on())
        };
    }
}
