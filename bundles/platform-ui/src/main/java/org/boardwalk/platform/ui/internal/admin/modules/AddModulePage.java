package org.boardwalk.platform.ui.internal.admin.modules;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.boardwalk.platform.api.kar.AddedModules;
import org.boardwalk.platform.api.kar.KarReport;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.files.FileTasks;
import org.boardwalk.platform.ui.api.files.FileUpload;
import org.boardwalk.platform.ui.api.kit.Busy;
import org.boardwalk.platform.ui.api.kit.Formats;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.PageBody;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Takes a module's file, says what it is, and adds it. Nothing is installed before the last button. */
@Page(
        route = "administration/modules/add",
        title = "platform.page.modules.addTitle",
        section = Section.ADMINISTRATION,
        permission = "platform.modules",
        menu = false)
@Component(service = AddModulePage.class, scope = ServiceScope.PROTOTYPE)
public final class AddModulePage extends PageBody {
    private static final long serialVersionUID = 1L;

    private final transient AddedModules modules;
    private final transient ModuleWork work;
    private final Div review = new Div();
    private final TrustedKeys keys;
    private byte[] file = {};

    @Activate
    public AddModulePage(@Reference AddedModules modules, @Reference FileTasks tasks, @Reference CurrentUser user) {
        this.modules = modules;
        this.work = new ModuleWork(tasks, user);
        this.keys = new TrustedKeys(modules, this::lookAgain);
        review.getElement().setAttribute("aria-live", "polite");
        Div parts = new Div(upload(), review, keys);
        parts.addClassName("bw-health");
        add(
                new PageHead(text("addTitle"))
                        .back("administration/modules", text("title"))
                        .summary(text("addSummary")),
                parts);
    }

    /** What the file says. On the session's thread. */
    void show(byte[] kar) {
        file = kar;
        review.removeAll();
        Notices.tryTo(() -> {
            KarReport report = modules.examine(kar);
            review.add(new KarReview(report, () -> keys.ask(report.signer()), this::addNow));
        });
    }

    private Panel upload() {
        String limit = text("addLimit", Formats.number(AddedModules.MAX_BYTES / 1024 / 1024, Words.locale()));
        return new Panel(
                text("addFile"),
                new Paragraph(limit),
                new FileUpload(List.of("kar"), AddedModules.MAX_BYTES, (name, bytes) -> show(bytes))
                        .choosing(text("chooseFile")));
    }

    private void lookAgain() {
        if (file.length > 0) {
            show(file);
        }
    }

    private void addNow() {
        byte[] kar = file;
        Busy busy = new Busy(text("adding"));
        review.add(busy);
        work.start(text("adding"), () -> modules.add(kar), () -> show(kar), added -> {
            Notices.success(text("isAdded", ModuleCard.title(added.id()), added.version()));
            getUI().ifPresent(ui -> ui.navigate("administration/modules"));
        });
    }

    private static String text(String key, Object... arguments) {
        return Words.text("platform.page.modules." + key, arguments);
    }
}
