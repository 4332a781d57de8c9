package org.boardwalk.platform.ui.internal.admin.health;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.boardwalk.platform.api.backup.Backups;
import org.boardwalk.platform.api.health.HealthCheck.Status;
import org.boardwalk.platform.api.health.HealthReport;
import org.boardwalk.platform.api.job.Jobs;
import org.boardwalk.platform.api.log.RecentErrors;
import org.boardwalk.platform.api.metric.Metrics;
import org.boardwalk.platform.api.module.ModuleManager;
import org.boardwalk.platform.api.support.SupportBundle;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.PageBody;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.ServerDownload;
import org.boardwalk.platform.ui.api.kit.Tiles;
import org.boardwalk.platform.ui.api.kit.Words;
import org.boardwalk.platform.ui.internal.admin.database.DatabasePage;
import org.boardwalk.platform.ui.internal.admin.mail.MailPage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** How this deployment is: every part that says so, what runs by itself, what waits, and what went wrong lately. */
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
    private final transient Metrics metrics;
    private final transient ModuleManager modules;
    private final transient Backups backups;
    private final transient RecentErrors errors;
    private final Div content = new Div();

    @Activate
    public HealthPage(
            @Reference HealthReport report,
            @Reference Jobs jobs,
            @Reference Metrics metrics,
            @Reference ModuleManager modules,
            @Reference Backups backups,
            @Reference RecentErrors errors,
            @Reference SupportBundle support) {
        this.report = report;
        this.jobs = jobs;
        this.metrics = metrics;
        this.modules = modules;
        this.backups = backups;
        this.errors = errors;
        content.addClassName("bw-health");
        Button again =
                new Button(Words.text("platform.page.health.again"), Icons.decorative("refresh"), click -> draw());
        ServerDownload bundle = new ServerDownload(
                Words.text("platform.page.health.support"),
                "application/zip",
                () -> "boardwalk-support-" + LocalDate.now(ZoneId.systemDefault()) + ".zip",
                support::write);
        add(
                new PageHead(Words.text("platform.page.health.title"))
                        .summary(Words.text("platform.page.health.summary"))
                        .actions(bundle, again),
                content);
        draw();
    }

    private void draw() {
        Figures figures = new Figures(metrics);
        List<HealthReport.Line> lines = report.lines();
        Panel parts = parts(lines);
        Tiles pictures = Tiles.wide(
                Pictures.modules(modules.modules()),
                Pictures.work(figures),
                Pictures.database(figures),
                Pictures.waiting(figures),
                Pictures.backups(backups.list()));
        boolean well = lines.stream().allMatch(line -> line.health().status() == Status.UP);
        content.removeAll();
        // What is not well comes first, and says what to do.
        content.add(well ? pictures : parts, well ? parts : pictures);
        content.add(Pictures.errors(errors.entries()), work());
    }

    private static Panel parts(List<HealthReport.Line> lines) {
        Panel parts = new Panel(Words.text("platform.page.health.parts"));
        lines.forEach(line -> parts.content().add(line(line)));
        return parts;
    }

    private static CheckLine line(HealthReport.Line line) {
        CheckLine shown = new CheckLine(line);
        return switch (line.id()) {
            case "platform.mail" -> shown.leadingTo(MailPage.ROUTE, Words.text("platform.page.mail.change"));
            case "platform.database" -> shown.leadingTo(DatabasePage.ROUTE, Words.text("platform.page.database.see"));
            default -> shown;
        };
    }

    private Panel work() {
        Panel work = new Panel(Words.text("platform.page.health.jobs"))
                .summary(Words.text("platform.page.health.jobs.summary"));
        jobs.jobs().forEach(job -> work.content().add(new JobLine(job, jobs.runs(job.id()), () -> run(job.id()))));
        return work;
    }

    private void run(String id) {
        jobs.runNow(id);
        Notices.success(Words.text("platform.page.health.started", Words.text(id + ".job")));
        draw();
    }
}
