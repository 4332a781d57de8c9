package org.boardwalk.participants.internal.ui.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.ArrayList;
import java.util.List;
import org.boardwalk.participants.api.Cohorts;
import org.boardwalk.participants.api.Participant;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.internal.ui.Labels;
import org.boardwalk.participants.internal.ui.LastList;
import org.boardwalk.participants.internal.ui.Pills;
import org.boardwalk.participants.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Pill;

/** Top of a person's page: name, status and belonging in one line, how to reach her in the next. */
final class PersonHead {
    private PersonHead() {}

    static PageHead of(Participant person, Labels labels, Cohorts cohorts) {
        PageHead head = new PageHead(person.displayName()).back(LastList.route(), Say.say("list.title"));
        List<Component> beside = new ArrayList<>();
        beside.add(Pills.status(person.status()));
        if (!person.details().programme().isEmpty()) {
            beside.add(
                    new Span(labels.term(Vocabulary.PROGRAMME, person.details().programme())));
        }
        beside.add(new Span(Say.say("person.planner", labels.planner(person.plannerId()))));
        cohorts.all().stream()
                .filter(cohort -> person.cohorts().contains(cohort.id()))
                .forEach(cohort -> beside.add(cohort(cohort)));
        return head.beside(beside.toArray(Component[]::new));
    }

    private static Anchor cohort(Cohorts.Cohort cohort) {
        Anchor link = Links.page("participants?planner=any&cohort=" + cohort.id(), "");
        link.add(Pill.label(cohort.name()));
        link.getElement().setAttribute("aria-label", Say.say("cohort.members", cohort.name()));
        return link;
    }

    /** What is done less often, behind one button. */
    static MenuBar more(List<Action> actions) {
        MenuBar bar = new MenuBar();
        bar.setI18n(new MenuBar.MenuBarI18n().setMoreOptions(Say.say("person.more")));
        MenuItem more = bar.addItem(Icons.decorative("ellipsis-dots-h"));
        more.setAriaLabel(Say.say("person.more"));
        bar.setTooltipText(more, Say.say("person.more"));
        SubMenu menu = more.getSubMenu();
        actions.forEach(
                action -> menu.addItem(action.text(), click -> action.work().run()));
        return bar;
    }

    /** An entry of the menu. */
    record Action(String text, Runnable work) {}
}
