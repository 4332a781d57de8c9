package org.boardwalk.internships.internal.ui.compliance;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.boardwalk.internships.api.compliance.Compliance;
import org.boardwalk.internships.api.compliance.Compliance.Grid;
import org.boardwalk.internships.api.compliance.Compliance.Item;
import org.boardwalk.internships.api.compliance.Compliance.Row;
import org.boardwalk.internships.api.compliance.ComplianceReminders;
import org.boardwalk.internships.api.compliance.ItemState;
import org.boardwalk.internships.api.compliance.Requirement;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.internal.ui.site.PlanPage;
import org.boardwalk.internships.internal.ui.site.Rights;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.internships.internal.ui.site.SitePage;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.kit.Confirm;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.FilterBar;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Narrow;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Who of a term has what, each judged on the last day of the placement. */
@Page(
        route = "internships/terms/:id/compliance",
        title = "internships.ui.compliance.title",
        permission = Rights.READ,
        menu = false)
@Component(service = CompliancePage.class, scope = ServiceScope.PROTOTYPE)
public class CompliancePage extends PlanPage implements BeforeEnterObserver, HasDynamicTitle {
    private final ComplianceTools tools;
    private final TextField search = new TextField(Say.ui("compliance.search"));
    private final ComboBox<ItemState> state = new ComboBox<>(Say.ui("compliance.state"));
    private final Checkbox unclear = new Checkbox(Say.ui("compliance.unclear"));
    private final FilterBar filter = new FilterBar(search, state, unclear);
    private final Div place = new Div();
    private List<Person> people = List.of();
    private List<Requirement> columns = List.of();
    private Optional<Term> term = Optional.empty();
    private boolean narrow;

    /** Somebody of the term. */
    record Person(UUID id, String name, Optional<LocalDate> reminded, Compliance.Person standing) {
        boolean isClear() {
            return standing.isClear();
        }
    }

    /** A line of the grid; read when it is shown. */
    record Line(Person person, Row row) {
        String name() {
            return person.name();
        }
    }

    @Activate
    public CompliancePage(@Reference ComplianceTools tools) {
        this.tools = tools;
        search.setPrefixComponent(Icons.decorative("search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> draw());
        state.setItems(ItemState.values());
        state.setItemLabelGenerator(StateMark::words);
        state.setClearButtonVisible(true);
        state.addValueChangeListener(change -> draw());
        unclear.addValueChangeListener(change -> draw());
    }

    @Override
    public String getPageTitle() {
        return Say.ui("compliance.title");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Narrow.watch(this, event.getUI(), small -> {
            if (small != narrow) {
                narrow = small;
                draw();
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        term = event.getRouteParameters().get("id").flatMap(SitePage::id).flatMap(tools.terms()::find);
        term.ifPresentOrElse(this::show, this::unknown);
    }

    private void unknown() {
        add(
                new PageHead(getPageTitle()).back("internships", Say.ui("board.title")),
                new EmptyState("calendar", Say.ui("term.unknown")).detail(Say.ui("unknownDetail")));
    }

    private void show(Term term) {
        PageHead head = new PageHead(Say.ui("compliance.heading", term.name()))
                .back("internships/terms/" + term.id(), term.name())
                .summary(Say.ui("compliance.summary"));
        if (tools.may(Rights.REVIEW)) {
            head.actions(Links.button("internships/review", Say.ui("review.title")));
            if (tools.reminders().mails()) {
                head.actions(new Button(Say.of("join.remind.action"), click -> remind(term)));
            }
        }
        add(head, legend(), filter, place);
        read(tools.compliance().grid(term.id()), tools.reminders().last(term.id()));
        draw();
    }

    private void remind(Term term) {
        long open = people.stream().filter(person -> !person.isClear()).count();
        new Confirm(Say.of("join.remind.ask", open))
                .says(Say.of("join.remind.means"))
                .action(Say.of("join.remind.action"), () -> {
                    ComplianceReminders.Told told = tools.reminders().remind(term.id());
                    Notices.success(Say.of("join.remind.told", told.written(), told.noAddress(), told.before()));
                    read(tools.compliance().grid(term.id()), tools.reminders().last(term.id()));
                    draw();
                })
                .open();
    }

    private static Div legend() {
        Div legend = new Div();
        legend.addClassName("ip-legend");
        legend.getElement().setAttribute("aria-hidden", "true");
        Arrays.stream(ItemState.values()).map(StateMark::of).forEach(legend::add);
        return legend;
    }

    private void read(Grid grid, Map<UUID, LocalDate> reminded) {
        columns = grid.requirements();
        Map<UUID, ParticipantSummary> names = tools.participants()
                .summaries(grid.people().stream()
                        .map(Compliance.Person::participantId)
                        .toList());
        people = new ArrayList<>(grid.people().stream()
                .flatMap(one -> Optional.ofNullable(names.get(one.participantId()))
                        .map(person -> new Person(
                                person.id(), person.displayName(), Optional.ofNullable(reminded.get(person.id())), one))
                        .stream())
                .sorted(Comparator.comparing(Person::name, String.CASE_INSENSITIVE_ORDER))
                .toList());
    }

    private void draw() {
        String wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        List<Person> shown = people.stream()
                .filter(person -> person.name().toLowerCase(Locale.ROOT).contains(wanted))
                .filter(person -> !unclear.getValue() || !person.isClear())
                .filter(person -> state.isEmpty() || has(person, state.getValue()))
                .toList();
        long clear = people.stream().filter(person -> person.isClear()).count();
        filter.result(Say.ui("compliance.count", shown.size(), clear, people.size()));
        place.removeAll();
        if (shown.isEmpty() || columns.isEmpty()) {
            place.add(nothing());
        } else {
            place.add(new ComplianceGrid(columns, shown, this::lines, narrow, this::open));
        }
    }

    private static boolean has(Person person, ItemState wanted) {
        return person.standing().states().contains(wanted);
    }

    private EmptyState nothing() {
        if (people.isEmpty()) {
            return new EmptyState("users", Say.ui("member.none")).detail(Say.ui("member.noneDetail"));
        }
        return columns.isEmpty()
                ? new EmptyState("clipboard-check", Say.ui("compliance.nothingAsked"))
                        .detail(Say.ui("compliance.nothingAskedDetail"))
                : new EmptyState("search", Say.ui("member.noMatch"));
    }

    private void open(Person person, Item item) {
        columns.stream()
                .filter(one -> one.id().equals(item.requirementId()))
                .findFirst()
                .ifPresent(requirement ->
                        new ItemDialog(tools, requirement, item, now -> replace(person.id())).open(person.name()));
    }

    private List<Line> lines(List<Person> some) {
        Map<UUID, Row> rows = rows(some.stream().map(Person::id).toList()).stream()
                .collect(Collectors.toMap(Row::participantId, Function.identity()));
        return some.stream()
                .flatMap(
                        person -> Optional.ofNullable(rows.get(person.id())).map(row -> new Line(person, row)).stream())
                .toList();
    }

    private List<Row> rows(List<UUID> some) {
        return tools.compliance()
                .rows(
                        term.orElseThrow().id(),
                        columns.stream().map(Requirement::id).toList(),
                        some);
    }

    /** Only the person whose paper changed is read again. */
    private void replace(UUID id) {
        List<Row> now = rows(List.of(id));
        people = people.stream()
                .map(one -> one.id().equals(id) && !now.isEmpty() ? with(one, now.getFirst()) : one)
                .toList();
        draw();
    }

    private static Person with(Person person, Row now) {
        return new Person(person.id(), person.name(), person.reminded(), now.person());
    }
}
