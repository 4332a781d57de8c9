package org.boardwalk.certifications.internal.ui.attainment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.boardwalk.certifications.api.attainment.AttainmentReport;
import org.boardwalk.certifications.api.attainment.CredentialAttainment;
import org.boardwalk.certifications.api.attainment.Verdict;
import org.boardwalk.certifications.internal.ui.ModulePage;
import org.boardwalk.certifications.internal.ui.words.Rights;
import org.boardwalk.certifications.internal.ui.words.Say;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.kit.FilterBar;
import org.boardwalk.platform.ui.api.kit.KeyFigure;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.ServerDownload;
import org.boardwalk.platform.ui.api.kit.Tiles;
import org.boardwalk.platform.ui.api.kit.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Credential attainment of those who exited in a window; its address says which, so that it can be passed on. */
@Page(
        route = AttainmentPage.ROUTE,
        title = "certifications.ui.attainment.title",
        section = Section.ADMINISTRATION,
        order = 60,
        permission = Rights.REPORT,
        icon = "bar-chart")
@org.osgi.service.component.annotations.Component(service = AttainmentPage.class, scope = ServiceScope.PROTOTYPE)
public class AttainmentPage extends ModulePage implements BeforeEnterObserver {
    static final String ROUTE = "credential-attainment";

    private final CredentialAttainment attainment;
    private final Participants participants;
    private final DatePicker from = new DatePicker(Say.ui("attainment.from"));
    private final DatePicker to = new DatePicker(Say.ui("attainment.to"));
    private final Select<Integer> year = new Select<>();
    private final FilterBar bar = new FilterBar(year, from, to);
    private final Div content = new Div();
    private Window window = Window.ofYear(Window.lastYear(LocalDate.now()));

    @Activate
    public AttainmentPage(@Reference CredentialAttainment attainment, @Reference Participants participants) {
        this.attainment = attainment;
        this.participants = participants;
        PageHead head = new PageHead(Say.ui("attainment.title")).summary(Say.ui("attainment.summary"));
        head.actions(new ServerDownload(
                Say.ui("attainment.download"),
                "text/csv;charset=utf-8",
                () -> "credential-attainment-" + window.from() + "-" + window.to() + ".csv",
                out -> attainment.export(window.from(), window.to(), out)));
        year.addClassName("cf-year");
        year.setLabel(Say.ui("attainment.year"));
        year.setItems(Window.years(LocalDate.now()));
        year.setItemLabelGenerator(
                one -> one == null ? Say.ui("attainment.ownWindow") : Say.ui("attainment.yearName", one, one + 1));
        year.setEmptySelectionAllowed(true);
        year.setEmptySelectionCaption(Say.ui("attainment.ownWindow"));
        year.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                go(Window.ofYear(event.getValue()));
            }
        });
        List.of(from, to)
                .forEach(day -> day.addValueChangeListener(event -> {
                    if (event.isFromClient() && !from.isEmpty() && !to.isEmpty()) {
                        go(new Window(from.getValue(), to.getValue(), window.show()));
                    }
                }));
        content.addClassName("cf-attainment");
        add(head, bar, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        window = Window.of(event.getLocation().getQueryParameters(), LocalDate.now());
        from.setValue(window.from());
        to.setValue(window.to());
        year.setValue(window.year().orElse(null));
        content.removeAll();
        Notices.tryTo(this::draw);
    }

    private void go(Window other) {
        UI.getCurrent().navigate(ROUTE, other.query());
    }

    private void draw() {
        AttainmentReport report = attainment.report(window.from(), window.to());
        bar.result(Say.ui("attainment.exits", report.spells().size()));
        content.add(figures(report), rule(), list(report));
    }

    private Component figures(AttainmentReport report) {
        long in = report.denominator();
        long counting = report.numerator();
        long open = report.count(Verdict.NOT_YET_KNOWN);
        KeyFigure rate = new KeyFigure(rate(counting, in), Say.ui("attainment.rate"), route(Show.MEASURED))
                .detail(Say.ui("attainment.rateOf", counting, in));
        KeyFigure unknown = new KeyFigure(number(open), Say.ui("attainment.unknown"), route(Show.UNKNOWN))
                .detail(Say.ui("attainment.unknownDetail"));
        return Tiles.small(
                open == 0 ? rate : rate.detail(Say.ui("attainment.soFar")),
                new KeyFigure(number(counting), Say.ui("attainment.attained"), route(Show.ATTAINED)).tone(Tone.GOOD),
                new KeyFigure(
                        number(report.count(Verdict.DOES_NOT_COUNT)),
                        Say.ui("attainment.notAttained"),
                        route(Show.NOT_ATTAINED)),
                open == 0 ? unknown : unknown.tone(Tone.ATTENTION),
                new KeyFigure(number(report.excluded()), Say.ui("attainment.excluded"), route(Show.EXCLUDED))
                        .detail(Say.ui("attainment.excludedDetail")));
    }

    private static String rate(long counting, long in) {
        return in == 0
                ? "–"
                : Say.ui(
                        "attainment.percent",
                        Say.number(BigDecimal.valueOf(100 * counting)
                                .divide(BigDecimal.valueOf(in), 1, RoundingMode.HALF_UP)));
    }

    private static String number(long count) {
        return Say.number(BigDecimal.valueOf(count));
    }

    private String route(Show show) {
        return ROUTE + "?" + window.with(show).query().getQueryString();
    }

    /** How it is computed: the rules in force on a day of the window. */
    private Component rule() {
        UnorderedList parts = new UnorderedList();
        attainment.rules().stream()
                .filter(rule -> rule.isInForce(window.from()) || rule.isInForce(window.to()))
                .flatMap(rule -> rule.parts().stream())
                .forEach(part -> parts.add(new ListItem(Verdicts.part(part))));
        Div says = new Div(parts);
        says.addClassName("ce-rule");
        return new Details(Say.ui("attainment.rule"), says);
    }

    private Component list(AttainmentReport report) {
        Select<Show> shown = new Select<>();
        shown.setLabel(Say.ui("attainment.show"));
        shown.setItems(Show.values());
        shown.setItemLabelGenerator(show -> Say.ui("attainment.show." + show));
        shown.addClassName("cf-search");
        shown.setValue(window.show());
        shown.addValueChangeListener(event -> go(window.with(event.getValue())));
        return new Panel(
                Say.ui("attainment.people"),
                shown,
                new SpellList(
                        report.spells().stream().filter(window.show()::takes).toList(), participants));
    }
}
