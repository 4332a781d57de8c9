package org.boardwalk.platform.ui.internal.home;

import com.vaadin.flow.component.html.Div;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.ui.api.HomeCard;
import org.boardwalk.platform.ui.api.ModuleParts;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.PageBody;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What matters to this person now: the cards the modules have for them. */
@Page(route = "", title = "platform.home.title", section = Section.WORK, order = 0, icon = "home-o")
@Component(service = HomePage.class, scope = ServiceScope.PROTOTYPE)
public final class HomePage extends PageBody {
    private static final long serialVersionUID = 1L;

    @Activate
    public HomePage(@Reference CurrentUser currentUser, @Reference HomeCards cards) {
        Account account = currentUser.require();
        add(new PageHead(Words.text("platform.home." + timeOfDay(), firstName(account.displayName()))));
        Div board = new Div();
        board.addClassName("bw-home");
        List<HomeCard> all = cards.all();
        all.stream()
                .sorted(Comparator.comparingInt(HomeCard::order))
                .forEach(card -> ModuleParts.create(card, card::create).ifPresent(board::add));
        add(board.getElement().getChildCount() == 0 ? nothing() : board);
    }

    private static EmptyState nothing() {
        return new EmptyState("coffee", Words.text("platform.home.nothing"))
                .detail(Words.text("platform.home.nothing.detail"));
    }

    private static String timeOfDay() {
        int hour = LocalTime.now(ZoneId.systemDefault()).getHour();
        return hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening";
    }

    private static String firstName(String displayName) {
        int space = displayName.indexOf(' ');
        return space < 0 ? displayName : displayName.substring(0, space);
    }
}
