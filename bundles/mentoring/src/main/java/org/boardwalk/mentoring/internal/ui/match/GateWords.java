package org.boardwalk.mentoring.internal.ui.match;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.boardwalk.mentoring.api.profile.Gate;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.Panel;

/** What stands in the way of a pair, before anybody chooses. */
final class GateWords {
    private GateWords() {}

    static Panel of(Gate gate) {
        UnorderedList list = new UnorderedList();
        gate.missing()
                .forEach(missing -> list.add(new ListItem(Say.of("gate." + missing.reason(), missing.stepName()))));
        return new Panel(Say.of("suggest.notYet"), list);
    }
}
