package org.boardwalk.mentoring.internal.ui.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Panel;

/** One's meetings in one's own calendar: an address it reads again and again. */
final class CalendarPanel extends Div {
    private final transient DeskTools tools;

    CalendarPanel(DeskTools tools) {
        this.tools = tools;
        draw();
    }

    private void draw() {
        removeAll();
        boolean has = tools.calendar().feedUntil().isPresent();
        Panel panel =
                new Panel(Desk.say("calendar.title"), Say.quiet(Desk.say(has ? "calendar.has" : "calendar.means")));
        panel.actions(Desk.button(has ? "calendar.renew" : "calendar.make", "calendar-o", this::make));
        if (has) {
            panel.actions(Desk.button("calendar.end", "close-small", this::end));
        }
        add(panel);
    }

    private void make() {
        Notices.tryTo(() -> {
            String path = tools.calendar().feed();
            draw();
            show(path);
        });
    }

    private void show(String path) {
        TextArea address = new TextArea(Desk.say("calendar.address"));
        address.setReadOnly(true);
        address.setAutoselect(true);
        address.addClassName("mt-wide");
        address.setValue(path);
        UI.getCurrent()
                .getPage()
                .fetchCurrentURL(
                        here -> address.setValue(here.getProtocol() + "://" + here.getAuthority() + "/" + path));
        add(Say.quiet(Desk.say("calendar.secret")), address);
    }

    private void end() {
        tools.calendar().endFeed();
        Notices.success(Desk.say("calendar.ended"));
        draw();
    }
}
