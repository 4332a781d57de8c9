package org.boardwalk.mentoring.internal.ui.match;

import com.vaadin.flow.component.UI;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.ui.api.kit.Notices;

/** Work beside a page, which goes on being usable; when something newer was started meanwhile, its result is dropped. */
final class Background {
    private final MatchTools tools;
    private final AtomicInteger newest = new AtomicInteger();

    Background(MatchTools tools) {
        this.tools = tools;
    }

    /**
     * @param words what is being done, in the reader's language
     * @param work runs where there is no page
     * @param done on the page, with the result
     * @param failed on the page, before the problem is shown
     */
    <T> void start(String words, Supplier<T> work, Consumer<T> done, Runnable failed) {
        UI ui = UI.getCurrent();
        String broken = Tell.run("broken");
        int number = newest.incrementAndGet();
        tools.tasks().start(tools.account(), words, progress -> {
            try {
                T result = work.get();
                over(ui, number, () -> done.accept(result));
                return result;
            } catch (ProblemException problem) {
                over(ui, number, () -> {
                    failed.run();
                    Notices.problem(problem);
                });
                throw problem;
            } catch (RuntimeException unexpected) {
                over(ui, number, () -> {
                    failed.run();
                    Notices.problem(broken);
                });
                throw unexpected;
            }
        });
    }

    private void over(UI ui, int number, Runnable show) {
        ui.access(() -> {
            if (number == newest.get()) {
                show.run();
            }
        });
    }
}
