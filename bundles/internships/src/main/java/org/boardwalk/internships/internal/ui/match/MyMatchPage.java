package org.boardwalk.internships.internal.ui.match;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import org.boardwalk.internships.api.match.Why;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.internal.ui.site.PlanPage;
import org.boardwalk.internships.internal.ui.site.Rights;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** A participant's own outcomes, and why for each opportunity he would rather have had. */
@Page(route = "my-match", title = "internships.run.mine.title", permission = Rights.OWN, menu = false)
@Component(service = MyMatchPage.class, scope = ServiceScope.PROTOTYPE)
public class MyMatchPage extends PlanPage implements BeforeEnterObserver {
    private final MatchTools tools;

    @Activate
    public MyMatchPage(@Reference MatchTools tools) {
        this.tools = tools;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        List<Why> outcomes = tools.own().map(tools.matches()::published).orElse(List.of());
        add(new PageHead(Say.run("mine.title"))
                .back("my-placement", Say.run("mine.back"))
                .summary(Say.run("mine.summary")));
        if (outcomes.isEmpty()) {
            add(new EmptyState("random", Say.run("mine.none")).detail(Say.run("mine.noneDetail")));
        }
        outcomes.forEach(why -> add(panel(why)));
    }

    private Panel panel(Why why) {
        String term = tools.terms().find(why.termId()).map(Term::name).orElse("");
        return new Panel(term, new WhyView(why, new Names(tools, why))).summary(Say.run("mine.how"));
    }
}
