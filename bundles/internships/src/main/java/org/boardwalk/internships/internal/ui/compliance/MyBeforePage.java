package org.boardwalk.internships.internal.ui.compliance;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import org.boardwalk.internships.internal.ui.site.PlanPage;
import org.boardwalk.internships.internal.ui.site.Rights;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What a participant has to hand in before his own placement. */
@Page(
        route = "my-requirements",
        title = "internships.ui.before.title",
        section = Section.MINE,
        order = 30,
        permission = Rights.OWN,
        icon = "clipboard-check")
@Component(service = MyBeforePage.class, scope = ServiceScope.PROTOTYPE)
public class MyBeforePage extends PlanPage implements BeforeEnterObserver {
    private final ComplianceTools tools;

    @Activate
    public MyBeforePage(@Reference ComplianceTools tools) {
        this.tools = tools;
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHead(Say.ui("before.title")).summary(Say.ui("before.summary")));
        tools.own()
                .ifPresentOrElse(
                        own -> add(new Panel(Say.ui("before.panel"), new BeforeBlock(tools, own))),
                        () -> add(
                                new EmptyState("user", Say.ui("before.nobody")).detail(Say.ui("before.nobodyDetail"))));
    }
}
