package org.boardwalk.mentoring.internal.ui.relation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.boardwalk.mentoring.api.relation.Relation;
import org.boardwalk.mentoring.api.relation.RelationFilter;
import org.boardwalk.mentoring.api.relation.RelationState;
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
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** All pairs: who mentors whom, where each is. */
@Page(
        route = PairsPage.ROUTE,
        title = "mentoring.ui.pair.title",
        section = Section.WORK,
        order = 62,
        permission = Rights.READ,
        icon = "users")
@Component(service = PairsPage.class, scope = ServiceScope.PROTOTYPE)
public class PairsPage extends MentoringPage {
    static final String ROUTE = "mentoring/pairs";
    private static final int SCREENFUL = 50;

    /** Which pairs are listed. */
    private enum Which {
        OPEN,
        ALL,
        PROPOSED,
        ACCEPTED,
        ACTIVE,
        PAUSED,
        REMATCH,
        CLOSED,
        DECLINED;

        Set<RelationState> states() {
            return switch (this) {
                case ALL -> Set.of();
                case OPEN ->
                    Stream.of(RelationState.values())
                            .filter(RelationState::isOpen)
                            .collect(Collectors.toCollection(() -> EnumSet.noneOf(RelationState.class)));
                default -> Set.of(RelationState.valueOf(name()));
            };
        }

        String text() {
            return this == OPEN || this == ALL ? Say.ui("pair.which." + this) : Say.of("relation." + this);
        }
    }

    private final transient PairTools tools;
    private final TextField search = new TextField(Say.ui("pair.search"));
    private final Select<Which> which = new Select<>();
    private final Select<MentoringKind> kind = new Select<>();
    private final FilterBar filter = new FilterBar(search, which, kind);
    private final Div content = new Div();
    private int shown = SCREENFUL;

    @Activate
    public PairsPage(@Reference PairTools tools) {
        this.tools = tools;
        search.setPrefixComponent(Icons.decorative("search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        which.setLabel(Say.ui("pair.state"));
        which.setItems(Which.values());
        which.setItemLabelGenerator(Which::text);
        which.setValue(Which.OPEN);
        kind.setLabel(Say.ui("pair.kind"));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(Say.ui("pair.kindAll"));
        kind.setItems(MentoringKind.values());
        kind.setItemLabelGenerator(one -> one == null ? Say.ui("pair.kindAll") : Say.of("kind." + one));
        search.addValueChangeListener(change -> again());
        which.addValueChangeListener(change -> again());
        kind.addValueChangeListener(change -> again());
        add(head(), filter, content);
        draw();
    }

    private PageHead head() {
        PageHead head = new PageHead(Say.ui("pair.title")).summary(Say.ui("pair.summary"));
        head.actions(Links.button(WaitingPage.ROUTE, Say.ui("waiting.title")));
        head.actions(Links.button(GroupsPage.ROUTE, Say.ui("groups.title")));
        head.actions(Links.button(HealthPage.ROUTE, Say.ui("health.title")));
        head.actions(RunningFile.of(tools.meter()));
        if (tools.may(Rights.COORDINATE)) {
            head.actions(
                    new Button(Say.ui("pair.record"), click -> ProposeDialog.record(tools, this::go)
                            .open()),
                    Lines.primary(Say.ui("pair.propose"), () -> ProposeDialog.propose(tools, this::go)
                            .open()));
        }
        return head;
    }

    private void go(Relation pair) {
        getUI().ifPresent(ui -> ui.navigate(ROUTE + "/" + pair.id()));
    }

    private void again() {
        shown = SCREENFUL;
        draw();
    }

    private RelationFilter wanted() {
        return new RelationFilter(
                search.getValue(),
                which.getValue().states(),
                Optional.ofNullable(kind.getValue()),
                Optional.empty(),
                Optional.empty());
    }

    private void draw() {
        content.removeAll();
        content.setClassName("");
        RelationFilter wanted = wanted();
        int count = tools.relations().count(wanted);
        filter.result(Say.ui("pair.count", count));
        if (count == 0) {
            content.add(
                    search.isEmpty() && kind.isEmpty()
                            ? new EmptyState("users", Say.ui("pair.none")).detail(Say.ui("pair.noneDetail"))
                            : new EmptyState("search", Say.ui("pair.noMatch")));
            return;
        }
        content.setClassName("bw-panel");
        Lines lines = new Lines();
        tools.relations()
                .list(wanted, 0, shown)
                .forEach(line -> lines.line(
                        Links.page(ROUTE + "/" + line.id(), PairWords.names(line)),
                        List.of(PairWords.since(line)),
                        List.of(PairWords.state(line.state()))));
        content.add(lines);
        if (count > shown) {
            content.add(new Button(Say.ui("more", count - shown), click -> {
                shown += SCREENFUL;
                draw();
            }));
        }
    }
}
