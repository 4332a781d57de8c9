package org.boardwalk.platform.ui.api.files;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;
import org.boardwalk.platform.ui.api.kit.Busy;
import org.boardwalk.platform.ui.api.kit.Formats;
import org.boardwalk.platform.ui.api.kit.Words;

/** Watches a task: what it does, how far it is, and the button that stops it. */
final class TaskView<T> extends Div {
    private final FileTask<T> task;
    private final Consumer<T> good;
    private final Consumer<RuntimeException> bad;
    private final Busy busy = new Busy(Words.text("platform.kit.import.starting"));
    private boolean told;

    TaskView(FileTask<T> task, Consumer<T> good, Consumer<RuntimeException> bad) {
        this.task = task;
        this.good = good;
        this.bad = bad;
        addClassName("bw-task");
        Button cancel = new Button(Words.text("platform.kit.import.cancel"));
        cancel.setDisableOnClick(true);
        cancel.addClickListener(click -> task.cancel());
        add(busy, cancel);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        Registration watching = task.listen(ui.accessLater(this::show, () -> {})::run);
        addDetachListener(detach -> {
            detach.unregisterListener();
            watching.remove();
        });
        // Not at once: what follows may replace this view, which is only just being put in its place.
        ui.access(this::show);
    }

    private void show() {
        FileTask.State<T> state = task.state();
        if (state.isOver()) {
            if (!told && isAttached()) {
                told = true;
                state.whenOver(good, bad);
            }
        } else if (state.total() > 0) {
            busy.progress((double) state.done() / state.total(), words(state));
        }
    }

    private static String words(FileTask.State<?> state) {
        return Words.text(
                "platform.kit.import.progress",
                Words.text("platform.tables.phase." + state.phase().name()),
                Formats.number(state.done(), Words.locale()),
                Formats.number(state.total(), Words.locale()));
    }
}
