package org.boardwalk.participants.internal.ui.casefile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.boardwalk.participants.internal.ui.Fields;
import org.boardwalk.participants.internal.ui.Say;

/** Entries of a case file, the newest first, a few at a time. */
final class EntryList<T> extends Div {
    private static final int STEP = 5;

    private final Loader<T> loader;
    private final LongSupplier count;
    private final Function<T, Component> line;
    private final Supplier<Component> empty;
    private int limit = STEP;

    /** @param empty what stands here while there is none */
    EntryList(Loader<T> loader, LongSupplier count, Function<T, Component> line, Supplier<Component> empty) {
        this.loader = loader;
        this.count = count;
        this.line = line;
        this.empty = empty;
        addClassName("pp-entries");
    }

    /** For lists that are read whole. */
    EntryList(Supplier<List<T>> all, Function<T, Component> line, Supplier<Component> empty) {
        this(
                (offset, limit) -> all.get().stream().skip(offset).limit(limit).toList(),
                () -> all.get().size(),
                line,
                empty);
    }

    /** Reads again; as many as are open now. */
    void refresh() {
        removeAll();
        long total = count.getAsLong();
        if (total == 0) {
            add(empty.get());
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("pp-entry-list");
        loader.load(0, limit).forEach(entry -> list.add(new ListItem(line.apply(entry))));
        add(list);
        if (total > limit) {
            add(more(total));
        }
    }

    private Button more(long total) {
        Button button = Fields.quiet(Say.say("entries.more", Math.min(total - limit, STEP * 4L), total), () -> {
            limit += STEP * 4;
            refresh();
        });
        button.addClassName("pp-more");
        return button;
    }

    /** Reads a part of the list. */
    @FunctionalInterface
    interface Loader<T> {
        List<T> load(int offset, int limit);
    }
}
