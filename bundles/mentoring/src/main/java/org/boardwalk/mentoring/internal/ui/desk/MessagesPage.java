package org.boardwalk.mentoring.internal.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.mentoring.api.meeting.Message;
import org.boardwalk.mentoring.internal.ui.Lines;
import org.boardwalk.mentoring.internal.ui.MentoringPage;
import org.boardwalk.mentoring.internal.ui.Rights;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.Formats;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;
import org.boardwalk.platform.ui.api.kit.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** For coordinators: what people wrote to them, and what they oversee. */
@Page(
        route = MessagesPage.ROUTE,
        title = "mentoring.desk.messages.title",
        section = Section.WORK,
        order = 58,
        permission = Rights.COORDINATE,
        icon = "envelope")
@org.osgi.service.component.annotations.Component(service = MessagesPage.class, scope = ServiceScope.PROTOTYPE)
public class MessagesPage extends MentoringPage implements BeforeEnterObserver {
    static final String ROUTE = "mentoring/messages";
    private static final String THREAD = "with";

    private final transient DeskTools tools;

    @Activate
    public MessagesPage(@Reference DeskTools tools) {
        this.tools = tools;
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Optional<UUID> wanted =
                event.getLocation().getQueryParameters().getParameters().getOrDefault(THREAD, List.of()).stream()
                        .findFirst()
                        .flatMap(Say::id);
        List<Message.Thread> threads = tools.messages().threads();
        Optional<Message.Thread> open = wanted.flatMap(id -> threads.stream()
                .filter(thread -> thread.id().equals(id))
                .findFirst()
                .or(() -> begun(id)));
        PageHead head = new PageHead(Desk.say("messages.title")).summary(Desk.say("messages.summary"));
        wanted.ifPresent(id -> head.back(ROUTE, Desk.say("messages.all")));
        add(head);
        if (wanted.isPresent() && open.isEmpty()) {
            add(new EmptyState("envelope", Desk.say("messages.unknown")).detail(Desk.say("messages.unknownDetail")));
            return;
        }
        open.ifPresentOrElse(
                thread -> add(new ThreadPanel(tools, thread, thread.withName())), () -> add(list(threads)));
    }

    /** A conversation in which nothing was said yet. */
    private Optional<Message.Thread> begun(UUID personId) {
        try {
            return Optional.of(tools.messages().withPerson(personId));
        } catch (ProblemException unknown) {
            return Optional.empty();
        }
    }

    /** The way to a conversation with a mentor or a mentee. */
    public static Component write(UUID personId) {
        return Links.button(ROUTE + "?" + THREAD + "=" + personId, Desk.say("messages.write"));
    }

    private static Component list(List<Message.Thread> threads) {
        if (threads.isEmpty()) {
            return new EmptyState("envelope", Desk.say("messages.none")).detail(Desk.say("messages.noneDetail"));
        }
        Lines lines = new Lines();
        threads.forEach(thread -> lines.line(
                new Div(Links.page(ROUTE + "?" + THREAD + "=" + thread.id(), thread.withName())),
                List.of(thread.lastAt()
                        .map(at -> Formats.dateTime(at, Words.locale()))
                        .orElse("")),
                marks(thread)));
        return new Panel(Desk.say("messages.all"), lines);
    }

    private static List<Pill> marks(Message.Thread thread) {
        List<Pill> marks = new ArrayList<>();
        if (thread.unread() > 0 && thread.open()) {
            marks.add(new Pill(Tone.ATTENTION, "envelope", Desk.say("mine.unread", thread.unread())));
        }
        if (thread.relationId().isPresent()) {
            marks.add(new Pill(Tone.NEUTRAL, "eye", Desk.say("messages.overseen")));
        }
        return marks;
    }
}
