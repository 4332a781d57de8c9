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
import org.boardwalk.mentoring.api.profile.Mentee;
import org.boardwalk.mentoring.api.profile.MenteeFilter;
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
import org.boardwalk.platform.ui.api.kit.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** All mentees one may see, with what stands in the way of pairing them. */
@Page(
        route = "mentoring/mentees",
        title = "mentoring.ui.mentees.title",
        section = Section.WORK,
        order = 61,
        permission = Rights.READ,
        icon = "group")
@Component(service = MenteesPage.class, scope = ServiceScope.PROTOTYPE)
public class MenteesPage extends MentoringPage {
    private static final int SCREENFUL = 50;

    private final transient ProfileTools tools;
    private final TextField search = new TextField(Say.ui("mentees.search"));
    private final Select<ProfileState> state = new Select<>();
    private final Checkbox waiting = new Checkbox(Say.ui("mentees.onlyWithout"));
    private final Checkbox minors = new Checkbox(Say.ui("mentees.onlyMinors"));
    private final FilterBar filter = new FilterBar(search, state, waiting, minors);
    private final Div content = new Div();
    private int shown = SCREENFUL;

    @Activate
    public MenteesPage(@Reference ProfileTools tools) {
        this.tools = tools;
        PageHead head = new PageHead(Say.ui("mentees.title"))
                .summary(Say.ui("mentees.summary"))
                .actions(Links.button("tables/mentoring", Say.ui("files")));
        if (tools.may(Rights.PROFILES)) {
            head.actions(Lines.primary(Say.ui("mentees.add"), this::add));
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
        waiting.addValueChangeListener(change -> again());
        minors.addValueChangeListener(change -> again());
        add(head, filter, content);
        draw();
    }

    private void add() {
        MenteeDialog.choose(tools, id -> getUI().ifPresent(ui -> ui.navigate("mentoring/mentees/" + id)))
                .open();
    }

    private void again() {
        shown = SCREENFUL;
        draw();
    }

    private void draw() {
        content.removeAll();
        content.setClassName("");
        MenteeFilter wanted = new MenteeFilter(
                search.getValue(),
                Optional.ofNullable(state.getValue()),
                waiting.getValue() ? Optional.of(false) : Optional.empty(),
                minors.getValue());
        List<Mentee.Line> all = tools.mentees().list(wanted, 0, Integer.MAX_VALUE);
        filter.result(Say.ui("mentees.count", all.size()));
        if (all.isEmpty()) {
            content.add(wanted.equals(MenteeFilter.ALL) ? none() : new EmptyState("search", Say.ui("mentees.noMatch")));
            return;
        }
        content.setClassName("bw-panel");
        Lines lines = new Lines();
        all.stream()
                .limit(shown)
                .forEach(line -> lines.line(
                        Links.page("mentoring/mentees/" + line.participantId(), line.name()),
                        about(line),
                        marks(line)));
        content.add(lines);
        if (all.size() > shown) {
            content.add(new Button(Say.ui("more", all.size() - shown), click -> {
                shown += SCREENFUL;
                draw();
            }));
        }
    }

    private static EmptyState none() {
        return new EmptyState("group", Say.ui("mentees.none")).detail(Say.ui("mentees.noneDetail"));
    }

    private static List<String> about(Mentee.Line line) {
        return List.of(
                line.appliedOn().map(day -> Say.ui("appliedOn", Say.date(day))).orElse(""));
    }

    private static List<Pill> marks(Mentee.Line line) {
        List<Pill> marks = new ArrayList<>();
        if (line.age().isProtected()) {
            marks.add(Marks.age(line.age()));
        }
        if (line.state() != ProfileState.APPROVED) {
            marks.add(Marks.state(line.state()));
        }
        if (line.state() == ProfileState.APPROVED && !line.gate().isOpen()) {
            marks.add(Marks.gate(line.gate()));
        }
        if (line.state().isIn()) {
            marks.add(
                    line.mentored()
                            ? new Pill(Tone.GOOD, "handshake", Say.ui("mentee.mentored"))
                            : new Pill(Tone.INFO, Say.ui("mentee.without")));
        }
        return marks;
    }
}
