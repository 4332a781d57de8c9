package org.boardwalk.platform.ui.internal.admin.modules;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.boardwalk.platform.api.module.ModuleChange;
import org.boardwalk.platform.api.module.ModuleInfo;
import org.boardwalk.platform.api.module.ModuleManager;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
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
    private final Div cards = new Div();
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();

    @Activate
    public ModulesPage(@Reference ModuleManager manager, @Reference ModuleNews news) {
        this.manager = manager;
        this.news = news;
        cards.addClassName("bw-modules");
        add(
                new PageHead(Words.text("platform.page.modules.title"))
                        .summary(Words.text("platform.page.modules.summary")),
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
        cards.removeAll();
        manager.modules()
                .forEach(module -> cards.add(new ModuleCard(module, underWay.contains(module.id()), this::ask)));
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
