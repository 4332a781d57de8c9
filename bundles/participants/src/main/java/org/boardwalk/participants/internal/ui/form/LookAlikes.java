package org.boardwalk.participants.internal.ui.form;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.participants.internal.ui.Fields;
import org.boardwalk.participants.internal.ui.Pills;
import org.boardwalk.participants.internal.ui.Routes;
import org.boardwalk.participants.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Panel;

/** People who may be the one that is being added. */
final class LookAlikes extends Div {
    LookAlikes(List<ParticipantSummary> people, Runnable addAnyway) {
        addClassName("pp-doubt");
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        UnorderedList list = new UnorderedList();
        list.addClassName("pp-plain-list");
        people.forEach(person -> list.add(line(person)));
        Div buttons = new Div(Fields.primary(Say.say("new.alike.add"), addAnyway));
        buttons.addClassName("bw-actions");
        add(new Panel(Say.say("new.alike.title", people.size()), list, buttons).summary(Say.say("new.alike.text")));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().callJsFunction("focus");
        getElement().callJsFunction("scrollIntoView");
    }

    private static ListItem line(ParticipantSummary person) {
        ListItem line = new ListItem(
                Links.page(Routes.person(person.id()), person.displayName()), Pills.status(person.status()));
        if (!person.email().isEmpty()) {
            line.add(new Span(person.email()));
        }
        line.addClassName("pp-line");
        return line;
    }
}
