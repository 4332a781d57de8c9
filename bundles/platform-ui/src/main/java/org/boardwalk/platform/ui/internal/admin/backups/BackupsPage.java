package org.boardwalk.platform.ui.internal.admin.backups;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Supplier;
import org.boardwalk.platform.api.backup.Backups;
import org.boardwalk.platform.api.backup.Backups.Backup;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.files.FileTasks;
import org.boardwalk.platform.ui.api.kit.Busy;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.PageBody;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Words;
import org.boardwalk.platform.ui.internal.admin.health.BackupSizes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The backups there are; one more is made, and one is verified, beside the page, which may be left meanwhile. */
@Page(
        route = "administration/backups",
        title = "platform.page.backups.title",
        section = Section.ADMINISTRATION,
        order = 45,
        permission = "platform.health",
        icon = "archive")
@Component(service = BackupsPage.class, scope = ServiceScope.PROTOTYPE)
public final class BackupsPage extends PageBody {
    private static final long serialVersionUID = 1L;

    private final transient Backups backups;
    private final transient FileTasks tasks;
    private final transient CurrentUser user;
    private final Button make = new Button(Words.text("platform.page.backups.make"), click -> make());
    private final Div busy = new Div();
    private final Div content = new Div();

    @Activate
    public BackupsPage(@Reference Backups backups, @Reference FileTasks tasks, @Reference CurrentUser user) {
        this.backups = backups;
        this.tasks = tasks;
        this.user = user;
        make.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        content.addClassName("bw-health");
        add(
                new PageHead(Words.text("platform.page.backups.title"))
                        .summary(Words.text("platform.page.backups.summary"))
                        .actions(make),
                busy,
                content);
        draw();
    }

    private void draw() {
        List<Backup> all = backups.list();
        content.removeAll();
        if (all.isEmpty()) {
            content.add(new EmptyState("archive", Words.text("platform.page.backups.none"))
                    .detail(Words.text("platform.page.backups.none.detail")));
            return;
        }
        Panel list = new Panel(Words.text("platform.page.backups.list"));
        all.forEach(backup ->
                list.content().add(new BackupLine(backup, backups.verified(backup.file()), () -> verify(backup))));
        content.add(
                new Panel(Words.text("platform.page.backups.sizes"), BackupSizes.of(all)),
                list,
                new Panel(
                        Words.text("platform.page.backups.restore"),
                        new Paragraph(Words.text("platform.page.backups.restore.how"))));
    }

    private void make() {
        beside(Words.text("platform.page.backups.making"), backups::create, "platform.page.backups.made");
    }

    private void verify(Backup backup) {
        beside(
                Words.text("platform.page.backups.verifying"),
                () -> backups.verify(backup.file()),
                "platform.page.backups.whole");
    }

    /** Works with the rights of the person who clicked, and tells the page if it is still open. */
    private void beside(String doing, Supplier<Backup> work, String done) {
        UI ui = UI.getCurrent();
        working(doing);
        tasks.start(user.require().id(), doing, progress -> {
            try {
                Backup backup = work.get();
                ui.access(() -> ended(() -> Notices.success(Words.text(done))));
                return backup;
            } catch (ProblemException problem) {
                ui.access(() -> ended(() -> Notices.problem(problem)));
                throw problem;
            } catch (RuntimeException broken) {
                ui.access(() -> ended(() -> Notices.problem(Words.text("platform.page.backups.failed"))));
                throw broken;
            }
        });
    }

    private void working(String doing) {
        make.setEnabled(false);
        content.setEnabled(false);
        busy.add(new Busy(doing));
    }

    private void ended(Runnable notice) {
        busy.removeAll();
        make.setEnabled(true);
        content.setEnabled(true);
        draw();
        notice.run();
    }
}
