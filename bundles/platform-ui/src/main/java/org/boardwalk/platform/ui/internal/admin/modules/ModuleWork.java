package org.boardwalk.platform.ui.internal.admin.modules;

import com.vaadin.flow.component.UI;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.ui.api.files.FileTasks;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Words;

/** Adding and removing take seconds: done beside the page, with the rights of the person who clicked. */
record ModuleWork(FileTasks tasks, CurrentUser user) {

    /**
     * @param ended on the page, if it is still open, whether it went well or not; before {@code done}
     * @param done on the page, with what came of it
     */
    <T> void start(String doing, Supplier<T> work, Runnable ended, Consumer<T> done) {
        UI ui = UI.getCurrent();
        tasks.start(user.require().id(), doing, progress -> {
            try {
                T result = work.get();
                ui.access(() -> {
                    ended.run();
                    done.accept(result);
                });
                return result;
            } catch (ProblemException problem) {
                ui.access(() -> {
                    ended.run();
                    Notices.problem(problem);
                });
                throw problem;
            } catch (RuntimeException broken) {
                ui.access(() -> {
                    ended.run();
                    Notices.problem(Words.text("platform.page.modules.broken"));
                });
                throw broken;
            }
        });
    }
}
