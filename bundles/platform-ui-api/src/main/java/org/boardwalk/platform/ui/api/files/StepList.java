package org.boardwalk.platform.ui.api.files;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.boardwalk.platform.ui.api.kit.Words;

/** The steps by name, and which one is on the screen. */
final class StepList extends OrderedList {
    private final List<ListItem> items = new ArrayList<>();

    StepList(List<String> names) {
        addClassName("bw-steps");
        getElement().setAttribute("aria-label", Words.text("platform.kit.import.steps"));
        for (String name : names) {
            ListItem item = new ListItem(new Span(name));
            items.add(item);
            add(item);
        }
    }

    void show(int current) {
        for (int i = 0; i < items.size(); i++) {
            ListItem item = items.get(i);
            item.setClassName("bw-step-done", i < current);
            item.setClassName("bw-step-current", i == current);
            if (i == current) {
                item.getElement().setAttribute("aria-current", "step");
            } else {
                item.getElement().removeAttribute("aria-current");
            }
        }
    }
}
