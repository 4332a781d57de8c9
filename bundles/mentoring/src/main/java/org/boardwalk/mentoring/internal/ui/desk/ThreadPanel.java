package org.boardwalk.mentoring.internal.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import org.boardwalk.mentoring.api.meeting.Message;
import org.boardwalk.mentoring.internal.ui.Lines;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.RelativeDate;
import org.boardwalk.platform.ui.api.kit.Tone;

/** Messages of a thread, newest first, with a place to answer. Opening it marks them as read. */
final class ThreadPanel extends Div {
    private static final int PAGE = 10;
    private static final int LONGEST = 2000;

    private final transient DeskTools tools;
    private final UUID threadId;
    private final String title;
    private final boolean onHold;
    private int shown = PAGE;
    private UUID key = UUID.randomUUID();

    ThreadPanel(DeskTools tools, Message.Thread thread, String title) {
        this.tools = tools;
        this.threadId = thread.id();
        this.title = title;
        this.onHold = thread.onHold();
        draw(thread.overseen(), thread.open());
        tools.messages().markRead(threadId);
    }

    private static Div onHold() {
        Div box = new Div(Icons.decorative(Tone.ATTENTION.icon()), new Span(Say.of("message.onHold")));
        box.addClassNames("bw-box", Tone.ATTENTION.className());
        return box;
    }

    private void draw(boolean overseen, boolean open) {
        removeAll();
        Panel panel = new Panel(title);
        if (overseen) {
            panel.content().add(Say.quiet(Desk.say("message.overseen")));
        }
        if (onHold) {
            panel.content().add(onHold());
        }
        if (open) {
            panel.content().add(editor(overseen));
        }
        List<Message> messages = tools.messages().list(threadId, 0, shown + 1);
        if (messages.isEmpty()) {
            panel.content().add(Say.quiet(Desk.say("message.none")));
        }
        Lines lines = new Lines();
        messages.stream().limit(shown).forEach(message -> line(lines, message, overseen, open));
        panel.content().add(lines);
        if (messages.size() > shown) {
            panel.content().add(Desk.button("more", "angle-down", () -> {
                shown += PAGE;
                draw(overseen, open);
            }));
        }
        add(panel);
    }

    private Component editor(boolean overseen) {
        TextArea text = new TextArea(Desk.say("message.text"));
        text.setMaxLength(LONGEST);
        text.addClassName("mt-wide");
        Button send = Desk.primary(Desk.say("message.send"), () -> {});
        send.setDisableOnClick(true);
        FieldErrors errors = new FieldErrors()
                .required(text, Say.of("message.empty"))
                .about(text, "mentoring.tooLong", "mentoring.message.closed", "mentoring.message.onHold");
        send.addClickListener(click -> {
            boolean sent = errors.attempt(() -> tools.messages().send(threadId, key, text.getValue()));
            send.setEnabled(true);
            if (sent) {
                key = UUID.randomUUID();
                draw(overseen, true);
            }
        });
        return Desk.stack(text, send);
    }

    private void line(Lines lines, Message message, boolean overseen, boolean open) {
        Div head = new Div(new Span(message.fromName()), RelativeDate.of(message.sentAt()));
        head.addClassName("mt-message-head");
        Component[] actions = message.mine() || !message.concern().isBlank() || !isOfPair()
                ? new Component[0]
                : new Component[] {
                    Lines.button(Desk.say("message.report"), message.fromName(), () -> report(message, open))
                };
        String concern = message.concern().isBlank() ? "" : Desk.say("message.reported", message.concern());
        String read = message.mine()
                ? message.readAt().map(at -> Desk.say("message.seen")).orElse("")
                : "";
        lines.line(Desk.stack(head, Desk.words(message.text())), List.of(concern, read), List.of(), actions);
    }

    private boolean isOfPair() {
        return tools.messages().ofPair(threadId).filter(Message.Thread::open).isPresent();
    }

    private void report(Message message, boolean open) {
        TextArea reason = new TextArea(Say.ui("reason"));
        reason.setMaxLength(LONGEST);
        FormDialog dialog = new FormDialog(Desk.say("message.reportTitle"))
                .says(Desk.say("message.reportMeans"))
                .fields(reason);
        new FieldErrors()
                .required(reason, Say.of("reasonMissing"))
                .about(reason, "mentoring.tooLong")
                .action(dialog, Desk.say("message.report"), () -> {
                    tools.messages().report(message.id(), reason.getValue());
                    Notices.success(Desk.say("message.reportSaid"));
                    draw(true, open);
                })
                .open();
    }
}
