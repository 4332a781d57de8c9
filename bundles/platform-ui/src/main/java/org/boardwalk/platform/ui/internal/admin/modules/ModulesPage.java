package org.boardwalk.platform.ui.internal.admin.modules;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.boardwalk.platform.api.kar.AddedModule;
import org.boardwalk.platform.api.kar.AddedModules;
import org.boardwalk.platform.api.module.ModuleChange;
import org.boardwalk.platform.api.module.ModuleInfo;
import org.boardwalk.platform.api.module.ModuleManager;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.files.FileTasks;
import org.boardwalk.platform.ui.api.kit.Confirm;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.PageBody;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Words;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What this deployment is made of. A switch says what it will do before it does it. */
@Page(
        route = "administration/modules",
        title = "platform.page.modules.title",
        section = Section.ADMINISTRATION,
        order = 10,
        permission = "platform.modules",
        icon = "puzzle-piece")
@Component(service = ModulesPage.class, scope = ServiceScope.PROTOTYPE)
public final class ModulesPage extends PageBody {
    private static final long serialVersionUID = 1L;

    private final transient ModuleManager manager;
    private final transient ModuleNews news;
    private final transient AddedModules added;
    private final transient ModuleWork work;
    private final Div cards = new Div();
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();

    @Activate
    public ModulesPage(
            @Reference ModuleManager manager,
            @Reference ModuleNews news,
            @Reference AddedModules added,
            @Reference FileTasks tasks,
            @Reference CurrentUser user) {
        this.manager = manager;
        this.news = news;
        this.added = added;
        this.work = new ModuleWork(tasks, user);
        cards.addClassName("bw-modules");
        add(
                new PageHead(Words.text("platform.page.modules.title"))
                        .summary(Words.text("platform.page.modules.summary"))
                        .actions(Links.button(
                                "administration/modules/add", Words.text("platform.page.modules.addTitle"))),
                cards);
        draw();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        Runnable told = () -> ui.access(this::draw);
        news.listen(told);
        addDetachListener(gone -> {
            news.forget(told);
            gone.unregisterListener();
        });
    }

    private void draw() {
        Map<String, AddedModule> fromFiles = added.list().stream().collect(toMap(AddedModule::id, module -> module));
        cards.removeAll();
        manager.modules().forEach(module -> {
            boolean busy = underWay.contains(module.id());
            ModuleCard card = new ModuleCard(module, busy, this::ask);
            AddedModule source = fromFiles.get(module.id());
            if (source != null && !busy) {
                card.removable(source, () -> askRemove(source));
            }
            cards.add(card);
        });
    }

    private void askRemove(AddedModule module) {
        String title = ModuleCard.title(module.id());
        new Confirm(Words.text("platform.page.modules.askRemove", title))
                .says(Words.text("platform.page.modules.removeGoes"))
                .lists(Words.text("platform.page.modules.removeBundles"), module.bundles())
                .lists(Words.text("platform.page.modules.removeStays"), module.tables())
                .danger(Words.text("platform.page.modules.doRemove"), () -> remove(module, title))
                .open();
    }

    private void remove(AddedModule module, String title) {
        underWay.add(module.id());
        draw();
        work.start(
                Words.text("platform.page.modules.removing", title),
                () -> added.remove(module.id()),
                () -> {
                    underWay.remove(module.id());
                    draw();
                },
                gone -> Notices.success(
                        Words.text("platform.page.modules.isRemoved", title, String.join(", ", gone.tables()))));
    }

    private void ask(ModuleInfo module, boolean on) {
        ModuleChange change = manager.preview(module.id(), on);
        new SwitchQuestion(module, on, change, manager.modules()).ask(() -> apply(module, on));
    }

    private void apply(ModuleInfo module, boolean on) {
        UI ui = UI.getCurrent();
        var running = manager.switchTo(module.id(), on);
        underWay.add(module.id());
        draw();
        running.whenComplete((now, failure) -> ui.access(() -> finished(module, on, failure)));
    }

    private void finished(ModuleInfo module, boolean on, @Nullable Throwable failure) {
        underWay.remove(module.id());
        draw();
        String title = ModuleCard.title(module.id());
        if (failure == null) {
            Notices.success(Words.text("platform.page.modules." + (on ? "isOn" : "isOff"), title));
        } else if (problem(failure) instanceof ProblemException problem) {
            Notices.problem(problem);
        } else {
            Notices.problem(Words.text("platform.page.modules.failed", title));
        }
    }

    private static @Nullable ProblemException problem(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException problem) {
                return problem;
            }
        }
        return null;
    }
}
