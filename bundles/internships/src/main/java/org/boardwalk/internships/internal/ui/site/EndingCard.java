package org.boardwalk.internships.internal.ui.site;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.boardwalk.internships.api.site.Sites;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.ui.api.HomeCard;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.RelativeDate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** For coordinators: agreements that end soon, and what goes on after them. */
@org.osgi.service.component.annotations.Component
public final class EndingCard implements HomeCard {
    private static final int MOST = 6;

    private final Sites sites;
    private final CurrentUser user;

    @Activate
    public EndingCard(@Reference Sites sites, @Reference CurrentUser user) {
        this.sites = sites;
        this.user = user;
    }

    @Override
    public String id() {
        return "internships.ending";
    }

    @Override
    public int order() {
        return 22;
    }

    @Override
    public Optional<Component> create() {
        if (!user.may(Rights.SITES)) {
            return Optional.empty();
        }
        List<Sites.Ending> ending = sites.ending(SitesPage.SOON_DAYS);
        return ending.isEmpty() ? Optional.empty() : Optional.of(card(ending));
    }

    private static Component card(List<Sites.Ending> ending) {
        Lines lines = new Lines();
        ending.stream()
                .limit(MOST)
                .forEach(one -> lines.line(
                        Links.page("internships/sites/" + one.siteId(), one.siteName()),
                        List.of(Say.ui("site.affected", one.affected())),
                        one.agreement().until().map(RelativeDate::of).stream().toList()));
        return new PlanBlock(
                new Panel(Say.ui("site.endingTitle", ending.size()), lines).summary(Say.ui("site.endingSummary")));
    }
}
