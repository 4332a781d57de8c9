package org.boardwalk.internships.internal.ui.term;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.internships.api.term.Opportunity;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.internal.ui.site.PlanPage;
import org.boardwalk.internships.internal.ui.site.Rights;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.internships.internal.ui.site.SitePage;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.Facts;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One term: its dates, its opportunities, and the people who need a placement. */
@Page(route = "internships/terms/:id", title = "internships.ui.term.title", permission = Rights.READ, menu = false)
@Component(service = TermPage.class, scope = ServiceScope.PROTOTYPE)
public class TermPage extends PlanPage implements BeforeEnterObserver, HasDynamicTitle {
    private final TermTools tools;
    private String title = Say.ui("term.title");

    @Activate
    public TermPage(@Reference TermTools tools) {
        this.tools = tools;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Opportunity.State> state =
                event.getLocation().getQueryParameters().getParameters().getOrDefault("state", List.of()).stream()
                        .flatMap(name -> Arrays.stream(Opportunity.State.values())
                                .filter(one -> one.name().equals(name)))
                        .findFirst();
        Optional<UUID> id = event.getRouteParameters().get("id").flatMap(SitePage::id);
        id.flatMap(tools.terms()::find).ifPresentOrElse(term -> draw(term, state), this::unknown);
    }

    private void unknown() {
        removeAll();
        add(
                new PageHead(title).back("internships", Say.ui("board.title")),
                new EmptyState("calendar", Say.ui("term.unknown")).detail(Say.ui("unknownDetail")));
    }

    private void draw(Term term, Optional<Opportunity.State> state) {
        removeAll();
        title = term.name();
        PageHead head = new PageHead(title)
                .back("internships?term=" + term.id(), Say.ui("board.title"))
                .beside(phase(term));
        head.actions(
                Links.button("internships/terms/" + term.id() + "/compliance", Say.ui("board.compliance")),
                Links.button("internships/terms/" + term.id() + "/preferences", Say.of("pref.link")));
        if (tools.mayMatch()) {
            head.actions(Links.button("internships/terms/" + term.id() + "/match", Say.of("run.title")));
        }
        if (tools.mayPlan()) {
            head.actions(new Button(Say.ui("term.edit"), Icons.decorative("edit"), click -> new TermDialog(
                            tools, Optional.of(term), saved -> draw(saved, state))
                    .open()));
        }
        add(head, dates(term), new OpportunityPanel(tools, term, state), new MembersPanel(tools, term));
    }

    private static Pill phase(Term term) {
        if (term.ends().isBefore(Say.today())) {
            return new Pill(Tone.NEUTRAL, Say.ui("term.over"));
        }
        return term.begins().isAfter(Say.today())
                ? new Pill(Tone.INFO, Say.ui("term.comes"))
                : new Pill(Tone.GOOD, Say.ui("term.goesOn"));
    }

    private Panel dates(Term term) {
        Facts facts = new Facts()
                .fact(Say.ui("term.dates"), Say.span(term.begins(), term.ends()))
                .fact(Say.ui("term.programme"), tools.programme(term.programme()))
                .fact(Say.ui("term.window"), window(term));
        return new Panel(Say.ui("term.about"), facts);
    }

    private static String window(Term term) {
        return term.preferencesFrom()
                .map(first -> Say.span(first, term.preferencesUntil()))
                .orElseGet(() -> Say.ui("term.noWindow"));
    }
}
