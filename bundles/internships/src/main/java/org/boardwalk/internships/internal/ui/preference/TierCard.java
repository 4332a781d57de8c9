package org.boardwalk.internships.internal.ui.preference;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.platform.ui.api.kit.Icons;

/** One thing in an order, with what can be done to it where it stands now. */
final class TierCard extends ListItem {
    /** The text shown is {@code internships.pref.<words>.act.<NAME>}. */
    enum Act {
        UP("arrow-up"),
        DOWN("arrow-down"),
        TIE("link"),
        RANK("plus"),
        ACCEPT("check"),
        REMOVE("close-small"),
        REFUSE("ban");

        static final List<Act> OF_OTHERS = List.of(RANK, REFUSE);
        static final List<Act> OF_REFUSED = List.of(ACCEPT);

        private final String icon;

        Act(String icon) {
            this.icon = icon;
        }

        /** @param tier from 0 */
        static List<Act> ofRanked(int tier, int equals, int tiers) {
            List<Act> acts = new ArrayList<>();
            if (tier > 0 || equals > 1) {
                acts.add(UP);
            }
            if (tier < tiers - 1 || equals > 1) {
                acts.add(DOWN);
            }
            if (tier > 0) {
                acts.add(TIE);
            }
            acts.add(REMOVE);
            acts.add(REFUSE);
            return acts;
        }
    }

    private final String name;
    private final String words;
    private final Consumer<Act> work;
    private final Div acts = new Div();
    private final Map<Act, Button> buttons = new EnumMap<>(Act.class);

    TierCard(String name, String words, Component content, Consumer<Act> work) {
        this.name = name;
        this.words = words;
        this.work = work;
        addClassName("pf-card");
        acts.addClassName("pf-acts");
        add(content, acts);
    }

    void offer(List<Act> possible) {
        acts.removeAll();
        possible.forEach(act -> acts.add(buttons.computeIfAbsent(act, this::button)));
    }

    private Button button(Act act) {
        String verb = Say.of("pref." + words + ".act." + act);
        Button button = new Button(verb, Icons.decorative(act.icon), click -> work.accept(act));
        button.setAriaLabel(Say.ui("of", verb, name));
        button.addClassName("pf-act");
        return button;
    }

    /** So that the next step is one key away: the same again where it is possible. */
    void focus(Act last) {
        Component wanted = acts.getChildren()
                .filter(button -> button.equals(buttons.get(last)))
                .findFirst()
                .orElseGet(() -> acts.getChildren().findFirst().orElseThrow());
        ((Button) wanted).focus();
    }
}
