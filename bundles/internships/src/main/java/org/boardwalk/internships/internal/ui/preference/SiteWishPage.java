package org.boardwalk.internships.internal.ui.preference;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.internal.ui.site.PlanPage;
import org.boardwalk.internships.internal.ui.site.Rights;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.internships.internal.ui.site.SitePage;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What a site wants at one opportunity, as the coordinator records it, beside the order that comes of it. */
@Page(
        route = "internships/terms/:id/preferences/opportunities/:opportunity",
        title = "internships.pref.wish",
        permission = Rights.READ,
        menu = false)
@StyleSheet("assets/internships/preferences.css")
@Component(service = SiteWishPage.class, scope = ServiceScope.PROTOTYPE)
public class SiteWishPage extends PlanPage implements BeforeEnterObserver, HasDynamicTitle {
    private final PreferenceTools tools;
    private String title = Say.of("pref.wish");

    @Activate
    public SiteWishPage(@Reference PreferenceTools tools) {
        this.tools = tools;
    }

    static String route(UUID term, UUID opportunity) {
        return "internships/terms/" + term + "/preferences/opportunities/" + opportunity;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        RouteParameters route = event.getRouteParameters();
        Optional<Term> term = route.get("id").flatMap(SitePage::id).flatMap(tools.terms()::find);
        if (term.isEmpty()) {
            add(TermPreferencesPage.unknown(title));
            return;
        }
        route.get("opportunity")
                .flatMap(SitePage::id)
                .flatMap(id -> tools.offered(term.get(), id))
                .ifPresentOrElse(one -> draw(term.get(), one), () -> add(notOffered(term.get())));
    }

    private Div notOffered(Term term) {
        return new Div(
                new PageHead(title).back(TermPreferencesPage.route(term), Say.of("pref.termTitle", term.name())),
                new EmptyState("workplace", Say.of("pref.wish.gone")));
    }

    private void draw(Term term, Offered offered) {
        title = offered.name();
        PageHead head = new PageHead(title)
                .back(TermPreferencesPage.route(term), Say.of("pref.termTitle", term.name()))
                .summary(Say.of("pref.wish.summary"));
        Div content = new Div();
        if (tools.mayPlan()) {
            content.add(new RankingRequestsPanel(tools, term, offered));
        }
        content.add(new SiteWishPart(tools, term, offered));
        content.addClassName("ip-board");
        add(head, content);
    }
}
