package org.boardwalk.internships.internal.ui.site;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;

/** A list of which as much is drawn as one looks at; a button at its end brings more. */
public final class LongList<T> extends Div {
    /** Drawn at once. */
    static final int PART = 20;

    private final transient List<T> all;
    private final transient Consumer<T> draw;
    private final Button more = new Button("", click -> draw());
    private int drawn;

    /**
     * @param list into which things are drawn
     * @param draw adds one to the list
     */
    public LongList(UnorderedList list, List<T> all, Consumer<T> draw) {
        this.all = List.copyOf(all);
        this.draw = draw;
        addClassName("ip-long");
        add(list);
        draw();
    }

    private void draw() {
        int until = Math.min(all.size(), drawn + PART);
        all.subList(drawn, until).forEach(draw);
        drawn = until;
        remove(more);
        if (drawn < all.size()) {
            more.setText(Say.of("big.more", all.size() - drawn));
            add(more);
        }
    }
}
