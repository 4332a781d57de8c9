package org.boardwalk.platform.ui.internal.admin.health;

import com.vaadin.flow.component.button.Button;
import org.boardwalk.platform.api.health.HealthReport;
import org.boardwalk.platform.api.job.Jobs;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.PageBody;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Every part that says how it is, and what runs by itself. */
@Page(
        route = "administration/health",
        title = "platform.page.health.title",
        section = Section.ADMINISTRATION,
        order = 40,
        permission = "platform.health",
        icon = "heart-o")
@Component(service = HealthPage.class, scope = ServiceScope.PROTOTYPE)
public final class HealthPage extends PageBody {
    private static final long serialVersionUID = 1L;

    private final transient HealthReport report;
    private final transient Jobs jobs;
    private final Panel parts = new Panel(Words.text("platform.page.health.parts"));
    private final Panel work =
            new Panel(Words.text("platform.page.health.jobs")).summary(Words.text("platform.page.health.jobs.summary"));

    @Activate
    public HealthPage(@Reference HealthReport report, @Reference Jobs jobs) {
        this.report = report;
        this.jobs = jobs;
        Button again =
                new Button(Words.text("platform.page.health.again"), Icons.decorative("refresh"), click -> draw());
        add(
                new PageHead(Words.text("platform.page.health.title"))
                        .summary(Words.text("platform.page.health.summary"))
                        .actions(again),
                parts,
                work);
        draw();
    }

    private void draw() {
        parts.content().removeAll();
        report.lines().forEach(line -> parts.content().add(new CheckLine(line)));
        work.content().removeAll();
        jobs.jobs().forEach(job -> work.content().add(new JobLine(job, () -> run(job.id()))));
    }

    private void run(String id) {
        jobs.runNow(id);
        Notices.success(Words.text("platform.page.health.started", Words.text(id + ".job")));
        draw();
    }
}
