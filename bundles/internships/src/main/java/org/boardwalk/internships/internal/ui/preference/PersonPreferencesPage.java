package org.boardwalk.internships.internal.ui.preference;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.internal.ui.site.PlanPage;
import org.boardwalk.internships.internal.ui.site.Rights;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.internships.internal.ui.site.SitePage;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What one person recorded for a term, for staff; who may plan enters it here from paper. */
@Page(
        route = "internships/terms/:id/preferences/people/:person",
        title = "internships.pref.person",
        permission = Rights.READ,
        menu = false)
@Component(service = PersonPreferencesPage.class, scope = ServiceScope.PROTOTYPE)
public class PersonPreferencesPage extends PlanPage implements BeforeEnterObserver, HasDynamicTitle {
    private final PreferenceTools tools;
    private String title = Say.of("pref.person");

    @Activate
    public PersonPreferencesPage(@Reference PreferenceTools tools) {
        this.tools = tools;
        narrow();
    }

    static String route(Term term, UUID person) {
        return TermPreferencesPage.route(term) + "/people/" + person;
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
        Optional<ParticipantSummary> person = route.get("person")
                .flatMap(SitePage::id)
                .flatMap(id -> Optional.ofNullable(tools.people(List.of(id)).get(id)));
        if (term.isEmpty() || person.isEmpty()) {
            add(TermPreferencesPage.unknown(title));
            return;
        }
        draw(term.get(), person.get());
    }

    private void draw(Term term, ParticipantSummary person) {
        title = person.displayName();
        PageHead head = new PageHead(title)
                .back(TermPreferencesPage.route(term), Say.of("pref.termTitle", term.name()))
                .summary(Say.of(tools.mayPlanFor(person.id()) ? "pref.personSummary" : "pref.personRead"))
                .actions(Links.button("participants/" + person.id(), Say.of("pref.profile")));
        Div content = new Div(new RankingPart(tools, term, person.id(), false));
        content.addClassName("ip-board");
        add(head, content);
    }
}
