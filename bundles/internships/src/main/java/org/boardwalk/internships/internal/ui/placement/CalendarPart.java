package org.boardwalk.internships.internal.ui.placement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.boardwalk.internships.api.placement.Placement;
import org.boardwalk.internships.internal.ui.site.LinkDialog;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.ServerDownload;

/** Placements in one's own calendar: a file, or an address the calendar reads again and again. */
final class CalendarPart extends Div {
    private final PlacementTools tools;
    private final UUID participantId;

    CalendarPart(PlacementTools tools, UUID participantId) {
        this.tools = tools;
        this.participantId = participantId;
        addClassName("st-calendar");
        draw();
    }

    static Component file(PlacementTools tools, Placement placement) {
        return new ServerDownload(
                Say.stay("calendar.file"),
                "text/calendar;charset=utf-8",
                () -> "placement.ics",
                out -> out.write(tools.calendar().file(placement.id()).getBytes(StandardCharsets.UTF_8)));
    }

    private void draw() {
        removeAll();
        boolean has = tools.calendar().feedUntil(participantId).isPresent();
        Div actions = StayBlock.line(
                "bw-actions", button(has ? "calendar.renew" : "calendar.make", "calendar-o", this::make));
        if (has) {
            actions.add(button("calendar.end", "close-small", this::end));
        }
        add(StayBlock.quiet(Say.stay(has ? "calendar.has" : "calendar.means")), actions);
    }

    private void make() {
        LinkDialog.show(
                Say.stay("calendar.address"),
                Say.stay("calendar.secret"),
                tools.calendar().feed(participantId));
        draw();
    }

    private void end() {
        tools.calendar().endFeed(participantId);
        Notices.success(Say.stay("calendar.ended"));
        draw();
    }

    private static Button button(String key, String icon, Runnable work) {
        Button button = new Button(Say.stay(key), Icons.decorative(icon), click -> Notices.tryTo(work));
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        return button;
    }
}
