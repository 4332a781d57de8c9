package org.boardwalk.mentoring.internal.ui.profile;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.boardwalk.mentoring.api.profile.Mentor;
import org.boardwalk.mentoring.api.profile.MentorFilter;
import org.boardwalk.mentoring.api.profile.ProfileState;
import org.boardwalk.mentoring.internal.ui.Lines;
import org.boardwalk.mentoring.internal.ui.MentoringPage;
import org.boardwalk.mentoring.internal.ui.Rights;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.FilterBar;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** All mentors, with what stands in the way of pairing them. */
@Page(
        route = "mentoring/mentors",
        title = "mentoring.ui.mentors.title",
        section = Section.WORK,
        order = 60,
        permission = Rights.READ,
        icon = "handshake")
@Component(service = MentorsPage.class, scope = ServiceScope.PROTOTYPE)
public class MentorsPage extends MentoringPage {
    private static final int SCREENFUL = 50;

    private final transient ProfileTools tools;
    private final TextField search = new TextField(Say.ui("mentors.search"));
    private final Select<ProfileState> state = new Select<>();
    private final Checkbox free = new Checkbox(Say.ui("mentors.onlyFree"));
    private final Checkbox minors = new Checkbox(Say.ui("mentors.onlyForMinors"));
    private final FilterBar filter = new FilterBar(search, state, free, minors);
    private final Div content = new Div();
    private int shown = SCREENFUL;

    @Activate
    public MentorsPage(@Reference ProfileTools tools) {
        this.tools = tools;
        PageHead head = new PageHead(Say.ui("mentors.title")).summary(Say.ui("mentors.summary"));
        if (tools.may(Rights.PROFILES)) {
            head.actions(Lines.primary(Say.ui("mentors.add"), this::add));
        }
        search.setPrefixComponent(Icons.decorative("search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        state.setLabel(Say.ui("mentors.state"));
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(Say.ui("mentors.stateAll"));
        state.setItems(ProfileState.values());
        state.setItemLabelGenerator(one -> one == null ? Say.ui("mentors.stateAll") : Say.of("state." + one));
        search.addValueChangeListener(change -> again());
        state.addValueChangeListener(change -> again());
        free.addValueChangeListener(change -> again());
        minors.addValueChangeListener(change -> again());
        add(head, filter, content);
        draw();
    }

    private void add() {
        MentorDialog.add(tools, mentor -> getUI().ifPresent(ui -> ui.navigate("mentoring/mentors/" + mentor.id())))
                .open();
    }

    private void again() {
        shown = SCREENFUL;
        draw();
    }

    private MentorFilter wanted() {
        return new MentorFilter(
                search.getValue(),
                Optional.ofNullable(state.getValue()),
                Optional.empty(),
                free.getValue(),
                minors.getValue());
    }

    private void draw() {
        content.removeAll();
        content.setClassName("");
        MentorFilter wanted = wanted();
        int count = tools.mentors().count(wanted);
        filter.result(Say.ui("mentors.count", count));
        if (count == 0) {
            content.add(wanted.equals(MentorFilter.ALL) ? none() : new EmptyState("search", Say.ui("mentors.noMatch")));
            return;
        }
        content.setClassName("bw-panel");
        Lines lines = new Lines();
        tools.mentors()
                .list(wanted, 0, shown)
                .forEach(line -> lines.line(
                        Links.page("mentoring/mentors/" + line.id(), line.name()), about(line), marks(line)));
        content.add(lines);
        if (count > shown) {
            content.add(new Button(Say.ui("more", count - shown), click -> {
                shown += SCREENFUL;
                draw();
            }));
        }
    }

    private EmptyState none() {
        EmptyState none = new EmptyState("handshake", Say.ui("mentors.none")).detail(Say.ui("mentors.noneDetail"));
        return tools.may(Rights.PROFILES) ? none.action(Lines.primary(Say.ui("mentors.add"), this::add)) : none;
    }

    private static List<String> about(Mentor.Line line) {
        String work = List.of(line.jobTitle(), line.employer()).stream()
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(", "));
        String kinds = line.kinds().stream()
                .sorted()
                .map(kind -> Say.of("kind." + kind))
                .collect(Collectors.joining(" · "));
        return List.of(work, line.withMinors() ? kinds + " · " + Say.ui("mentor.withMinors") : kinds);
    }

    private static List<Pill> marks(Mentor.Line line) {
        List<Pill> marks = new ArrayList<>();
        if (line.state() != ProfileState.APPROVED) {
            marks.add(Marks.state(line.state()));
        }
        if (line.state().isIn()) {
            marks.add(Marks.gate(line.gate()));
            marks.add(Marks.seats(line.seats()));
        }
        return marks;
    }
}
